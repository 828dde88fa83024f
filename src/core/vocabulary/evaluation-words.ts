/** How forms of self-evaluation (自评表) are labelled, and what is written into them where nothing was measured. */

/** What is written in place of a result that was not measured. */
export const DONE_WORDS: readonly string[] = [
  ...['完成', '达标', '达成', '达到', '完工', '未完成', '未达标', '未达成', '未达到'],
];
/** What may stand around it without saying more. */
export const AROUND_DONE: readonly string[] = [
  ...[
    '已',
    '已经',
    '均',
    '均已',
    '全部',
    '全面',
    '基本',
    '部分',
    '顺利',
    '圆满',
    '如数',
    '按时',
    '按期',
    '如期',
    '及时',
  ],
  ...[
    '按计划',
    '按要求',
    '尚',
    '暂',
    '了',
    '目标',
    '任务',
    '目标任务',
    '目标值',
    '指标',
    '指标值',
    '年度',
    '年初',
    '全年',
  ],
  ...['工作', '计划', '预期', '既定', '设定', '要求', '。', ';'],
];
/** Of a deadline these say that it was kept, though not when. */
export const KEPT_WORDS: readonly string[] = ['按时', '按期', '如期', '及时'];
/** In front of what was measured: 已完成3628批次, 实际培训4216人次 has more and is left. */
export const RESULT_LEADS: readonly string[] = [
  ...['已', '实际', '完成', '超额', '全部', '实现', '共', '共计', '累计', '全年', '为', '达', '达到'],
];
/** Behind it: 2023年11月20日已完成. */
export const RESULT_TAILS: readonly string[] = ['已完成', '全部完成', '完成', '已', '均'];
/** What a target of nothing begins with: there 无 is a result. */
export const NONE_WANTED: readonly string[] = ['无', '零', '未发生', '不发生', '没有', '杜绝'];
/** In place of a reason, besides what says that there is none. */
export const NO_REASON: readonly string[] = [
  '无偏差',
  '无偏离',
  '没有偏差',
  '无原因',
  '不存在偏差',
  '已完成',
  '完成',
  '同上年',
];

/** Wordings of a reason, with gaps that only the writer of the table can fill. */
export const REASON_OF_MISS = (actual: string) => `因……，实际完成${actual}；拟于……前……`;
export const REASON_OF_LOSS = '因……，……尚未完成；拟于……前……';
export const REASON_OF_EXECUTION = '因……，……未支出，结余资金……';
/** What is left in one of them as long as nobody has filled it in. */
export const GAPS: readonly string[] = ['因……', '拟于……', '结余资金……'];

/** What labels of the budget's execution hold, or end with. The first that fits is taken. */
export const RATE_ENDS: readonly string[] = ['执行率', '支出率', '支付率', '支出进度', '执行进度'];
export const SCORE_LABELS: readonly string[] = ['得分', '自评分', '评分'];
export const WEIGHT_LABELS: readonly string[] = ['分值', '权重', '标准分', '满分'];
export const REASON_LABELS: readonly string[] = ['原因', '偏差说明', '差异说明', '情况说明'];
/** Why a budget was changed is another matter. */
export const REASONS_OF_CHANGE: readonly string[] = ['调整', '变更', '追加'];
export const INITIAL_BUDGET: readonly string[] = ['年初'];
/** What was added to the initial budget or taken from it. */
export const BUDGET_CHANGES: readonly string[] = ['调整数', '追加数', '调增', '调减', '调整额', '追加额', '追减'];
export const ADJUSTED_BUDGET: readonly string[] = ['调整后', '调整预算', '全年'];
/** A label that holds one of the first and ends with one of the second is a budget. */
export const BUDGET_WORDS: readonly string[] = ['预算', '批复', '安排', '下达', '年初', '调整后'];
export const BUDGET_ENDS: readonly string[] = ['数', '预算', '金额', '总额', '资金', '额', '后', '年初'];

/** Rows of the execution that hold the whole. */
export const EXECUTION_TOTALS: readonly string[] = ['总额', '合计', '总计', '资金总数', '总金额', '总数'];
/** What belongs to the rate of execution where it is listed as an indicator. */
export const EXECUTION_INDICATORS: readonly string[] = ['预算执行', '资金执行', '执行率', '预算完成率'];

/** The label of the points that a self-evaluation comes to. */
export const SELF_SCORES: readonly string[] = [
  ...['总分', '总得分', '自评得分', '自评总分', '自评总得分', '自评分', '自评分数', '综合得分', '评价得分', '得分合计'],
  ...['绩效自评得分', '项目自评得分', '合计得分', '合计', '总计'],
];
/** A sum of some of them. */
export const SUBTOTAL: readonly string[] = ['小计'];
