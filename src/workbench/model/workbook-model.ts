import type { CellPosition, CellRange } from '../../core/sheet/snapshot';
import type { WorkbookData } from '../../files/workbook-data';
import { invertEvents, type ChangeSource, type ModelChange, type SheetEvent } from './changes';
import { firstSheet, sheetFromData, sheetToData } from './data';
import { shiftFormula } from '../../core/sheet/formula-shift';
import { History, type HistoryMove } from './history';
import { ModelError } from './model-error';
import { cellRange, isInsideSheet, sameRange } from './ranges';
import type { Sheet } from './sheet';
import { SheetEditor } from './sheet-editor';
import { checkSheetName, emptySheet, freeSheetName } from './sheet-list';
import { RangeTracker, type TrackedRange } from './tracked-range';

const FIRST_CELL = cellRange({ row: 0, column: 0 });

/** A change under way. */
interface Transaction {
  readonly before: readonly Sheet[];
  readonly source: ChangeSource;
  readonly events: SheetEvent[];
  readonly editors: Map<string, SheetEditor>;
}

/**
 * A workbook without a screen: sheets, selection, settings, undo. Sheets are immutable values; every change goes
 * through {@link change}, is one step of undo, and is told to the listeners once it is complete. All coordinates are
 * 0-based.
 */
export class WorkbookModel {
  private list: readonly Sheet[];
  private activeId: string;
  private readonly selections = new Map<string, CellRange>();
  private readonly settings = new Map<string, unknown>();
  private readonly listeners = new Set<(change: ModelChange) => void>();
  private readonly tracker = new RangeTracker();
  private readonly history = new History();
  private transaction: Transaction | null = null;
  private lastId = 0;
  /** Whether sheets can be added, deleted and renamed. */
  isStructureProtected = false;

  private constructor(data: WorkbookData) {
    this.list = data.sheets.map((sheet) => sheetFromData(this.nextId(), sheet));
    if (this.list.length === 0) this.list = [emptySheet(this.nextId(), 'Sheet1')];
    this.activeId = this.list[firstSheet(data)]?.id ?? '';
  }

  /** A workbook from plain data; one empty sheet when the data has none. */
  static fromData(data: WorkbookData): WorkbookModel {
    return new WorkbookModel(data);
  }

  /** The workbook as plain data. */
  toData(): WorkbookData {
    return {
      sheets: this.sheets.map(sheetToData),
      activeSheet: this.sheets.findIndex((sheet) => sheet.id === this.activeId),
    };
  }

  /** All sheets in tab order, as they are now. */
  get sheets(): readonly Sheet[] {
    const editors = this.transaction?.editors;
    return editors?.size ? this.list.map((sheet) => editors.get(sheet.id)?.sheet ?? sheet) : this.list;
  }

  get activeSheet(): Sheet {
    return this.requireSheet(this.activeId);
  }

  /** The selected range of the active sheet. */
  get selection(): CellRange {
    return this.selections.get(this.activeId) ?? FIRST_CELL;
  }

  /** The sheet with this id, or `undefined`. */
  sheet(id: string): Sheet | undefined {
    const found = this.list.find((sheet) => sheet.id === id);
    return found && (this.transaction?.editors.get(id)?.sheet ?? found);
  }

