/** Labels that stand over several columns and say which half of a side-by-side form these are. */
export const LONG_TERM_WORDS = [
  ...['长期', '中长期', '中期', '实施期', '实施周期', '总体', '周期', '三年', '规划期', '项目期'],
] as const;
export const ANNUAL_WORDS = ['年度', '当年', '本年', '年初'] as const;
