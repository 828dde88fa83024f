/** What the money of a project is called in forms. */

/** What the label of the year's budget begins with. */
export const BUDGET_LABELS: readonly string[] = [
  ...[
    '预算数',
    '预算总额',
    '年度预算',
    '项目预算',
    '预算金额',
    '资金总额',
    '年度资金总额',
    '当年资金总额',
    '总额',
    '预算资金',
  ],
  ...['项目资金'],
];
/** The same behind a year: 2024年预算. */
export const BUDGET_BEHIND_YEAR: readonly string[] = ['年预算'];
/** Labels of parts of the budget, which follow others in the same line. */
export const MONEY_LABELS: readonly string[] = [
  ...['其中', '财政资金', '其他资金', '其它资金', '自有资金', '一般公共预算', '政府性基金', '上级', '本级', '基本支出'],
  ...['项目支出', '合计', '总额'],
];
/** Labels of the dates by which forms ask how much will have been spent (资金支出计划). */
export const PAYMENT_LABELS: readonly string[] = ['3月底', '6月底', '9月底', '10月底', '12月底'];
