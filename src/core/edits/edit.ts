import type { CellPosition, CellRange, CellValue } from '../sheet/snapshot';

/** A cell's text as it has to be for an edit to be done. */
export interface ExpectedText {
  readonly cell: CellPosition;
  readonly text: string;
}

/** Neighbouring columns, 0-based, both ends included. */
export interface ColumnSpan {
  readonly left: number;
  readonly right: number;
}

/** Writes a cell. */
export interface SetTextEdit {
  readonly kind: 'set-text';
  readonly cell: CellPosition;
  /** The cell's text when the edit was planned. */
  readonly expect: string;
  /**
   * The new text. It arrives as the text that it is, even if a spreadsheet would take it for a formula, date, fraction
   * or percentage when typed. A plain number (12, 0.5) becomes a number, unless it takes the place of a text that looks
   * like one; what is written over a number, or into a blank percentage cell, is understood as if typed.
   */
  readonly text: string;
  /** What stands behind the new text where it is more than the text: undoing an edit puts a number back with it. */
  readonly value?: CellValue;
  /**
   * The cell whose content this is, at the moment of the edit: text, number or date stay what they are, with the number
   * format; so does a formula where it can do the same here. `text` is what that cell shows.
   */
  readonly from?: CellPosition;
  /** Whether the user was told that a formula goes. Hosts refuse to write over one otherwise. */
  readonly overFormula?: true;
}

/**
 * Inserts whole rows in front of row `at`. Everything from there on moves down; a merged area that reaches over that
 * place grows. The new rows are blank.
 */
export interface InsertRowsEdit {
  readonly kind: 'insert-rows';
  readonly at: number;
  readonly count: number;
  /** The row whose height and looks (borders, font, fill, alignment, number format) the new rows take. */
  readonly like: number;
  /** The columns that take the looks. Those in which a merged area reaches into the row are left out. */
  readonly columns: readonly ColumnSpan[];
  readonly expect: readonly ExpectedText[];
}

/** Deletes whole rows. A merged area may lose rows, but not its first one while others of it stay. */
export interface DeleteRowsEdit {
  readonly kind: 'delete-rows';
  readonly at: number;
  readonly count: number;
  /** The texts that go with the rows, all of them: every other cell of the rows has to be blank. */
  readonly expect: readonly ExpectedText[];
}

/** Merges a range. Only its first cell may hold text. */
export interface MergeEdit {
  readonly kind: 'merge';
  readonly range: CellRange;
  /** The merged areas inside, in any order: they become part of the new one. */
  readonly expect: readonly CellRange[];
}

/** Takes one merged area apart; its first cell keeps the text. */
export interface UnmergeEdit {
  readonly kind: 'unmerge';
  /** The merged area as it has to be. */
  readonly range: CellRange;
}

/**
 * One change of a sheet, as data. It says what it expects to find, so that it can be refused when the sheet has
 * changed since it was planned.
 *
 * Edits are done one after another: rows and columns (0-based) are those at the moment when the edit's turn comes, so
 * an edit behind an `insert-rows` counts the new rows.
 */
export type Edit = SetTextEdit | InsertRowsEdit | DeleteRowsEdit | MergeEdit | UnmergeEdit;

/** Whether the edit changes more than one cell's content: rows come or go, cells are merged or taken apart. */
export function isStructural(edit: Edit): edit is Exclude<Edit, SetTextEdit> {
  return edit.kind !== 'set-text';
}
