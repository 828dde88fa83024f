import type { Level1Key, Level2Key } from '../vocabulary/categories';

export { LEVEL2_LABELS } from '../vocabulary/categories';

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
export function belongsUnder(level2: Level2Key, level1: Level1Key, ownLevel1: Level1Key): boolean {
  return level1 === ownLevel1 || (level1 === 'cost' && level2 === 'cost');
}
