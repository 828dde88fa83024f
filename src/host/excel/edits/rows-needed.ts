import type { Edit, InsertRowsEdit } from '../../../core/edits/edit';
import type { CellPosition } from '../../../core/sheet/snapshot';
import { textsOfRow } from './row-texts';

/** What has to be read of a sheet before edits that move rows or merge cells. Rows are 0-based, as they are now. */
export interface RowsNeeded {
  readonly top: number;
  readonly bottom: number;
  /** Rows whose height new rows take, or that are deleted. */
  readonly heights: readonly number[];
  /** Rows whose looks have to be put on others cell by cell. */
  readonly looks: readonly number[];
  /** The last column that an edit names; deleted rows have to come back with all their columns. */
  readonly right: number;
  readonly allColumns: boolean;
  /** Cells whose width and font tell how high a new row has to be for the texts that it gets. */
  readonly rooms: readonly CellPosition[];
}

/** @param canCopyLooks whether a row's looks can be copied; else they are read where Excel would not let it inherit them */
export function rowsNeeded(edits: readonly Edit[], canCopyLooks: boolean): RowsNeeded {
  const touched: number[] = [];
  const heights: number[] = [];
  const looks: number[] = [];
  const rooms = new Map<string, CellPosition>();
  edits.forEach((edit, index) => {
    const now = (...rows: readonly number[]): number[] => rows.map((row) => rowNow(edits, index, row));
    switch (edit.kind) {
      case 'set-text':
        touched.push(...now(edit.cell.row, ...(edit.from ? [edit.from.row] : [])));
        break;
      case 'insert-rows':
        touched.push(...now(edit.at, edit.like, Math.max(0, edit.at - 1), ...edit.expect.map(({ cell }) => cell.row)));
        heights.push(...now(edit.like));
        for (const cell of roomsOf(edits, index, edit)) {
          const [row = cell.row] = now(cell.row);
          rooms.set(`${row} ${cell.column}`, { ...cell, row });
        }
        if (!canCopyLooks && edit.like !== edit.at - 1) looks.push(...now(edit.like, Math.max(0, edit.at - 1)));
        break;
      case 'delete-rows': {
        const rows = now(...Array.from({ length: edit.count }, (_, n) => edit.at + n));
        const around = now(Math.max(0, edit.at - 1));
        touched.push(...rows, ...around, ...now(edit.at + edit.count));
        heights.push(...rows);
        looks.push(...rows, ...around);
        break;
      }
      case 'merge':
      case 'unmerge':
        touched.push(...now(edit.range.top, edit.range.bottom));
    }
  });
  return {
    top: Math.min(...touched),
    bottom: Math.max(...touched),
    heights: unique(heights),
    looks: unique(looks),
    right: Math.max(0, ...edits.map(lastColumn)),
    allColumns: edits.some(({ kind }) => kind === 'delete-rows'),
    rooms: [...rooms.values()],
  };
}

function lastColumn(edit: Edit): number {
  switch (edit.kind) {
    case 'set-text':
      return Math.max(edit.cell.column, edit.from?.column ?? 0);
    case 'insert-rows':
      return Math.max(0, ...edit.columns.map(({ right }) => right));
    case 'delete-rows':
      return Math.max(0, ...edit.expect.map(({ cell }) => cell.column));
    case 'merge':
    case 'unmerge':
      return edit.range.right;
  }
}

/** The cells of the row that new ones take after, in the columns in which these get texts. */
function roomsOf(edits: readonly Edit[], index: number, { at, count, like }: InsertRowsEdit): CellPosition[] {
  return Array.from({ length: count }, (_, n) => textsOfRow(edits, index, at + n))
    .flat()
    .flatMap(({ left, right }) =>
      Array.from({ length: right - left + 1 }, (_, n) => ({ row: like, column: left + n })),
    );
}

/** Where a row that an edit names is before the edits in front of it; for a new row, the row that it takes after. */
function rowNow(edits: readonly Edit[], index: number, row: number): number {
  for (let n = index - 1; n >= 0; n--) {
    const edit = edits[n];
    if (edit?.kind === 'insert-rows' && row >= edit.at)
      row = row >= edit.at + edit.count ? row - edit.count : edit.like;
    if (edit?.kind === 'delete-rows' && row >= edit.at) row += edit.count;
  }
  return row;
}

function unique(rows: readonly number[]): number[] {
  return [...new Set(rows)];
}
