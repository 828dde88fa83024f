/** Words by which a name or a value has to do with money or cost. */
export const COST_WORDS =
  /成本|经费|费用|资金|金额|支出|投入|投资|预算|概算|决算|造价|价格|单价|定价|报价|工资|薪酬|补贴|补助|奖励|租金|总额|限额|额度|款|万元|[^自公免消浪]费|节约|节支|开支|经济|元\/|\d元|价款|价$|控制价|标准|超支|结余|(?<![毛盈])利率|三公|补偿|赔偿|津贴|金(?![融属牌杯银叶])/u;

/** Names of unit prices and averages: they do not add up to the budget. */
export const UNIT_PRICE =
  /单价|均价|人均|户均|亩均|村均|处均|站均|校均|车均|次均|场均|生均|每[人次户亩村场个天月年套台辆平公里件份]|单位成本|单次|单场|单个|每家|最高|单位面积|均\S{0,4}成本|平均/u;

/** Names of the whole: parts and whole are not added up. */
export const TOTAL_COST =
  /总成本|总投资|总额|总支出|预算成本|项目成本|成本控制|投资额|总费用|总经费|预算控制|资金总量|整体支出|年度支出|总预算/u;

/** What a total of income or spending is called: 收入合计, 支出总计, 总支出. */
export const WHOLE_WORDS: readonly string[] = [
  '合计',
  '合计数',
  '总计',
  '总额',
  '总数',
  '总和',
  '共计',
  '总量',
  '小计',
];

/** What may stand in front of such a total; it says whose money or which year's is meant. */
export const WHOLE_QUALIFIERS: readonly string[] = [
  ...['其中', '本年度', '本年', '当年', '年度', '全年', '部门', '单位', '整体', '预算', '年初'],
];

/** What heads the income or the spending side of a form. */
export const SIDE_HEADINGS: Readonly<Record<'income' | 'spending', readonly string[]>> = {
  income: [
    '收入',
    '收入预算',
    '预算收入',
    '部门收入',
    '本年收入',
    '收入情况',
    '收入来源',
    '收入项目',
    '收入构成',
    '年度收入',
  ],
  spending: [
    ...[
      '支出',
      '支出预算',
      '预算支出',
      '部门支出',
      '本年支出',
      '支出情况',
      '支出项目',
      '支出构成',
      '年度支出',
      '支出方向',
    ],
  ],
};

/** Money of other years, which stands beside this year's income or spending. */
export const CARRIED_OVER: readonly string[] = [
  ...['上年结转', '上年结余', '年初结转', '年初结余', '结转结余', '使用非财政拨款结余', '用事业基金弥补', '动用结余'],
  ...['结转下年', '结余分配', '年末结转', '年末结余', '结转资金', '上年财政结转'],
];

/** What a plan for spending is called; other figures by period (培训人数) are none. */
export const FUNDING_PLAN_WORDS: readonly string[] = ['资金', '支出', '用款', '支付', '拨付', '预算', '拨款'];

/** Periods of a plan for spending that are words; months and quarters are read by their numbers. */
export const PLAN_PERIODS: readonly string[] = ['上半年', '下半年', '前三季度', '全年', '年底', '年末', '年终', '年中'];

/** What may stand between a period and its share (3月底前累计支出10%). */
export const PLAN_FILLERS: readonly string[] = [
  ...['前', '止', '为止', '完成', '累计', '计划', '预计', '资金', '支出', '支付', '拨付', '使用', '执行', '达到', '达'],
  ...['比例', '进度', '占比', '占', '为', '不低于', '至', ':', '(', '≥', '=', '-', '—', '%)', '%'],
];

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
