/** How explanations of indicators are worded (反映…, …占…的比例, …/…×100%). */

/** What they begin with. */
export const EXPLANATION_STARTS: readonly string[] = ['反映', '考核', '是指', '指', '用于', '评价'];
/** Between part and whole. */
export const SHARE = '占';
/** Behind the whole: …占总数的百分比, 的千分之. */
export const SHARE_BEHIND_WHOLE: readonly string[] = ['的比', '的百', '的千'];
/** What they end with. */
export const EXPLANATION_ENDS: readonly string[] = ['的比率', '的比例', '的比重', '的百分比', '的程度'];
