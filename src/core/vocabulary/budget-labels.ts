/** What the money of a project is called in forms. */

/** The budget of the year, and the total that its parts come to. */
export const YEAR_BUDGETS: readonly string[] = ['预算数', '预算总额', '预算金额', '总额', '资金总额', '年度资金总额'];

/** What the label of the year's budget begins with. */
export const BUDGET_LABELS: readonly string[] = [
  ...YEAR_BUDGETS,
  ...['年度预算', '项目预算', '当年资金总额', '预算资金', '项目资金'],
];
/** The same behind a year: 2024年预算. */
export const BUDGET_BEHIND_YEAR: readonly string[] = ['年预算'];

/** Totals whose parts are listed with them, be it for another time than the year; the last one has a few signs in front. */
export const TOTALS_OF_PARTS: readonly string[] = [...YEAR_BUDGETS, '项目总额', '预算总数', '年度预算数', '合计'];
/** Also with up to four signs in front: 中期资金总额. */
export const QUALIFIED_TOTALS: readonly string[] = ['资金总额'];
/** A total that may come behind its parts. */
export const LAST_TOTAL: readonly string[] = ['合计'];
/** In front of a part. */
export const OF_WHICH: readonly string[] = ['其中'];
/** In front of a part of the year. */
export const PART_TIMES: readonly string[] = ['本年', '当年', '年度'];
/** What a part of fiscal money begins with. */
export const FISCAL_MONEY: readonly string[] = ['财政拨款', '财政资金', '财政性资金', '一般公共预算', '财政投入'];
/** What a part of other money begins with. */
export const OTHER_MONEY: readonly string[] = [
  ...['其他资金', '其它资金', '自有资金', '单位资金', '单位自筹', '单位自有', '自筹资金', '社会资金'],
];
/** The same, as a whole label. */
export const OTHER_MONEY_WHOLE: readonly string[] = [
  '其他',
  '其它',
  '其他资金',
  '其它资金',
  '其他收入',
  '其它收入',
  '自筹',
];

/** Sources that a form may list besides, or instead of one sum of them: they may be part of the total or of a part. */
export const FURTHER_MONEY: readonly string[] = [
  ...['上年结转', '结转', '上年结余', '政府性基金', '国有资本', '财政专户', '专户资金', '专项债', '政府债', '债券'],
  ...['国债', '事业收入', '经营收入', '事业单位', '配套资金', '银行贷款', '贷款', '捐赠', '社会投资'],
];
/** Money of one level of government: 省级补助资金. */
export const GOVERNMENT_LEVELS: readonly string[] = [...['中央', '省', '市', '县', '区', '上级', '本级', '地方']];
/** What it is called. */
export const GOVERNMENT_MONEY: readonly string[] = ['资金', '补助', '财政', '拨款', '配套', '投入'];
/** Labels of parts of the budget, which follow others in the same line. */
export const MONEY_LABELS: readonly string[] = [
  ...['其中', '财政资金', '其他资金', '其它资金', '自有资金', '一般公共预算', '政府性基金', '上级', '本级', '基本支出'],
  ...['项目支出', '合计', '总额'],
];
/** Labels of the dates by which forms ask how much will have been spent (资金支出计划). */
export const PAYMENT_LABELS: readonly string[] = ['3月底', '6月底', '9月底', '10月底', '12月底'];

/**
 * Labels of all the money of a project, whatever years it is for. They count where the form names no amount for the
 * year and no budget; each is compared whole, without its brackets.
 */
export const PROJECT_TOTALS: readonly string[] = [
  ...[
    '项目总额',
    '项目总金额',
    '项目金额',
    '项目总投资',
    '项目投资',
    '项目总预算',
    '项目总资金',
    '项目总经费',
    '项目经费',
  ],
  ...[
    '项目投资总额',
    '项目预算总额',
    '项目资金总量',
    '项目资金规模',
    '项目总概算',
    '总投资',
    '总投资额',
    '投资总额',
    '总预算',
  ],
  ...[
    '总金额',
    '总资金',
    '总经费',
    '资金总量',
    '资金规模',
    '资金总计',
    '资金合计',
    '预算合计',
    '预算总计',
    '专项资金总额',
  ],
  ...[
    '经费总额',
    '经费预算',
    '申请资金',
    '申请金额',
    '申请资金总额',
    '申请预算',
    '申报金额',
    '批复金额',
    '批复预算',
    '下达资金',
  ],
  ...[
    '实施期资金总额',
    '中期资金总额',
    '本年预算',
    '本年预算数',
    '本年度预算',
    '全年预算',
    '全年预算数',
    '核定预算',
    '安排资金',
  ],
];

/** What labels hold that ask how much of the budget was spent. */
export const EXECUTED_LABELS: readonly string[] = [
  ...['执行数', '执行金额', '执行额', '执行情况数', '支出数', '支出金额', '支出额', '实际支出', '实际执行', '实际支付'],
  ...['支付数', '支付金额', '决算数', '实际使用', '使用金额'],
];
