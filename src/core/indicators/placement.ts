import type { IndicatorRow } from '../reading/model';
import { PARENTS, type Level1Key } from '../vocabulary/categories';

/** 一级指标 of whole-department schemes, under which any 二级指标 may stand. */
const FREE: readonly Level1Key[] = ['duty', 'input', 'process'];

/**
 * The rows whose 二级指标 stands under a 一级指标 that it does not belong to. 成本 under 产出 (2015 form) and 成本 as a
 * 一级指标 (2021 form) are both right, both in one table are not: then the one under 产出 is misplaced.
 * Source: 参照财预〔2015〕88号, 财预〔2021〕101号.
 */
export function misplacedRows(rows: readonly IndicatorRow[]): Set<IndicatorRow> {
  const ownCost = hasOwnCost(rows);
  return new Set(rows.filter((row) => isMisplaced(row, ownCost)));
}

/** Whether the table has 成本 as a 一级指标. */
export function hasOwnCost(rows: readonly IndicatorRow[]): boolean {
  return rows.some(({ level1Key }) => level1Key === 'cost');
}

/** Whether the row is one of the {@link misplacedRows} of its table. @param ownCost see {@link hasOwnCost} */
export function isMisplaced({ level1Key, level2Key }: IndicatorRow, ownCost: boolean): boolean {
  if (!level1Key || !level2Key || FREE.includes(level1Key)) return false;
  if (level1Key === 'output' && ownCost && PARENTS[level2Key].includes('cost')) return true;
  return !PARENTS[level2Key].includes(level1Key);
}
