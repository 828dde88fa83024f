import { squash } from '../text/normalize';

export type Comparator = '≥' | '≤' | '=' | '>' | '<';

/** Signs and words that compare, longest first. Words marked `after` stand behind the number. */
const BEFORE: readonly (readonly [string, Comparator])[] = [
  ['大于或等于', '≥'],
  ['小于或等于', '≤'],
  ['大于等于', '≥'],
  ['小于等于', '≤'],
  ['不得低于', '≥'],
  ['不得少于', '≥'],
  ['不得超过', '≤'],
  ['不得高于', '≤'],
  ['控制在', '≤'],
  ['不低于', '≥'],
  ['不少于', '≥'],
  ['不小于', '≥'],
  ['不超过', '≤'],
  ['不高于', '≤'],
  ['不大于', '≤'],
  ['不多于', '≤'],
  ['达到', '≥'],
  ['至少', '≥'],
  ['最少', '≥'],
  ['最低', '≥'],
  ['最多', '≤'],
  ['最高', '≤'],
  ['不超', '≤'],
  ['超过', '>'],
  ['大于', '>'],
  ['高于', '>'],
  ['多于', '>'],
  ['小于', '<'],
  ['低于', '<'],
  ['少于', '<'],
  ['等于', '='],
  ['达', '≥'],
  ['超', '>'],
  ['≥=', '≥'],
  ['≤=', '≤'],
  ['>=', '≥'],
  ['=>', '≥'],
  ['<=', '≤'],
  ['=<', '≤'],
  ['≥', '≥'],
  ['≧', '≥'],
  ['⩾', '≥'],
  ['≤', '≤'],
  ['≦', '≤'],
  ['⩽', '≤'],
  ['﹥', '>'],
  ['﹤', '<'],
  ['﹦', '='],
  ['>', '>'],
  ['<', '<'],
  ['〉', '>'],
  ['〈', '<'],
  ['=', '='],
];

const AFTER: readonly (readonly [string, Comparator])[] = [
  ['及以上', '≥'],
  ['及以下', '≤'],
  ['及以内', '≤'],
  ['以上', '≥'],
  ['以下', '≤'],
  ['以内', '≤'],
  ['之内', '≤'],
  ['内', '≤'],
];

/** What stands in a comparator column besides signs: the kind of the indicator. */
const KINDS = [
  '定量',
  '定性',
  '正向',
  '反向',
  '负向',
  '逆向',
  '其他',
  '不适用',
  '定量(其他)',
  '正向指标',
  '反向指标',
  '定性指标',
  '定量指标',
];

/** A comparator at the start of squashed text: the sign it means, and how long it is as written. */
export function leadingComparator(squashed: string): { readonly sign: Comparator; readonly written: string } | null {
  const found = BEFORE.find(([word]) => squashed.startsWith(word));
  return found ? { sign: found[1], written: found[0] } : null;
}

/** A comparator word at the end of squashed text: 4万人以上. */
export function trailingComparator(squashed: string): { readonly sign: Comparator; readonly written: string } | null {
  const found = AFTER.find(([word]) => squashed.endsWith(word) && squashed.length > word.length);
  return found ? { sign: found[1], written: found[0] } : null;
}

/** Whether a whole cell is a comparator, or one of the words that stand in such columns (定性, 正向 …). */
export function isComparator(text: string): boolean {
  const squashed = squash(text);
  return BEFORE.some(([word]) => word === squashed) || KINDS.includes(squashed);
}

/** The sign a comparator cell means, or null (定性, 正向, blank). */
export function readComparator(text: string): Comparator | null {
  const squashed = squash(text);
  const found = leadingComparator(squashed);
  return found && found.written === squashed ? found.sign : null;
}
