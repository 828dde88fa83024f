/** Labels that stand over several columns and say which half of a side-by-side form these are. */
export const LONG_TERM_WORDS = [
  ...['长期', '中长期', '中期', '实施期', '实施周期', '总体', '周期', '三年', '规划期', '项目期'],
] as const;
export const ANNUAL_WORDS = ['年度', '当年', '本年', '年初'] as const;

/** Labels of progress within the year, beside the target of the whole year. */
export const PARTS_OF_YEAR: readonly string[] = [
  ...['一季度', '二季度', '三季度', '四季度', '第一季度', '第二季度', '第三季度', '第四季度'],
  ...['1季度', '2季度', '3季度', '4季度', '上半年', '下半年'],
];
