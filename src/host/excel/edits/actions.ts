import type { ColumnSpan } from '../../../core/edits/edit';
import type { CellPosition, CellRange } from '../../../core/sheet/snapshot';
import type { Writing } from './cell-content';
import { writeLook, type RowLookChange } from './row-looks';

/** One thing done to a sheet. Rows and columns are 0-based and those at the moment when it is done. */
export type Action =
  | { readonly kind: 'write'; readonly cell: CellPosition; readonly writing: Writing }
  | { readonly kind: 'insert' | 'delete'; readonly at: number; readonly count: number }
  | { readonly kind: 'height'; readonly row: number; readonly height: number }
  /** Copies the looks of one row, contents and sideways merges left out. */
  | { readonly kind: 'copy-looks'; readonly from: number; readonly to: number; readonly span: ColumnSpan }
  | { readonly kind: 'look'; readonly cell: CellPosition; readonly change: RowLookChange }
  | { readonly kind: 'merge' | 'unmerge'; readonly range: CellRange };

/**
 * A part of a batch that can be taken back by itself. Doing `backward` when `forward` was done only in part, or not at
 * all, leaves the sheet as it was, unless the step moves rows.
 */
export interface Step {
  readonly forward: readonly Action[];
  readonly backward: readonly Action[];
  /** For a step whose first action moves rows: where a row goes, by which one can tell whether it was done. */
  readonly moves?: { readonly from: number; readonly to: number };
}

/** Queues an action; nothing happens before the context's next sync. */
export function perform(sheet: Excel.Worksheet, action: Action): void {
  switch (action.kind) {
    case 'write': {
      const cell = sheet.getCell(action.cell.row, action.cell.column);
      if (action.writing.numberFormat !== null) cell.numberFormat = [[action.writing.numberFormat]];
      cell.formulas = [[action.writing.value]];
      if (action.writing.formatAfter !== undefined) cell.numberFormat = [[action.writing.formatAfter]];
      return;
    }
    case 'insert':
      sheet.getRange(wholeRows(action.at, action.count)).insert('Down');
      return;
    case 'delete':
      return sheet.getRange(wholeRows(action.at, action.count)).delete('Up');
    case 'height':
      sheet.getRange(wholeRows(action.row, 1)).format.rowHeight = action.height;
      return;
    case 'copy-looks': {
      const { left, right } = action.span;
      const target = sheet.getRangeByIndexes(action.to, left, 1, right - left + 1);
      target.copyFrom(sheet.getRangeByIndexes(action.from, left, 1, right - left + 1), 'Formats');
      return target.unmerge();
    }
    case 'look':
      return writeLook(sheet.getCell(action.cell.row, action.cell.column), action.change);
    case 'merge':
      return rangeOf(sheet, action.range).merge(false);
    case 'unmerge':
      return rangeOf(sheet, action.range).unmerge();
  }
}

/** The step that takes a step back. */
export function reversed({ forward, backward, moves }: Step): Step {
  return { forward: backward, backward: forward, ...(moves && { moves: { from: moves.to, to: moves.from } }) };
}

export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** "5:7" */
export function wholeRows(at: number, count: number): string {
  return `${at + 1}:${at + count}`;
}
