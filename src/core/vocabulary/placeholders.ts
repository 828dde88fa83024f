/**
 * Unfinished tokens inside a text. A single * is a multiplication or a footnote mark, a single X a letter; the tokens
 * are what forms and drafts leave behind. 待定 and the like end their phrase: 待定岗人员, 待补充耕地 are things; so are
 * 二〇〇八年 and 一〇〇号, where 〇 is a digit.
 */
export const PLACEHOLDER =
  /\*{2,}|[×✕✖]{2,}|(?<![A-Za-z0-9])[XxＸｘ]{2,20}(?![A-Za-z0-9])|(?<![\d〇零一二三四五六七八九十])[○〇◯]{2,}|[□△▲_＿]{2,}|某某|(?<!等)待(?:[定填补]|填写|填报|补充|完善|确定|明确|核实|核定)(?!\p{Script=Han})|请填写|请输入|请选择|此处填写|(?:如实|据实|按实际?|根据实际情况|按实际情况)填[写报列]$|\(略\)|（略）|\{[^{}]{0,12}\}|【[^【】]{0,6}(?:填写|选择)[^【】]{0,6}】|[([（](?:请|此处)?(?:填写|填列|选择|输入)[^()[\]（）]{0,10}[)\]）]|请(?:补充|补填|完善)|(?<!等)待.{1,6}后(?:再?[确决]定|填[写报]|明确)$|(?<![\dA-Za-z〇零一二三四五六七八九十])[×✕○〇XＸ][年月日]|TB[CD](?![A-Za-z])|20[XxＸｘ×*＊]{2}|(?<=\p{Script=Han})[×✕](?=[人个次户家名件项场处套台辆](?!\d))/u;

/** Signs without which there is no {@link PLACEHOLDER}: most texts hold none of them, and are spared the long pattern. */
export const PLACEHOLDER_HINT = /[*＊×✕✖XxＸｘ○〇◯□△▲_＿某待请填略选输{【T]/u;

/** A text that is nothing but a placeholder. */
export const ONLY_PLACEHOLDER =
  /^(?:[….·⋯]{1,12}|[*×XxＸ○〇□?？]{1,8}|(?:三级|绩效|具体)?指标[\dNn一二三四五六七八九十]{1,3}[:：]?[….]{0,6}|略)$/u;

/** A sign where a target's number should stand: ≥×人, X次, （ ）%, ?. A lone × or √ may answer a question. */
export const NUMBER_PLACEHOLDER =
  /^(?:(?:[≥≤=><≧≦]|不[低少高多超大小][于过])+(?:[*×✕X○〇□?]{1,4}|\(\))(?:[%‰]|\p{Script=Han}{1,3})?|(?:[*×✕X○〇□?]|\(\))(?:[%‰]|[万亿]?(?:[元人次个家户场项件份名天台套亩米]|公里|人次|平方米))|[*?□]{1,4})$/iu;
