import { contains } from '../core/sheet/address';
import { isFormula } from '../core/sheet/formulas';
import type { CellRange, CellValue, FormulaCell, SheetSnapshot } from '../core/sheet/snapshot';
import { displayText } from './display-text';
import type { CellData, SheetData, WorkbookData } from './workbook-data';

/** A box of more cells is not a form: a stray cell far out stretches it. The far part is cut off. */
const MAX_CELLS = 2_000_000;
const MAX_COLUMNS = 500;

/** A merge that reaches further past the last filled cell is a formatted margin, not part of a table. */
const MAX_REACH = 100;

/** A snapshot taken from a file, and how many filled cells it leaves out because they lie too far from the others. */
export interface FileSnapshot extends SheetSnapshot {
  readonly omittedCells: number;
}

const EMPTY: CellRange = { top: 0, left: 0, bottom: -1, right: -1 };

function boxOf(cells: readonly CellData[]): CellRange {
  if (cells.length === 0) return EMPTY;
  const box = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { row, column } of cells) {
    box.top = Math.min(box.top, row);
    box.left = Math.min(box.left, column);
    box.bottom = Math.max(box.bottom, row);
    box.right = Math.max(box.right, column);
  }
  return box;
}

function overlaps(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** The box grown by the merges that start in it: their last rows and columns are often empty but belong to the form. */
function growBy(box: CellRange, merges: readonly CellRange[]): CellRange {
  const reached = merges.filter((merge) => overlaps(box, merge));
  const within = (limit: number, ends: readonly number[]) => ends.filter((end) => end <= limit + MAX_REACH);
  return {
    ...box,
    bottom: Math.max(
      box.bottom,
      ...within(
        box.bottom,
        reached.map((merge) => merge.bottom),
      ),
    ),
    right: Math.max(
      box.right,
      ...within(
        box.right,
        reached.map((merge) => merge.right),
      ),
    ),
  };
}

function cut(box: CellRange): CellRange {
  const right = Math.min(box.right, box.left + MAX_COLUMNS - 1);
  const rows = Math.floor(MAX_CELLS / Math.max(1, right - box.left + 1));
  return { ...box, right, bottom: Math.min(box.bottom, box.top + rows - 1) };
}

function clip(merge: CellRange, box: CellRange): CellRange {
  return {
    top: Math.max(merge.top, box.top),
    left: Math.max(merge.left, box.left),
    bottom: Math.min(merge.bottom, box.bottom),
    right: Math.min(merge.right, box.right),
  };
}

/** The formulas of the box; left out where there are none. */
function formulasIn({ cells }: SheetData, box: CellRange): Pick<SheetSnapshot, 'formulas'> {
  const formulas = cells.flatMap(({ row, column, formula, value }): FormulaCell[] => {
    return formula !== undefined && isFormula(formula, value) && contains(box, row, column)
      ? [{ row, column, formula }]
      : [];
  });
  return formulas.length > 0 ? { formulas } : {};
}

function snapshot(sheet: SheetData): FileSnapshot {
  const merges = sheet.merges ?? [];
  const filled = sheet.cells.filter((cell) => cell.value !== '');
  const whole = cut(boxOf(filled));
  // what the cut leaves may be much smaller than the cut itself: fit the box to the cells that are left
  const kept = filled.filter((cell) => cell.row <= whole.bottom && cell.column <= whole.right);
  const box = growBy(boxOf(kept), merges);
  const text = Array.from({ length: box.bottom - box.top + 1 }, () => Array<string>(box.right - box.left + 1).fill(''));
  const values: CellValue[][] = text.map((row) => [...row]);
  for (const cell of kept) {
    const [row, column] = [cell.row - box.top, cell.column - box.left];
    const [textRow, valueRow] = [text[row], values[row]];
    if (!textRow || !valueRow) continue;
    textRow[column] = displayText(cell.value, cell.numberFormat);
    valueRow[column] = cell.value;
  }
  return {
    name: sheet.name,
    top: box.top,
    left: box.left,
    text,
    values,
    merges: merges.filter((merge) => overlaps(merge, box)).map((merge) => clip(merge, box)),
    ...formulasIn(sheet, box),
    hiddenRows: sheet.hiddenRows ?? [],
    hiddenColumns: sheet.hiddenColumns ?? [],
    omittedCells: filled.length - kept.length,
  };
}

/**
 * What the checker reads of each sheet: the used range, trimmed to the filled cells and the merges that belong to
 * them, with the text that Excel would show. A sheet with nothing in it has no rows.
 */
export function snapshots(data: WorkbookData): FileSnapshot[] {
  return data.sheets.map(snapshot);
}
