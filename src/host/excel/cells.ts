import type { CellRange, CellValue, SheetSnapshot } from '../../core/sheet/snapshot';

/** What cells show and hold, row by row. */
export interface Cells {
  readonly text: string[][];
  readonly values: CellValue[][];
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
  if (place.top > wanted.top || place.left > wanted.left || place.right < wanted.right) return { text: [], values: [] };
  const rows = [wanted.top - place.top, Math.min(place.bottom, wanted.bottom) - place.top + 1] as const;
  const columns = [wanted.left - place.left, wanted.right - place.left + 1] as const;
  return {
    text: cells.text.slice(...rows).map((row) => row.slice(...columns)),
    values: cells.values.slice(...rows).map((row) => row.slice(...columns)),
  };
}

/** The cells without the blank rows and columns at their end; null when they are all blank. */
export function withoutBlankEnd({ text, values }: Cells): Cells | null {
  let [rows, columns] = [0, 0];
  text.forEach((row, at) => {
    row.forEach((cell, column) => {
      if (cell === '') return;
      rows = at + 1;
      columns = Math.max(columns, column + 1);
    });
  });
  const cut = <T>(grid: T[][]): T[][] => grid.slice(0, rows).map((row) => row.slice(0, columns));
  return rows === 0 ? null : { text: cut(text), values: cut(values) };
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
  return { name, top: used.top, left: used.left, text: cells.text, values: cells.values, merges };
}

function blank(row: CellValue[] | undefined, column: number): void {
  if (row) row[column] = '';
}
