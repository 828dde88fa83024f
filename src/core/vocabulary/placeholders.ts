/**
 * What forms and drafts leave where something is still to be filled in. A single * is a multiplication or a footnote mark,
 * a single X a letter.
 */

/** Signs in place of digits; behind a numeral 〇 is a digit (二〇〇八年, 一〇〇号). */
export const CIRCLES = '○〇◯';
/** Numerals that a circle behind them continues. */
export const DIGITS_BEFORE_CIRCLES = '〇零一二三四五六七八九十';
/** 待定; not 等待. */
export const PENDING = '待';
export const NOT_PENDING_BEFORE = '等';
/** What is still to be done. They end their phrase: 待定岗人员, 待补充耕地 are things. */
export const PENDING_DEEDS: readonly string[] = [
  ...['定', '填', '补', '填写', '填报', '补充', '完善', '确定', '明确', '核实'],
  ...['核定'],
];
/** 待批复后确定. */
export const LATER = '后';
/** What is done then. */
export const DECIDED_LATER: readonly string[] = ['确定', '决定', '再确定', '再决定', '填写', '填报', '明确'];
/** Words that ask for something. */
export const OPEN_WORDS: readonly string[] = [
  ...['某某', '请填写', '请输入', '请选择', '此处填写', '请补充', '请补填', '请完善'],
];
/** How to fill it in. */
export const AS_IT_IS: readonly string[] = ['如实', '据实', '按实', '按实际', '根据实际情况', '按实际情况'];
/** What such a text ends with: 据实填写. */
export const FILL_ENDS: readonly string[] = ['填写', '填报', '填列'];
/** (略). */
export const OMITTED = '略';
/** In thick brackets: 【由单位填写】. */
export const MARKED_VERBS: readonly string[] = ['填写', '选择'];
/** In brackets, in front of {@link BRACKET_VERBS}. */
export const REQUESTS: readonly string[] = ['请', '此处'];
/** What brackets ask for: （请填写数量）. */
export const BRACKET_VERBS: readonly string[] = ['填写', '填列', '选择', '输入'];
/** Behind a × that stands for a number: 培训×人. */
export const COUNTED_THINGS = '人个次户家名件项场处套台辆';
/** Signs of these words: a text without any of them, or of the signs of drafts, holds no placeholder. */
export const HINT_SIGNS = '某待请填略选输';
/** Behind a sign that stands for the number of a target: X次, ×万元. */
export const NUMBER_UNITS: readonly string[] = [
  ...['元', '人', '次', '个', '家', '户', '场', '项', '件', '份'],
  ...['名', '天', '台', '套', '亩', '米', '公里', '人次', '平方米'],
];
/** In front of it. */
export const BOUND_WORDS: readonly string[] = ['不低于', '不少于', '不高于', '不多于', '不超过', '不大于', '不小于'];