  /** Calls `listener` after every change. The returned function stops that. */
  on(listener: (change: ModelChange) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /**
   * Does several things as one step of undo. When `work` throws, nothing of it has happened. Changes inside a change
   * belong to the outer one.
   */
  change(work: () => void, source: ChangeSource = 'user'): void {
    if (this.transaction) {
      work();
      return;
    }
    const transaction: Transaction = { before: this.list, source, events: [], editors: new Map() };
    this.transaction = transaction;
    try {
      work();
      this.list = this.sheets;
    } catch (error) {
      this.list = transaction.before;
      this.shiftTracked(invertEvents(transaction.events));
      throw error;
    } finally {
      this.transaction = null;
    }
    if (transaction.events.length === 0) return;
    this.history.push({ before: transaction.before, after: this.list, events: transaction.events });
    this.emitEdit(source, transaction.events);
  }

  /**
   * Changes one sheet through its editor, alone or inside {@link change}.
   *
   * @throws ModelError 'not-found' when there is no such sheet, and whatever the editor refuses
   */
  editSheet(sheetId: string, work: (editor: SheetEditor) => void, source: ChangeSource = 'user'): void {
    this.change(() => work(this.editor(sheetId)), source);
  }

  /** Types a text into a cell as a user does: numbers, percentages, dates and formulas are recognised. */
  edit(sheetId: string, cell: CellPosition, text: string): void {
    this.editSheet(sheetId, (editor) => editor.type(cell, text));
  }

  /** Adds an empty sheet at the end and returns it. @throws ModelError 'name-taken' or 'bad-name' */
  addSheet(name?: string, source: ChangeSource = 'user'): Sheet {
    this.guardStructure();
    const chosen = name ?? freeSheetName(this.list);
    checkSheetName(chosen, this.list);
    const sheet = emptySheet(this.nextId(), chosen);
    this.change(() => {
      this.list = [...this.list, sheet];
      this.transaction?.events.push({ kind: 'sheets', sheetId: sheet.id });
    }, source);
    return sheet;
  }

  /** Deletes a sheet; another visible one comes to the front. @throws ModelError 'not-found' or 'last-sheet' */
  deleteSheet(sheetId: string, source: ChangeSource = 'user'): void {
    this.guardStructure();
    this.requireSheet(sheetId);
    if (!this.sheets.some((sheet) => sheet.id !== sheetId && isVisible(sheet)))
      throw new ModelError('last-sheet', 'no visible sheet would be left');
    this.change(() => {
      this.list = this.list.filter((sheet) => sheet.id !== sheetId);
      this.transaction?.events.push({ kind: 'sheets', sheetId });
    }, source);
  }

  /** Gives a sheet another name; formulas that refer to it by the old one are left alone. @throws as {@link addSheet} */
  renameSheet(sheetId: string, name: string, source: ChangeSource = 'user'): void {
    this.guardStructure();
    checkSheetName(
      name,
      this.sheets.filter(({ id }) => id !== sheetId),
    );
    this.editSheet(sheetId, (editor) => editor.rename(name), source);
  }

  /** An id that nothing else in this workbook has. */
  newId(): string {
    return this.nextId();
  }

  /** Brings a sheet to the front. @throws ModelError 'not-found' */
  activate(sheetId: string, source: ChangeSource = 'user'): void {
    this.requireSheet(sheetId);
    if (this.activeId === sheetId) return;
    this.activeId = sheetId;
    this.emit({ kind: 'activate', source, sheetId });
  }

  /** Brings a sheet to the front and selects a range, grown so that it cuts no merged area. */
  select(sheetId: string, range: CellRange, source: ChangeSource = 'user'): void {
    this.activate(sheetId, source);
    if (!isInsideSheet(range)) throw new ModelError('out-of-sheet', 'the range is not inside the sheet');
    const grown = this.requireSheet(sheetId).expandToMerges(range);
    const before = this.selections.get(sheetId) ?? FIRST_CELL;
    if (sameRange(before, grown)) return;
    this.selections.set(sheetId, grown);
    this.emit({ kind: 'select', source, sheetId, range: grown });
  }

  /** A value kept with the workbook, or `undefined`. */
  setting(key: string): unknown {
    return this.settings.get(key);
  }

  /** Keeps a value with the workbook; `undefined` removes it. Not a step of undo. */
  setSetting(key: string, value: unknown, source: ChangeSource = 'user'): void {
    if (value === undefined) this.settings.delete(key);
    else this.settings.set(key, value);
    this.emit({ kind: 'settings', source });
  }

  /** A range that follows when rows and columns come and go. */
  track(sheetId: string, range: CellRange): TrackedRange {
    return this.tracker.track(sheetId, range);
  }

  get canUndo(): boolean {
    return this.history.canUndo;
  }

  get canRedo(): boolean {
    return this.history.canRedo;
  }

  /** Puts the sheets back as they were before the last step; false when there is none. */
  undo(): boolean {
    return this.follow(this.history.undo());
  }

  /** Does the last undone step again; false when there is none. */
  redo(): boolean {
    return this.follow(this.history.redo());
  }

  private follow(move: HistoryMove | null): boolean {
    if (!move) return false;
    this.shiftTracked(move.events);
    this.list = move.sheets;
    this.emitEdit('user', move.events);
    return true;
  }

  private editor(sheetId: string): SheetEditor {
    const transaction = this.transaction;
    if (!transaction) throw new Error('an editor is used outside of a change');
    const known = transaction.editors.get(sheetId);
    if (known) return known;
    const editor = new SheetEditor(this.requireSheet(sheetId), {
      onEvent: (event) => void transaction.events.push(event),
      onShift: (shift) => {
        this.tracker.shift(sheetId, shift);
        const shiftedName = editor.sheet.name;
        for (const { id, name } of this.sheets) {
          this.editor(id).mapFormulas((formula) => shiftFormula(formula, name, shiftedName, shift));
        }
      },
    });
    transaction.editors.set(sheetId, editor);
    return editor;
  }

  private shiftTracked(events: readonly SheetEvent[]): void {
    for (const event of events) if (event.kind === 'shift') this.tracker.shift(event.sheetId, event.shift);
  }

  /** When the sheet in front is gone, another visible one takes its place before anybody looks. */
  private emitEdit(source: ChangeSource, events: readonly SheetEvent[]): void {
    const before = this.activeId;
    if (!this.sheet(before)) this.activeId = (this.list.find(isVisible) ?? this.list[0])?.id ?? before;
    this.emit({ kind: 'edit', source, events });
    if (this.activeId !== before) this.emit({ kind: 'activate', source, sheetId: this.activeId });
  }

  private guardStructure(): void {
    if (this.isStructureProtected) throw new ModelError('protected', 'the structure of the workbook is protected');
  }

  private requireSheet(id: string): Sheet {
    const sheet = this.sheet(id);
    if (!sheet) throw new ModelError('not-found', `there is no sheet ${id}`);
    return sheet;
  }

  private nextId(): string {
    this.lastId += 1;
    return `{00000000-0001-0000-0000-${String(this.lastId).padStart(12, '0')}}`;
  }

  private emit(change: ModelChange): void {
    for (const listener of [...this.listeners]) listener(change);
  }
}

function isVisible(sheet: Sheet): boolean {
  return sheet.visibility === 'Visible';
}
