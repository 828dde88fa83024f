import { CHANGE_WORDS } from './change-words';

/** Words of sentences that promise a number (知晓率要力争达到 95% 以上). */

/** Between a measure and its number: that it is to come. */
export const MODAL_WORDS: readonly string[] = [...'要应将可均需能', '力争', '预计', '保持'];
/** Then: that it is held or changes. */
export const COURSE_WORDS: readonly string[] = ['稳定', '控制', '保持', '维持', ...CHANGE_WORDS];
/** Then: that it gets there. */
export const REACH_WORDS: readonly string[] = [
  ...['达到', '达', '为', '是', '在', '至', '到', '≥', '≤', '=', '>', '<', '>=', '<='],
  ...['不低于', '不少于', '不超过', '不高于', '大于等于', '小于等于', '大于', '小于', '高于', '低于', '超过'],
];
/** Behind the number. */
export const BOUND_WORDS: readonly string[] = ['以上', '以下', '以内', '左右'];
export const OR_MORE = ['以上'];
/** Between work and its number: 开展培训不少于 12 次. */
export const AT_LEAST_WORDS: readonly string[] = ['不少于', '不低于', '达', '达到', '≥'];
/** By these a number is an upper bound; 不小于 and 不低于 are none. */
export const AT_MOST_WORDS: readonly string[] = ['不超过', '不高于', '控制', '≤', '<'];
export const BELOW_WORDS: readonly string[] = ['小于', '低于'];
export const NEGATION = '不';

/** What stands in front of a measure and is not part of its name. */
export const PROMISE_LEADS: readonly string[] = [
  ...['确保', '保证', '实现', '使', '使得', '力争', '其中', '年度内', '全年', '年内', '全县', '全市', '全区'],
];
/** What only begins like one of {@link PROMISE_LEADS}: 保证率, 实现程度, 使用. */
export const NO_PROMISE_LEADS: readonly string[] = ['保证率', '保证金', '实现率', '实现程度', '使用'];

/** 百分之九十五. */
export const PERCENT_NUMERALS = '零一二三四五六七八九十百';
export const MULTIPLIER_SIGNS = '万亿';
