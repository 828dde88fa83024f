/** 一级指标 that indicator systems use, by key. */
export type Level1Key = 'output' | 'benefit' | 'satisfaction' | 'cost' | 'input' | 'process' | 'duty';

/** 二级指标 that indicator systems use, by key. */
export type Level2Key =
  | 'quantity'
  | 'quality'
  | 'timeliness'
  | 'cost'
  | 'economicCost'
  | 'socialCost'
  | 'ecologicalCost'
  | 'economicBenefit'
  | 'socialBenefit'
  | 'ecologicalBenefit'
  | 'sustainability'
  | 'satisfaction';

/**
 * Names of 一级指标 without the word 指标. `duty`: the level-1 names of whole-department schemes (履职效能 …), whose
 * own level 2 is free.
 */
export const LEVEL1_NAMES: Readonly<Record<Level1Key, readonly string[]>> = {
  output: [
    ...['产出', '项目产出', '产出类', '项目完成', '完成', '工作完成', '任务完成', '项目产出类', '部门产出'],
    ...['产出目标'],
  ],
  benefit: [
    ...['效益', '项目效益', '效果', '项目效果', '效益类', '社会效应', '效果类', '效益目标', '部门效果'],
    ...['项目效果效益', '产出效益'],
  ],
  satisfaction: [
    ...['满意度', '服务对象满意度', '社会公众满意度', '满意', '满意度类', '公众满意度', '社会满意度', '满意程度'],
    ...['社会公众或服务对象满意度', '满意度目标'],
  ],
  cost: ['成本', '项目成本', '成本类', '运行成本', '成本控制', '成本效益', '成本目标'],
  input: ['投入', '投入类', '资金投入', '项目投入', '决策', '项目决策'],
  process: [
    ...['过程', '管理', '项目管理', '过程管理', '项目过程', '管理类', '资金管理', '预算执行', '预算执行率'],
    ...['预算资金执行率', '资金执行', '部门管理'],
  ],
  duty: [
    ...['履职效能', '管理效率', '履职效果', '履职产出', '可持续发展能力', '部门履职', '履职', '运行效率'],
    ...['履职能力', '可持续性', '可持续发展', '重点工作', '履职完成', '部门效能'],
  ],
};

/** Names of 二级指标 without the word 指标. */
export const LEVEL2_NAMES: Readonly<Record<Level2Key, readonly string[]>> = {
  quantity: ['数量', '产出数量', '完成数量', '数量类'],
  quality: ['质量', '产出质量', '完成质量', '质量类'],
  timeliness: ['时效', '产出时效', '进度', '完成时效', '时效类', '时间', '时效性', '及时性', '完成时间'],
  cost: ['成本', '产出成本', '项目成本', '成本类', '完成成本', '预算成本', '成本控制'],
  economicCost: ['经济成本', '经济成本类'],
  socialCost: ['社会成本'],
  ecologicalCost: ['生态环境成本', '生态成本', '环境成本'],
  economicBenefit: ['经济效益', '经济效果', '经济影响', '经济'],
  socialBenefit: ['社会效益', '社会效果', '社会影响', '社会', '社会效应'],
  ecologicalBenefit: [
    ...['生态效益', '环境效益', '生态环境效益', '生态效果', '生态影响', '环境影响', '生态', '生态环境效果'],
  ],
  sustainability: [
    ...['可持续影响', '可持续效益', '可持续性', '可持续', '可持续发展', '可持续发展能力', '可持续性影响'],
    ...['可持续影响效益', '可持续效果', '可持续影响力', '长期影响'],
  ],
  satisfaction: [
    ...['满意度', '服务对象满意度', '社会公众满意度', '公众满意度', '群众满意度', '社会公众或服务对象满意度'],
    ...['服务对象满意', '受益对象满意度', '受益群众满意度', '具体满意度', '服务对象或社会公众满意度', '社会满意度'],
    ...['相关群体满意度', '服务满意度', '受众满意度', '服务对象及社会公众满意度', '社会公众及服务对象满意度'],
    ...['社会公众和服务对象满意度', '帮扶对象满意度', '满意'],
  ],
};

/** Which 一级指标 each 二级指标 may stand under (2015 form and 2021 form together). */
export const PARENTS: Readonly<Record<Level2Key, readonly Level1Key[]>> = {
  quantity: ['output'],
  quality: ['output'],
  timeliness: ['output'],
  cost: ['output', 'cost'],
  economicCost: ['cost', 'output'],
  socialCost: ['cost', 'output'],
  ecologicalCost: ['cost', 'output'],
  economicBenefit: ['benefit'],
  socialBenefit: ['benefit'],
  ecologicalBenefit: ['benefit'],
  sustainability: ['benefit'],
  satisfaction: ['satisfaction'],
};

/** 二级指标 of 效益, in their customary order. */
export const BENEFITS: readonly Level2Key[] = [
  'economicBenefit',
  'socialBenefit',
  'ecologicalBenefit',
  'sustainability',
];

/** How 一级指标 are called in words for the user. */
export const LEVEL1_LABELS: Readonly<Record<Level1Key, string>> = {
  output: '产出指标',
  benefit: '效益指标',
  satisfaction: '满意度指标',
  cost: '成本指标',
  input: '投入指标',
  process: '过程指标',
  duty: '履职效能指标',
};

/** How 二级指标 are called in words for the user. */
export const LEVEL2_LABELS: Readonly<Record<Level2Key, string>> = {
  quantity: '数量指标',
  quality: '质量指标',
  timeliness: '时效指标',
  cost: '成本指标',
  economicCost: '经济成本指标',
  socialCost: '社会成本指标',
  ecologicalCost: '生态环境成本指标',
  economicBenefit: '经济效益指标',
  socialBenefit: '社会效益指标',
  ecologicalBenefit: '生态效益指标',
  sustainability: '可持续影响指标',
  satisfaction: '满意度指标',
};

/** What the name of a category ends with where a scheme has names of its own (工作质效, 第三方满意度). */
export const CATEGORY_ENDS: readonly string[] = [
  ...['指标', '满意度', '满意率', '效益', '效果', '效应', '成本', '影响', '产出', '质效'],
];

/** What may stand behind the name of a category. */
export const CATEGORY_TAILS: readonly string[] = ['指标', '类指标', '指标值', '类指标值', '值', '目标', '类'];
/** A category that is written with the word 指标. */
export const INDICATOR_ENDS: readonly string[] = ['指标', '指标值'];
/** Behind the points of a category: 产出指标50分. */
export const POINTS = '分';
