import type { Level1Key, Level2Key } from '../vocabulary/categories';

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

/** The customary order of 二级指标; the library has phrasings for these. */
export const LEVEL2_ORDER = [
  'quantity',
  'quality',
  'timeliness',
  'cost',
  'economicBenefit',
  'socialBenefit',
  'ecologicalBenefit',
  'sustainability',
  'satisfaction',
] as const satisfies readonly Level2Key[];

/** The 二级指标 under which the library keeps phrasings for a table's: 经济成本 are costs; none for 社会成本. */
export function libraryLevel2(key: Level2Key): Level2Key {
  return key === 'economicCost' ? 'cost' : key;
}

/** Whether phrasings of a 二级指标 belong under the 一级指标; 成本 belongs to 产出 (2015) and to 成本 (2021). */
export function isUnder(level2: Level2Key, level1: Level1Key, ownLevel1: Level1Key): boolean {
  return level1 === ownLevel1 || (level1 === 'cost' && level2 === 'cost');
}
