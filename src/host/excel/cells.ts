import { contains } from '../../core/sheet/address';
import { isFormula } from '../../core/sheet/formulas';
import type { CellRange, CellValue, FormulaCell, SheetSnapshot } from '../../core/sheet/snapshot';
import { SPILLS, hasExcelApi } from './requirement-sets';

/** What cells show and hold, row by row, and the formulas among them. */
export interface Cells {
  readonly text: string[][];
  readonly values: CellValue[][];
  readonly formulas: FormulaCell[];
  /** Whether a formula may fill more cells than its own. */
  spills: boolean;
}

/** What is asked of a range that is read: with its texts, formulas say all that values would. */
export const CELLS = ['text', 'formulas'] as const;

/**
 * The cells of a range whose {@link CELLS} are loaded, and `hasSpill` where Excel has it.
 *
 * @param top 0-based row of the range
 * @param left 0-based column
 */
export function cellsOf(range: Excel.Range, { top, left }: Pick<CellRange, 'top' | 'left'>): Cells {
  const { text } = range;
  const values = range.formulas as CellValue[][];
  const formulas: FormulaCell[] = [];
  values.forEach((line, index) => {
    const shown = text[index] ?? [];
    line.forEach((formula, at) => {
      if (typeof formula !== 'string' || !formula.startsWith('=') || formula === shown[at]) return;
      // the result itself costs as much again, and nobody asks for it
      line[at] = shown[at] ?? '';
      if (isFormula(formula, shown[at] ?? '')) formulas.push({ row: top + index, column: left + at, formula });
    });
  });
  return { text, values, formulas, spills: hasExcelApi(SPILLS) && range.hasSpill !== false };
}

export function noCells(): Cells {
  return { text: [], values: [], formulas: [], spills: false };
}

/** Where a range lies whose rowIndex, columnIndex, rowCount and columnCount are loaded. */
export function placeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

export function getRange(sheet: Excel.Worksheet, { top, left, bottom, right }: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

export function sizeOf({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** The upper rows of `wanted`, as far as cells read from `place` hold them in full width. */
export function upperRows(cells: Cells, place: CellRange, wanted: CellRange): Cells {
  if (place.top > wanted.top || place.left > wanted.left || place.right < wanted.right) return noCells();
  const rows = [wanted.top - place.top, Math.min(place.bottom, wanted.bottom) - place.top + 1] as const;
  const columns = [wanted.left - place.left, wanted.right - place.left + 1] as const;
  return {
    text: cells.text.slice(...rows).map((row) => row.slice(...columns)),
    values: cells.values.slice(...rows).map((row) => row.slice(...columns)),
    formulas: cells.formulas.filter(({ row, column }) => contains(wanted, row, column)),
    spills: cells.spills,
  };
}

/** The cells without the blank rows and columns at their end; null when they are all blank. */
export function withoutBlankEnd({ text, values, ...rest }: Cells): Cells | null {
  let [rows, columns] = [0, 0];
  text.forEach((row, at) => {
    row.forEach((cell, column) => {
      if (cell === '') return;
      rows = at + 1;
      columns = Math.max(columns, column + 1);
    });
  });
  const cut = <T>(grid: T[][]): T[][] => grid.slice(0, rows).map((row) => row.slice(0, columns));
  return rows === 0 ? null : { ...rest, text: cut(text), values: cut(values) };
}

/** Files from other programs may keep contents under a merge; Excel does not show them, so they are blanked. */
export function toSnapshot(name: string, used: CellRange, cells: Cells, merges: CellRange[] | null): SheetSnapshot {
  for (const merge of merges ?? []) {
    for (let row = merge.top; row <= Math.min(merge.bottom, used.bottom); row++) {
      for (let column = merge.left; column <= Math.min(merge.right, used.right); column++) {
        if (row === merge.top && column === merge.left) continue;
        blank(cells.text[row - used.top], column - used.left);
        blank(cells.values[row - used.top], column - used.left);
      }
    }
  }
  const { text, values, formulas } = cells;
  return { name, top: used.top, left: used.left, text, values, merges, ...(formulas.length > 0 && { formulas }) };
}

function blank(row: CellValue[] | undefined, column: number): void {
  if (row) row[column] = '';
}
