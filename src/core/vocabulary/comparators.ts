export type Comparator = '≥' | '≤' | '=' | '>' | '<';

/** Signs and words in front of a number that compare, longest first, and the sign that each of them means. */
export const COMPARATORS_BEFORE: Readonly<Record<string, Comparator>> = {
  大于或等于: '≥',
  小于或等于: '≤',
  大于等于: '≥',
  小于等于: '≤',
  不得低于: '≥',
  不得少于: '≥',
  不得超过: '≤',
  不得高于: '≤',
  控制在: '≤',
  不低于: '≥',
  不少于: '≥',
  不小于: '≥',
  不超过: '≤',
  不高于: '≤',
  不大于: '≤',
  不多于: '≤',
  达到: '≥',
  至少: '≥',
  最少: '≥',
  最低: '≥',
  最多: '≤',
  最高: '≤',
  不超: '≤',
  超过: '>',
  大于: '>',
  高于: '>',
  多于: '>',
  小于: '<',
  低于: '<',
  少于: '<',
  等于: '=',
  达: '≥',
  超: '>',
  '≥=': '≥',
  '≤=': '≤',
  '>=': '≥',
  '=>': '≥',
  '<=': '≤',
  '=<': '≤',
  '≥': '≥',
  '≧': '≥',
  '⩾': '≥',
  '≤': '≤',
  '≦': '≤',
  '⩽': '≤',
  '﹥': '>',
  '﹤': '<',
  '﹦': '=',
  '>': '>',
  '<': '<',
  '〉': '>',
  '〈': '<',
  '=': '=',
};

/** Words behind a number that compare: 4万人以上. */
export const COMPARATORS_BEHIND: Readonly<Record<string, Comparator>> = {
  及以上: '≥',
  及以下: '≤',
  及以内: '≤',
  以上: '≥',
  以下: '≤',
  以内: '≤',
  之内: '≤',
  内: '≤',
};

/** What stands in a comparator column besides signs: the kind of the indicator. */
export const COMPARATOR_KINDS: readonly string[] = [
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

/** What reads as ≥ only in front of a number or a sign of ratio; in front of a word it says more (达到位). */
export const REACHING: readonly string[] = ['达', '达到'];

/** What the kind of an indicator begins with: 定量(其他), 定性指标. */
export const QUANTITATIVE = '定量';
export const QUALITATIVE = '定性';

/** Kinds of indicators by their direction, where a form asks for it in place of a sign. */
export const DIRECTIONS: readonly string[] = ['正向', '反向', '负向', '逆向'];
export const ADVERSE_DIRECTIONS: readonly string[] = ['反向', '负向', '逆向'];
export const FAVOURABLE_DIRECTION = '正向';
export const USUAL_ADVERSE_DIRECTION = '反向';

/** What a new form offers to choose from in its column of signs. */
export const OFFERED_COMPARATORS: readonly string[] = ['≥', '≤', '=', '>', '<', QUALITATIVE];
