/** Income and spending of a department, and what each side comes to (部门预算表). */

/** What a total of income or spending is called: 收入合计, 支出总计, 总支出. */
export const WHOLE_WORDS: readonly string[] = [
  ...['合计', '合计数', '总计', '总额', '总数', '总和', '共计', '总量', '小计'],
];

/** What may stand in front of such a total; it says whose money or which year's is meant. */
export const WHOLE_QUALIFIERS: readonly string[] = [
  ...['其中', '本年度', '本年', '当年', '年度', '全年', '部门', '单位', '整体', '预算', '年初'],
];

/** What heads the income or the spending side of a form. */
export const SIDE_HEADINGS: Readonly<Record<'income' | 'spending', readonly string[]>> = {
  income: [
    ...['收入', '收入预算', '预算收入', '部门收入', '本年收入', '收入情况', '收入来源', '收入项目', '收入构成'],
    ...['年度收入'],
  ],
  spending: [
    ...[
      ...['支出', '支出预算', '预算支出', '部门支出', '本年支出', '支出情况', '支出项目', '支出构成', '年度支出'],
      ...['支出方向'],
    ],
  ],
};

/** Money of other years, which stands beside this year's income or spending. */
export const CARRIED_OVER: readonly string[] = [
  ...['上年结转', '上年结余', '年初结转', '年初结余', '结转结余', '使用非财政拨款结余', '用事业基金弥补', '动用结余'],
  ...['结转下年', '结余分配', '年末结转', '年末结余', '结转资金', '上年财政结转'],
];

/** The two sides. */
export const SIDE_NAMES = { income: '收入', spending: '支出' } as const;
/** 总支出. */
export const GRAND = '总';
/** Totals that hold what is carried over; 合计 need not. */
export const GRAND_TOTALS: readonly string[] = ['总计', '总额', '总数', '总和', '总量'];
/** 支出预算合计. */
export const BUDGET_OF_SIDE = '预算';
/** The two parts of spending that such a form has, and the income that it has. */
export const BASIC_SPENDING = '基本支出';
export const PROJECT_SPENDING = '项目支出';
export const FISCAL_INCOME = '财政拨款';
/** Parts of spending. */
export const SPENDING_PARTS: readonly string[] = [
  ...[
    ...['基本支出', '项目支出', '财政专项资金', '专项支出', '其他事业发展性支出', '其它事业发展性支出'],
    ...['事业发展性支出', '其他支出', '其它支出'],
  ],
];
/** Parts of income, with 收入 behind them or not. */
export const INCOME_PARTS: readonly string[] = [
  ...['财政拨款', '其他资金', '其它资金', '事业收入', '经营收入', '上级补助收入', '其他收入', '其它收入', '上年结转'],
];
/** What the spending side ends with. */
export const SPENDING_TOTALS: readonly string[] = ['合计', '总计', '支出合计', '支出总计'];
