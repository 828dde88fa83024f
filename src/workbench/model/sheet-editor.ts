import { contains } from '../../core/sheet/address';
import type { CellPosition, CellRange, CellValue } from '../../core/sheet/snapshot';
import { calculate } from './calculate';
import { compactCell, isUnlocked, looksOf, patchStyle, type Cell, type StylePatch } from './cell';
import type { SheetEvent } from './changes';
import type { SheetExtras } from './extras';
import { UNKNOWN_NAME } from './formula';
import { ModelError } from './model-error';
import { cellRange, cellsOf, encloses, intersects, isInsideSheet } from './ranges';
import type { Shift } from '../../core/sheet/shift';
import { Sheet, type SheetContent } from './sheet';
import { shiftContent } from './sheet-shift';
import { typeInto } from './typed-input';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What an editor tells the workbook it belongs to. */
export interface EditorHooks {
  /** Something happened to this sheet. */
  readonly onEvent: (event: SheetEvent) => void;
  /** Rows or columns moved: formulas elsewhere and tracked ranges have to follow. */
  readonly onShift: (shift: Shift) => void;
}

/**
 * Changes one sheet during one `WorkbookModel.change`. The sheet as it was before stays untouched: maps are copied
 * before the first write. Every method checks first and either does all of its work or throws a {@link ModelError}.
 * All coordinates are 0-based.
 */
export class SheetEditor {
  private content: Mutable<SheetContent>;
  private readonly rows: Map<number, Map<number, Cell>>;
  private readonly ownRows = new WeakSet<ReadonlyMap<number, Cell>>();
  private view: Sheet | undefined;

  constructor(
    base: Sheet,
    private readonly hooks: EditorHooks,
  ) {
    this.rows = new Map(base.content.rows) as Map<number, Map<number, Cell>>;
    this.content = { ...base.content, rows: this.rows };
  }

  /** The sheet as it is now. It may still change until the surrounding change is complete. */
  get sheet(): Sheet {
    return (this.view ??= new Sheet(this.content));
  }

  /** Types a text into a cell as a user does. A cell covered by a merge stands for the merge's first cell. */
  type(cell: CellPosition, text: string): void {
    const merge = this.sheet.mergeAt(cell.row, cell.column);
    const target = merge ? { row: merge.top, column: merge.left } : cell;
    this.setCell(target, typeInto(this.sheet.cell(target.row, target.column), text));
  }

  /** Puts a value, formula and looks into a cell; `undefined` empties it. Cells that a merge covers keep no contents. */
  setCell(position: CellPosition, cell: Cell | undefined): void {
    this.setCells(cellRange(position), () => cell);
  }

  /**
   * The same for every cell of a range.
   *
   * @param cellAt gets each cell as it is, gives it as it shall be
   * @param kind what listeners hear: 'looks' when no cell gets other contents
   */
  setCells(
    range: CellRange,
    cellAt: (position: CellPosition, before: Cell | undefined) => Cell | undefined,
    kind: 'values' | 'looks' = 'values',
  ): void {
    this.guard(range);
    const merges = this.content.merges.filter((merge) => intersects(merge, range));
    const isCovered = ({ row, column }: CellPosition): boolean =>
      merges.some((merge) => contains(merge, row, column) && (merge.top !== row || merge.left !== column));
    for (const position of cellsOf(range)) {
      const before = this.rows.get(position.row)?.get(position.column);
      const cell = this.calculated(position, cellAt(position, before));
      if (cell !== before) this.put(position, isCovered(position) ? looksOf(cell) : cell);
    }
    this.hooks.onEvent({ kind, sheetId: this.content.id, range });
  }

  /** Empties the cells of a range; their looks stay. */
  clearContents(range: CellRange): void {
    this.guard(range);
    for (const [position, cell] of this.storedCells(range)) {
      this.put(position, looksOf(cell));
    }
    this.hooks.onEvent({ kind: 'values', sheetId: this.content.id, range });
  }

  /** Changes the looks of every cell of a range. */
  setStyle(range: CellRange, patch: StylePatch): void {
    this.setCells(range, (_, cell) => ({ value: '', ...cell, style: patchStyle(cell?.style, patch) }), 'looks');
  }

  /** Sets the number format of the cells of a range; values stay what they are. @param codeAt null leaves a cell alone */
  setNumberFormats(range: CellRange, codeAt: (position: CellPosition) => string | null): void {
    const format = (position: CellPosition, cell: Cell | undefined): Cell | undefined => {
      const numberFormat = codeAt(position);
      return numberFormat === null ? cell : { value: '', ...cell, numberFormat };
    };
    this.setCells(range, format, 'looks');
  }

  /**
   * Merges a range: the first cell's contents stay, the others' go. Merged areas inside are absorbed.
   *
   * @throws ModelError 'merge-conflict' when the range cuts a merged area
   */
  merge(range: CellRange): void {
    this.guard(range);
    const cut = this.content.merges.some((merge) => intersects(merge, range) && !encloses(range, merge));
    if (cut) throw new ModelError('merge-conflict', 'the range cuts a merged area');
    const rest = this.content.merges.filter((merge) => !intersects(merge, range));
    const single = range.top === range.bottom && range.left === range.right;
    this.content.merges = single ? rest : [...rest, range];
    for (const [position, cell] of this.storedCells(range)) {
      if (position.row === range.top && position.column === range.left) continue;
      this.put(position, looksOf(cell));
    }
    this.hooks.onEvent({ kind: 'looks', sheetId: this.content.id, range });
  }

