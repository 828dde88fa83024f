/** How explanations of indicators are worded (反映…, …占…的比例, …/…×100%). */

/** What they begin with. */
export const EXPLANATION_STARTS: readonly string[] = ['反映', '考核', '是指', '指', '用于', '评价'];
/** Between part and whole. */
export const SHARE_OF = '占';
/** Behind the whole: …占总数的百分比, 的千分之. */
export const SHARE_BEHIND_WHOLE: readonly string[] = ['的比', '的百', '的千'];
/** What they end with. */
export const EXPLANATION_ENDS: readonly string[] = ['的比率', '的比例', '的比重', '的百分比', '的程度'];

/** What an explanation calls a ratio: …的比例, 占总数的比重. */
export const RATIO_NOUNS: readonly string[] = ['比例', '比率', '比值', '比重', '百分比', '占比'];
/** In front of it. */
export const OF_SIGNS = '的之';
/** By these alone an explanation defines a ratio. */
export const RATIO_WORDS: readonly string[] = ['所占比例', '所占比重', '之比', '千分比'];
/** Without this sign or 100% no text defines a ratio. */
export const RATIO_HINT = '比';

/** Words of comparison: a definition may give the count behind a ratio and still be right, if it says against what. */
export const COMPARING_WORDS: readonly string[] = [
  ...['与', '和', '占', '比', '同', '除', '率', '/', '÷', '%', '百分', '程度', '情况', '是否'],
];
