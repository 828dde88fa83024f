/** Words of plans for spending by period (资金支出计划). */

/** What a plan for spending is called; other figures by period (培训人数) are none. */
export const FUNDING_PLAN_WORDS: readonly string[] = ['资金', '支出', '用款', '支付', '拨付', '预算', '拨款'];

/** Periods of a plan for spending that are words; months and quarters are read by their numbers. */
export const PLAN_PERIODS: readonly string[] = ['上半年', '下半年', '前三季度', '全年', '年底', '年末', '年终', '年中'];

/** What may stand between a period and its share (3月底前累计支出10%). */
export const PLAN_FILLERS: readonly string[] = [
  ...['前', '止', '为止', '完成', '累计', '计划', '预计', '资金', '支出', '支付', '拨付', '使用', '执行', '达到', '达'],
  ...['比例', '进度', '占比', '占', '为', '不低于', '至', ':', '(', '≥', '=', '-', '—', '%)', '%'],
];

/** 3月底前. */
export const BEFORE_PERIOD = '前';
/** In front of a period. */
export const UP_TO: readonly string[] = ['截至', '截止'];
/** Behind a month or a quarter. */
export const PERIOD_END_SIGNS = '底末';
