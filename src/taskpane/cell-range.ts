import type { CellPosition, CellRange } from '../core/sheet/snapshot';

/** A cell as a range. */
export function cellRange({ row, column }: CellPosition): CellRange {
  return { top: row, left: column, bottom: row, right: column };
}
