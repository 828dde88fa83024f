/**
 * Wordings for 指标值确定依据. The samples' own (根据年初工作计划安排, 年度工作计划) name no document, so each of these
 * names the kind of proof and leaves a blank (____) where only the user knows what to write.
 */
export const BASES = {
  workPlan: '《____年度工作计划》（文号____）',
  inspectionPlan: '《____年度监督检查计划》（文号____）',
  specialPlan: '《____专项行动实施方案》（文号____）',
  drillPlan: '《____年度应急演练计划》（文号____）',
  trainingPlan: '《____年度培训计划》（文号____）',
  publicityPlan: '《____年度宣传工作方案》（文号____）',
  floodPlan: '《____年度防汛抗旱工作方案》（文号____）',
  forestPlan: '《____森林防灭火工作方案》（文号____）',
  reservePlan: '《____应急物资储备规划》（文号____）',
  buildingPlan: '《____建设实施方案》（文号____）',
  censusPlan: '《____普查实施方案》（文号____）',
  contingencyPlan: '《____应急预案》（文号____）的规定',
  assessment: '《____年度考核办法》（文号____）的要求',
  law: '《____》（文号____）第____条的规定',
  standard: '《____》（标准编号____）',
  contract: '____合同（编号____）的约定',
  policy: '____保险合同（编号____）及参保名册',
  purchase: '____年度政府采购预算（文号____）',
  budget: '____年度预算批复（文号____）',
  payStandard: '《____》（文号____）规定的支出标准',
  staff: '机构编制批复（文号____）及____年____月人员名册',
  assets: '____年____月末固定资产台账（编号____）',
  history: '上年实际值____，近三年平均值____（数据来源____）',
  statistics: '统计部门公布的上年数据____，近三年平均值____',
  survey: '上年满意度调查结果____，本年调查方案（编号____）',
  knowledge: '上年问卷调查结果____，本年调查方案（编号____）',
} as const;

export type BasisKey = keyof typeof BASES;

/** Wordings for 评（扣）分标准, after those of the one sample that has the column; points are left to the user. */
export const SCORINGS = {
  /** zhijiang H7 */
  reach: '①达到或超过指标值得满分____分；②未达到指标值：实际完成值÷指标值×分值。',
  /** zhijiang H20 */
  deadline: '按期完成得满分____分，每推迟10天扣____分，扣完为止。',
  /** zhijiang H21 */
  withinTime: '时限内完成得满分____分，否则不得分。',
  /** zhijiang H21, for what must not exceed a limit. */
  withinLimit: '控制在指标值以内得满分____分，否则不得分。',
  /** zhijiang H25 */
  effect: '效果明显得满分____分，效果一般得____分，否则不得分。',
  /** zhijiang H28 */
  satisfaction:
    '满意度达到指标值得满分____分；低于指标值且不低于80%的得____分；低于80%且不低于60%的得____分；低于60%不得分。',
  /** zhijiang H29 */
  cost: '支出控制在指标值以内得满分____分，每超出10%扣____分，扣完为止。',
} as const;

export type ScoringKey = keyof typeof SCORINGS;