  /** Takes merged areas that touch the range apart; the first cell keeps the contents. */
  unmerge(range: CellRange): void {
    this.guard(range);
    this.content.merges = this.content.merges.filter((merge) => !intersects(merge, range));
    this.view = undefined;
    this.hooks.onEvent({ kind: 'looks', sheetId: this.content.id, range });
  }

  /**
   * Inserts or deletes whole rows or columns. Merges, looks, sizes and formulas move along; inserted rows and columns
   * look like the one before them.
   */
  shift(shift: Shift): void {
    if (this.content.protected) throw new ModelError('protected', `sheet "${this.content.name}" is protected`);
    const next = shiftContent(this.content, shift);
    this.content = next.content;
    this.rows.clear();
    for (const [row, cells] of next.rows) this.rows.set(row, cells);
    this.content.rows = this.rows;
    this.view = undefined;
    this.hooks.onEvent({ kind: 'shift', sheetId: this.content.id, shift });
    this.hooks.onShift(shift);
  }

  /** Rewrites formulas; used when another sheet's rows or columns move. Contents shown stay the cached ones. */
  mapFormulas(change: (formula: string) => string): void {
    for (const [row, cells] of this.rows) {
      for (const [column, cell] of cells) {
        const formula = cell.formula === undefined ? undefined : change(cell.formula);
        if (formula !== cell.formula) this.put({ row, column }, { ...cell, formula });
      }
    }
  }

  /** @param height points; `null` for the default */
  setRowHeight(row: number, height: number | null): void {
    this.content.rowHeights = withEntry(this.content.rowHeights, row, height);
    this.looksChanged({ top: row, left: 0, bottom: row, right: 0 });
  }

  /** @param width characters; `null` for the default */
  setColumnWidth(column: number, width: number | null): void {
    this.content.columnWidths = withEntry(this.content.columnWidths, column, width);
    this.looksChanged({ top: 0, left: column, bottom: 0, right: column });
  }

  /** Changes what the sheet has besides its cells. @param isGuarded whether a protected sheet refuses it */
  changeExtras(change: (extras: SheetExtras) => SheetExtras, isGuarded: boolean): void {
    if (isGuarded && this.content.protected) {
      throw new ModelError('protected', `sheet "${this.content.name}" is protected`);
    }
    this.content.extras = change(this.content.extras);
    this.looksChanged({ top: 0, left: 0, bottom: 0, right: 0 });
  }

  rename(name: string): void {
    this.content.name = name;
    this.view = undefined;
    this.hooks.onEvent({ kind: 'sheets', sheetId: this.content.id });
  }

  setProtected(isProtected: boolean): void {
    this.content.protected = isProtected;
    this.view = undefined;
    this.hooks.onEvent({ kind: 'sheets', sheetId: this.content.id });
  }

  /** A formula that was entered gets its result, as far as the workbench can tell it. */
  private calculated(own: CellPosition, cell: Cell | undefined): Cell | undefined {
    if (cell?.formula === undefined || cell.value !== UNKNOWN_NAME) return cell;
    const valueAt = ({ row, column }: CellPosition): CellValue => this.rows.get(row)?.get(column)?.value ?? '';
    return { ...cell, value: calculate(cell.formula, { own, valueAt }) ?? cell.value };
  }

  private storedCells(range: CellRange): [CellPosition, Cell][] {
    const found: [CellPosition, Cell][] = [];
    for (const [row, cells] of this.rows) {
      if (row < range.top || row > range.bottom) continue;
      for (const [column, cell] of cells) {
        if (column >= range.left && column <= range.right) found.push([{ row, column }, cell]);
      }
    }
    return found;
  }

  private put({ row, column }: CellPosition, cell: Cell | undefined): void {
    const compact = cell && compactCell(cell);
    let cells = this.rows.get(row);
    if (!cells || !this.ownRows.has(cells)) {
      if (!cells && !compact) return;
      cells = new Map(cells);
      this.ownRows.add(cells);
      this.rows.set(row, cells);
    }
    if (compact) cells.set(column, compact);
    else cells.delete(column);
    if (cells.size === 0) this.rows.delete(row);
    this.view = undefined;
  }

  /** Refuses ranges outside the sheet and, on a protected sheet, ranges with a locked cell. */
  private guard(range: CellRange): void {
    if (!isInsideSheet(range)) throw new ModelError('out-of-sheet', 'the range is not inside the sheet');
    if (!this.content.protected) return;
    for (const { row, column } of cellsOf(range)) {
      if (isUnlocked(this.rows.get(row)?.get(column))) continue;
      throw new ModelError('protected', `sheet "${this.content.name}" is protected`);
    }
  }

  private looksChanged(range: CellRange): void {
    this.view = undefined;
    this.hooks.onEvent({ kind: 'looks', sheetId: this.content.id, range });
  }
}

function withEntry<T>(map: ReadonlyMap<number, T>, key: number, value: T | null): ReadonlyMap<number, T> {
  const next = new Map(map);
  if (value === null) next.delete(key);
  else next.set(key, value);
  return next;
}
