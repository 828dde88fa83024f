import type { ColumnRole } from './column-roles';

/**
 * Words in a header label that nobody knows as a whole, and what they speak for: 计划完成数 is rather a target than a
 * unit. They are hints among others, so a word may stand under several roles. Source: forms of the provinces, whose
 * labels are put together from these.
 */
export const LABEL_HINTS: Partial<Readonly<Record<ColumnRole, readonly string[]>>> = {
  sequence: ['序号', '编号'],
  project: ['项目名称'],
  budget: ['预算', '金额', '资金'],
  duty: ['职责', '职能'],
  goal: ['目标内容', '总体目标'],
  activity: ['任务', '活动'],
  level1: ['一级', '类型', '类别', '分类', '维度'],
  level2: ['二级', '类型', '类别', '分类', '维度'],
  name: ['三级', '四级', '指标名', '考核内容', '考核事项', '考核要点', '名称', '事项', '指标内容', '评价内容'],
  description: ['解释', '说明', '释义', '含义', '定义', '内涵', '描述'],
  comparator: ['符号', '方向', '性质', '比较', '关系'],
  value: ['目标', '预期', '计划', '数值', '本年', '当年', '年度', '本期', '指标值', '要求', '绩效值', '预计', '值'],
  unit: ['单位', '计量', '度量'],
  periodValue: ['实施期', '周期', '长期', '中期', '总体', '规划期'],
  basis: ['依据', '来源', '出处'],
  scoring: ['评分', '扣分', '计分', '赋分', '评价标准', '考核标准', '打分'],
  weight: ['分值', '权重', '标准分', '分数', '满分'],
  note: ['备注', '说明', '附注'],
  plannedValue: ['规划'],
  standardValue: ['标准值', '行业标准'],
  referenceValue: ['参考', '参照', '历史'],
  historyAverage: ['均值', '平均'],
  lastYearValue: ['上年', '上一年', '去年', '往年', '前一年', '上期', '上一期'],
  actualValue: ['实际', '完成', '执行'],
  score: ['得分'],
  deviation: ['偏差', '原因', '改进'],
};
