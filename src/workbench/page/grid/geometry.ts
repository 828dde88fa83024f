import type { Sheet } from '../../model';
import { textHeight } from './text-height';

/** Rows or columns one after the other: `offsets[n]` is where the nth begins, in pixels; one more for the end. */
export interface Axis {
  readonly count: number;
  readonly offsets: Float64Array;
}

export interface Geometry {
  readonly rows: Axis;
  readonly columns: Axis;
}

/** The bench shows this much at least, and no more than this of a sheet that is "used" to its far end. */
const MIN = { rows: 60, columns: 16 };
const MAX = { rows: 50_000, columns: 300 };
const MARGIN = { rows: 20, columns: 4 };

const PIXELS_PER_POINT = 4 / 3;
const PIXELS_PER_CHARACTER = 7;
/** Excel makes no row higher. */
const MAX_ROW_POINTS = 409;

function axis(count: number, sizeAt: (index: number) => number): Axis {
  const offsets = new Float64Array(count + 1);
  for (let index = 0; index < count; index++) offsets[index + 1] = (offsets[index] ?? 0) + sizeAt(index);
  return { count, offsets };
}

/** Where the nth row or column begins. */
export function startOf({ offsets }: Axis, index: number): number {
  return offsets[Math.min(index, offsets.length - 1)] ?? 0;
}

/** Size of the rows or columns from one to another, both included. */
export function sizeOf(axis: Axis, from: number, to = from): number {
  return startOf(axis, to + 1) - startOf(axis, from);
}

function columnPixels(sheet: Sheet, column: number): number {
  return sheet.isColumnHidden(column) ? 0 : Math.round(sheet.columnWidth(column) * PIXELS_PER_CHARACTER);
}

/** High enough for the wrapped texts in the row; a merged cell does not count, as in Excel. */
function fittingPoints(sheet: Sheet, row: number, columns: Axis): number {
  let points = sheet.rowHeight(row);
  for (const [column, cell] of sheet.content.rows.get(row) ?? []) {
    if (cell.value === '' || sheet.mergeAt(row, column)) continue;
    const width = cell.style?.wrap ? sizeOf(columns, column) : Infinity;
    points = Math.max(points, textHeight(sheet.text(row, column), width, cell.style?.font) / PIXELS_PER_POINT);
  }
  return Math.min(points, MAX_ROW_POINTS);
}

function rowPixels(sheet: Sheet, row: number, columns: Axis): number {
  if (sheet.isRowHidden(row)) return 0;
  const given = sheet.content.rowHeights.get(row);
  return Math.round((given ?? fittingPoints(sheet, row, columns)) * PIXELS_PER_POINT);
}

/** Measures a sheet: as many rows and columns as are used and some more, hidden ones without size. */
export function measure(sheet: Sheet): Geometry {
  const used = sheet.usedRange();
  const count = (kind: 'rows' | 'columns', last: number) =>
    Math.min(Math.max(last + 1 + MARGIN[kind], MIN[kind]), MAX[kind]);
  const columns = axis(count('columns', used?.right ?? 0), (column) => columnPixels(sheet, column));
  const rows = axis(count('rows', used?.bottom ?? 0), (row) => rowPixels(sheet, row, columns));
  return { rows, columns };
}
