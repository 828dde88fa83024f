/**
 * Unfinished tokens inside a text. A single * is a multiplication or a footnote mark, a single X a letter; the tokens
 * are what forms and drafts leave behind.
 */
export const PLACEHOLDER =
  /\*{2,}|[×✕✖]{2,}|(?<![A-Za-z0-9])[XxＸｘ]{2,20}(?![A-Za-z0-9])|[○〇◯]{2,}|某某|_{2,}|待定|待填写?|待补充?|待完善|待确定|请填写|请输入|请选择|此处填写|\(略\)|（略）|\{[^{}]{0,12}\}|【[^【】]{0,6}(?:填写|选择)[^【】]{0,6}】/u;

/** A text that is nothing but a placeholder. */
export const ONLY_PLACEHOLDER =
  /^(?:[….·⋯]{1,12}|[*×XxＸ○〇]{1,8}|指标[\d一二三四五六七八九十]{1,3}[:：]?[….]{0,6}|略)$/u;
