import type { IndicatorTable } from '../../../core/reading/model';
import { contains } from '../../../core/sheet/address';
import type { CellRange, SheetSnapshot } from '../../../core/sheet/snapshot';

/** The column that the user points at in the sheet, or why there is none. */
export type Pointed =
  | { readonly column: number }
  | { readonly problem: 'none' }
  | { readonly problem: 'several' }
  | { readonly problem: 'outside'; readonly column: number };

/**
 * @param selected what is selected on the table's own sheet; null if nothing is, or several areas are
 */
export function pointedColumn(selected: CellRange | null, table: IndicatorTable, snapshot: SheetSnapshot): Pointed {
  if (!selected) return { problem: 'none' };
  const { top, left: column, right } = selected;
  // one merged cell is one cell
  const merge = snapshot.merges?.find((area) => contains(area, top, column));
  if (right > Math.max(column, merge?.right ?? column)) return { problem: 'several' };
  return isIn(table, snapshot, column) ? { column } : { problem: 'outside', column };
}

/** A column under the header, or one that has something beside the rows. */
function isIn({ header, body }: IndicatorTable, snapshot: SheetSnapshot, column: number): boolean {
  if (column >= header.left && column <= header.right) return true;
  const rows = snapshot.text.slice(header.top - snapshot.top, body.bottom - snapshot.top + 1);
  return rows.some((row) => (row[column - snapshot.left] ?? '').trim() !== '');
}
