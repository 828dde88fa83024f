/** Words that tell under which 二级指标 an indicator belongs. */

/** 满意度, 满意率, 满意程度. */
export const SATISFIED: readonly string[] = ['满意'];

/** Satisfaction, and the other words for what the people served think of it. */
export const APPROVAL_WORDS: readonly string[] = [
  ...['满意', '认可', '认同', '好评', '口碑', '获得感', '幸福感', '安全感', '归属感'],
];
/** In front of a satisfaction that is nobody's in particular. */
export const OVERALL: readonly string[] = ['总体', '综合', '平均'];
/** 满意率, 满意度. */
export const SATISFACTION_ENDS: readonly string[] = ['率', '度', '程度'];

/** Costs that are held down; 增收金额 and 投资额 are effects or amounts. */
export const COSTS_HELD_DOWN: readonly string[] = ['成本', '费用', '经费', '单价', '造价'];
/** What a name of a cost ends with. */
export const COST_ENDS: readonly string[] = ['费', '支出'];
/** Ratios of cost: 成本节约率, 预算控制率. */
export const COST_RATIOS: readonly string[] = ['成本', '预算控制', '资金节约', '经费节约', '费用'];
/** How far money has been spent: neither what was done nor how well. */
export const SPENDING_WORDS: readonly string[] = ['资金', '预算', '经费', '支出'];
/** Words that say how well something is to be done. */
export const QUALITY_VALUES: readonly string[] = [
  ...['合格', '达标', '符合', '规范', '完好', '优良', '标准', '准确', '无误', '正常运行'],
];
