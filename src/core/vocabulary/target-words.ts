/** Words that stand around the number of a target (约 100 人左右, 全年累计 20 万元整). */

/** In front of a number: it is not meant exactly. */
export const HEDGES_BEFORE: readonly string[] = [...['大约', '大概', '约为', '约', '近', '≈', '估计', '将近', '接近']];
/** Between a number and its unit: 100余人, 10多万元. */
export const HEDGES_INSIDE = '余多几';
/** Behind a number and its unit. */
export const HEDGES_BEHIND: readonly string[] = ['左右', '上下', '不等', '多'];
/** Words that only end like one of {@link HEDGES_BEHIND}. */
export const NO_HEDGES_BEHIND: readonly string[] = ['很多', '许多', '更多'];
/** Amounts that are not told at all, or not exactly, in the middle of a text. */
export const VAGUE_AMOUNTS: readonly string[] = ['若干', '大约', '大概'];
/** 约 in front of a number, unless it ends a word (节约20吨, 签约3家). */
export const APPROXIMATELY = '约';
export const WORDS_ENDING_IN_ABOUT = '节履预契集签制简条公违合';
export const MORE_OR_LESS = ['左右'];

/** Words in front of a number that say over what it is added up, or that it is to stay so. */
export const LEAD_INS: readonly string[] = [
  ...['人民币', '(大写)', '大写', '大写:', '全年', '年度', '年度内', '年内', '全县', '全市', '全区', '全省', '全镇'],
  ...['共', '共计', '总计', '总数', '合计', '累计', '保持', '保持在', '稳定', '稳定在', '维持', '维持在'],
  ...['确保', '保证', '力争', '实现', '预计'],
];

/** 百分之九十五. */
export const PERCENT_OF = '百分之';
/** What stands between the two numerals of a fraction. */
export const PARTS_OF = ['分之'];
/** (含100人): a number that counts itself in. */
export const INCLUDING = '含';
/** A bound between a unit and its denominator: 次以上/年. */
export const BOUNDS_INSIDE: readonly string[] = ['以上', '以下', '以内', '及以上', '及以下', '及以内'];

/** What a numeral in running text counts: 三次, 两批, 伍佰元. 一定, 一些, 统一 are none. */
export const COUNTED_BY_NUMERALS: readonly string[] = [
  ...'次个家人名项场批件份套台辆期轮处座天年月日户篇部条支万亿成倍元',
  '分之',
];
/** What begins like {@link COUNTED_BY_NUMERALS} and counts nothing: 一次性, 一元化, 二元结构. */
export const NO_COUNT_BEHIND: readonly string[] = ['次性', '元化', '元结'];
/** In front of a numeral that counts nothing: 第三, 统一, 唯一, 同一. */
export const NO_COUNT_BEFORE = '第统唯同';
/** What is left of 一次性 behind its numeral. */
export const ONE_TIME_TAIL = '次性';

/** Numbers that are names: 第三, 88号. */
export const NUMBER_MARK = '第';
export const DOCUMENT_NUMBER = '号';

/** Between the parts of a target that asks for several things. */
export const JOINING_WORDS: readonly string[] = ['并', '同时', '其中'];
/** How people say that nothing may happen: it stays as it is written. */
export const NONE_IN_WORDS: readonly string[] = ['零'];
/** A bound that belongs to its unit, and stays: 30分钟内. */
export const SHORT_BOUNDS: readonly string[] = ['内'];
