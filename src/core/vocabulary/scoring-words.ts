import { POINTS } from './categories';

/** How scoring texts give points (达到标准得满分2分, 效果明显得10分). */

export { POINTS };
/** In front of points that are given; what is taken off (扣) does not count. */
export const GIVING_WORDS: readonly string[] = ['得', '计', '记', '赋', '满分'];
/** Between that and the number. */
export const FULL_MARKS: readonly string[] = ['满分'];
/** 满分为10分. */
export const AS = '为';
/** Between the ends of a range of points: (40至50)分. */
export const POINT_SPANS = '至到';
