import { MAX_COLUMN, MAX_ROW } from '../../core/sheet/address';
import type { CellRange } from '../../core/sheet/snapshot';
import { compactCell, isFilled, looksOf, type Cell } from './cell';
import { shiftExtras } from './extras';
import { ModelError } from './model-error';
import { shiftIndex, shiftKeys, shiftRange, type Shift } from '../../core/sheet/shift';
import { Sheet, type RowCells, type SheetContent } from './sheet';

type Rows = Map<number, Map<number, Cell>>;

/**
 * A sheet's content after whole rows or columns were inserted or deleted: cells, merges, sizes and hidden rows move
 * along. What is inserted looks like the row or column before it, with its height or width. A merged area whose first
 * row or column is deleted keeps its contents. Formulas are left to the caller.
 *
 * @throws ModelError 'out-of-sheet' when filled cells would be pushed off the sheet
 */
export function shiftContent(content: SheetContent, shift: Shift): { content: SheetContent; rows: Rows } {
  const byRow = shift.axis === 'row';
  const used = new Sheet(content).usedRange(true);
  const last = byRow ? used?.bottom : used?.right;
  if (shift.at < 0 || (last ?? 0) + Math.max(0, shift.count) > (byRow ? MAX_ROW : MAX_COLUMN)) {
    throw new ModelError('out-of-sheet', 'filled cells would be pushed off the sheet');
  }
  const kept = shift.count < 0 ? keepMergedContents(content, shift) : content.rows;
  const rows = byRow ? shiftRows(kept, shift) : shiftColumns(kept, shift);
  const merges = content.merges.flatMap((merge) => shiftRange(merge, shift) ?? []).filter(isArea);
  const extras = shiftExtras(content.extras, shift);
  const moved: SheetContent = byRow
    ? {
        ...content,
        extras,
        rows,
        merges,
        rowHeights: inheritSize(shiftKeys(content.rowHeights, shift), shift),
        hiddenRows: shiftSet(content.hiddenRows, shift),
      }
    : {
        ...content,
        extras,
        rows,
        merges,
        columnWidths: inheritSize(shiftKeys(content.columnWidths, shift), shift),
        hiddenColumns: shiftSet(content.hiddenColumns, shift),
      };
  return { content: moved, rows };
}

function isArea(range: CellRange): boolean {
  return range.top !== range.bottom || range.left !== range.right;
}

function shiftRows(rows: SheetContent['rows'], shift: Shift): Rows {
  // row maps are shared with the sheet before: the editor copies one before it writes into it
  const moved = shiftKeys(rows, shift) as Rows;
  const pattern = inheritedLooks(rows.get(shift.at - 1));
  if (pattern) for (let n = 0; n < shift.count; n++) moved.set(shift.at + n, new Map(pattern));
  return moved;
}

function shiftColumns(rows: SheetContent['rows'], shift: Shift): Rows {
  const moved: Rows = new Map();
  for (const [row, cells] of rows) {
    const next = shiftKeys(cells, shift);
    const looks = looksOf(cells.get(shift.at - 1));
    if (looks) for (let n = 0; n < shift.count; n++) next.set(shift.at + n, looks);
    if (next.size > 0) moved.set(row, next);
  }
  return moved;
}

function inheritedLooks(cells: RowCells | undefined): Map<number, Cell> | undefined {
  if (!cells) return undefined;
  const looks = new Map<number, Cell>();
  for (const [column, cell] of cells) {
    const own = looksOf(cell);
    if (own) looks.set(column, own);
  }
  return looks.size > 0 ? looks : undefined;
}

function inheritSize(sizes: Map<number, number>, { at, count }: Shift): Map<number, number> {
  const before = sizes.get(at - 1);
  if (before !== undefined) for (let n = 0; n < count; n++) sizes.set(at + n, before);
  return sizes;
}

function shiftSet(set: ReadonlySet<number>, shift: Shift): ReadonlySet<number> {
  return new Set([...set].flatMap((index) => shiftIndex(index, shift) ?? []));
}

/** Moves the contents of merged areas that lose their first row or column, but not all, to the first cell that stays. */
function keepMergedContents(content: SheetContent, shift: Shift): SheetContent['rows'] {
  const rows = new Map(content.rows);
  for (const merge of content.merges) {
    const first = shift.axis === 'row' ? merge.top : merge.left;
    if (shiftIndex(first, shift) !== null || !shiftRange(merge, shift)) continue;
    const cell = content.rows.get(merge.top)?.get(merge.left);
    if (!isFilled(cell)) continue;
    const next = shift.at - shift.count;
    const target = shift.axis === 'row' ? { row: next, column: merge.left } : { row: merge.top, column: next };
    const cells = new Map(rows.get(target.row));
    const looks = cells.get(target.column);
    const kept = compactCell({ ...looks, value: cell.value, formula: cell.formula, numberFormat: cell.numberFormat });
    if (kept) rows.set(target.row, cells.set(target.column, kept));
  }
  return rows;
}
