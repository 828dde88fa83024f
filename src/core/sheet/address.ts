import type { CellPosition, CellRange } from './snapshot';

/** Excel's last row and column, 0-based. */
export const MAX_ROW = 1_048_575;
export const MAX_COLUMN = 16_383;

/** 0-based column → letters: 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

/** Letters → 0-based column: "A" → 0, "AA" → 26. */
export function columnIndex(letters: string): number {
  let n = 0;
  for (const letter of letters.toUpperCase()) n = n * 26 + (letter.charCodeAt(0) - 64);
  return n - 1;
}

/** (6, 6) → "G7". */
export function formatCell(cell: CellPosition): string {
  return `${columnLetters(cell.column)}${cell.row + 1}`;
}

/** Always two corners, as reports write it: "B6:J6"; one cell gives "B6:B6". */
export function formatRange(range: CellRange): string {
  return `${columnLetters(range.left)}${range.top + 1}:${columnLetters(range.right)}${range.bottom + 1}`;
}

/**
 * Reads "G7", "$G$7", "B6:J29" or any of these behind a sheet name ("'一 表'!B6:J29").
 *
 * @returns 0-based coordinates
 * @throws RangeError when the text is no such address
 */
export function parseRange(address: string): CellRange {
  const local = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  const match = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/i.exec(local);
  if (!match) throw new RangeError(`not a cell address: ${address}`);
  const [, left = '', top = '', right = left, bottom = top] = match;
  return { top: Number(top) - 1, left: columnIndex(left), bottom: Number(bottom) - 1, right: columnIndex(right) };
}

/** "G7" → { row: 6, column: 6 }; the first cell when a range is given. Throws as {@link parseRange}. */
export function parseCell(address: string): CellPosition {
  const { top, left } = parseRange(address);
  return { row: top, column: left };
}

/** Whether `range` holds the cell. */
export function contains(range: CellRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}
