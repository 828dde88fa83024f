import type { FormSheet } from '../core/library/forms';
import type { CellRange, SheetSnapshot } from '../core/sheet/snapshot';
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
  readonly mergedAreas: boolean;
  readonly activationEvents: boolean;
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
  /** Brings the sheet to the front and selects the cells. */
  select(sheetId: string, range: CellRange): Promise<void>;
  /**
   * Does all edits, one after another, or none; refuses when the sheet is no longer as an edit expects it. New rows
   * take the height and looks of the row that their edit names.
   */
  applyEdits(sheetId: string, edits: readonly Edit[]): Promise<UndoToken>;
  /**
   * Takes a batch back: contents, formats, merged cells, row heights, and the selection if the sheet is in front.
   * Refuses when its cells have changed since, or when a later batch has moved rows of the same sheet. At least the
   * last ten batches can be taken back, the latest first.
   */
  undo(token: UndoToken): Promise<void>;
  /** Puts an empty form on a new sheet, brings it to the front and selects the first cell to fill. Not undoable. */
  addForm(form: FormSheet): Promise<SheetInfo>;
  /** Starts to watch the workbook; the returned function stops it. */
  watch(handlers: WatchHandlers): Promise<() => Promise<void>>;
  /** A string stored in the workbook under a key, or null. It travels with the file. */
  readSetting(key: string): Promise<string | null>;
  writeSetting(key: string, value: string | null): Promise<void>;
}
