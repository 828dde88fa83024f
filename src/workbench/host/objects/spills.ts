import { contains } from '../../../core/sheet/address';
import type { CellPosition, CellRange } from '../../../core/sheet/snapshot';
import type { Sheet } from '../../model';
import { cellsOf } from '../../model/ranges';

/** Formulas of a sheet that fill an area, with where they stand. */
function spillsOf(sheet: Sheet): { anchor: CellPosition; area: CellRange }[] {
  return [...sheet.content.rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, { spill }]) => {
      if (!spill) return [];
      const area = { top: row, left: column, bottom: row + spill.rows - 1, right: column + spill.columns - 1 };
      return [{ anchor: { row, column }, area }];
    }),
  );
}

/** Whether all cells of a range lie in spills; null when only some do. The anchor counts as well. */
export function hasSpill(sheet: Sheet, range: CellRange): boolean | null {
  const spills = spillsOf(sheet);
  if (spills.length === 0) return false;
  const found = new Set<boolean>();
  for (const { row, column } of cellsOf(range)) found.add(spills.some(({ area }) => contains(area, row, column)));
  return found.size === 1 ? found.has(true) : null;
}

/** The cell whose formula fills a single cell; null for other cells. */
export function spillParent(sheet: Sheet, range: CellRange): CellPosition | null {
  const { top: row, left: column } = range;
  if (range.bottom !== row || range.right !== column) return null;
  const spill = spillsOf(sheet).find(({ area }) => contains(area, row, column));
  return spill?.anchor ?? null;
}

/** The area that a cell's formula fills; null for a cell that fills none. */
export function spillingTo(sheet: Sheet, { top, left }: CellRange): CellRange | null {
  return spillsOf(sheet).find(({ anchor }) => anchor.row === top && anchor.column === left)?.area ?? null;
}
