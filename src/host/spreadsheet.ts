import type { FormSheet } from '../core/forms/forms';
import type { CellMark } from '../core/marks/plan-marks';
import type { ReportSheet } from '../core/report-sheet/model';
import type { RowsMoved } from '../core/sheet/move-merges';
import type { CellPosition, CellRange, SheetSnapshot } from '../core/sheet/snapshot';
import type { Edit } from '../core/edits/edit';

/** A worksheet as the host knows it. `id` stays the same when the sheet is renamed or moved. */
export interface SheetInfo {
  readonly id: string;
  readonly name: string;
}

export interface SheetReading extends SheetInfo {
  /** `null` when the sheet holds nothing. */
  readonly snapshot: SheetSnapshot | null;
  /** Whether filled cells were left out because they lie very far from the others. */
  readonly omitsFar?: boolean;
  /** Whether the sheet is marked as a report that was made here, whatever has become of its contents. */
  readonly isReport?: boolean;
}

export interface ReadOptions {
  /** Whether merged areas may be asked for, which is done where blanks leave a doubt. A re-check passes false. */
  readonly merges?: boolean;
  /** Called with 0 to 1, never less than before, while a large sheet is read in parts. */
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

export interface SheetChange {
  readonly sheetId: string;
  /** The changed area; `null` when rows or columns moved and everything has to be read again. */
  readonly range: CellRange | null;
  /** How the rows moved, if that is all that happened. */
  readonly rows?: RowsMoved;
  /** True for changes that this add-in made itself. */
  readonly own: boolean;
}

export interface WatchHandlers {
  readonly onChange: (change: SheetChange) => void;
  readonly onActivate?: (sheet: { readonly id: string }) => void;
  readonly onSelect?: (selection: { readonly sheetId: string; readonly range: CellRange | null }) => void;
}

/** Stands for a batch of edits that was done. */
export interface UndoToken {
  readonly id: number;
  readonly sheetId: string;
}

/** What a spreadsheet can do besides the obvious. */
export interface Capabilities {
  /** Comments on cells that an add-in can put there and take away. */
  readonly comments: boolean;
}

/** The sheet with a new report. */
export interface AddedReport extends SheetInfo {
  /** Whether an earlier report stays beside it, since somebody has renamed it or written into it. */
  readonly keptOther: boolean;
}

/** What is marked on a sheet. */
export interface SheetMarks {
  readonly isColoured: boolean;
  readonly comments: number;
}

export interface CellComment {
  readonly cell: CellPosition;
  readonly text: string;
}

export interface CommentedCells {
  readonly added: number;
  /** Cells that have a comment or a note already. */
  readonly skipped: number;
}

export interface RemovedMarks {
  /** Comments of ours that stay, since somebody has answered them. */
  readonly keptComments: number;
}

/**
 * Marks on cells. They lie over the cells, whose own formats are never touched, move with them, and are found again
 * after the file was closed; so they go without a trace, wherever the cells are by then.
 */
export interface CellMarks {
  read(sheetId: string): Promise<SheetMarks>;
  /** Colours cells, in the place of those coloured before. After a rejection those are still there, or none is. */
  colour(sheetId: string, marks: readonly CellMark[]): Promise<void>;
  /** Puts comments on cells, in the place of those put there before. After a rejection those are there, or none is. */
  comment(sheetId: string, comments: readonly CellComment[]): Promise<CommentedCells>;
  /** Takes all marks of a sheet away, or of all sheets. Comments that somebody has changed or answered stay. */
  remove(sheetId: string | null): Promise<RemovedMarks>;
}

/**
 * What the task pane needs from a spreadsheet. Every method may reject with a `UserError` that says, in Chinese, what
 * happened and what to do; after a rejection the sheet is as it was.
 */
export interface Spreadsheet {
  readonly capabilities: Capabilities;
  /** The sheet in front of the user, in at most two round trips while it fits one payload. */
  readActiveSheet(options?: ReadOptions): Promise<SheetReading>;
  readSheet(sheetId: string, options?: ReadOptions): Promise<SheetReading>;
  listSheets(): Promise<readonly SheetInfo[]>;
  /** Brings the sheet to the front and selects the cells; without a range, what is selected there stays so. */
  select(sheetId: string, range: CellRange | null): Promise<void>;
  /**
   * Does all edits, one after another, or none; refuses when the sheet is no longer as an edit expects it. New rows
   * take the height and looks of the row that their edit names; they are higher where their texts could not be read.
   */
  applyEdits(sheetId: string, edits: readonly Edit[]): Promise<UndoToken>;
  /**
   * Those of the cells in which only a part of the text is formatted in a way of its own. What is written to them has
   * one format, and taking it back does not bring the others back. One round trip.
   */
  partlyFormatted(sheetId: string, cells: readonly CellPosition[]): Promise<readonly CellPosition[]>;
  /**
   * Takes a batch back: contents, formats of whole cells, merged cells, row heights, and the selection if the sheet is
   * in front.
   * Refuses when its cells have changed since, or when a later batch has moved rows of the same sheet. At least the
   * last ten batches can be taken back, the latest first.
   */
  undo(token: UndoToken): Promise<void>;
  /** Puts an empty form on a new sheet, brings it to the front and selects the first cell to fill. */
  addForm(form: FormSheet): Promise<SheetInfo>;
  /** Takes the sheet of a new form away again. Whether it still holds nothing else, the caller has to see before. */
  removeForm(sheetId: string): Promise<void>;
  /**
   * Puts a report on a new sheet and brings it to the front. An earlier report of the same scope goes, unless somebody
   * has renamed it or written into it; no other sheet is ever touched.
   */
  addReport(report: ReportSheet): Promise<AddedReport>;
  readonly marks: CellMarks;
  /** Starts to watch the workbook; the returned function stops it. */
  watch(handlers: WatchHandlers): Promise<() => Promise<void>>;
  /** A string stored in the workbook under a key, or null. It travels with the file. */
  readSetting(key: string): Promise<string | null>;
  writeSetting(key: string, value: string | null): Promise<void>;
}
