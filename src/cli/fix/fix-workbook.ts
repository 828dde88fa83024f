import { checkSheets, type SheetResult } from '../../core/check/check-sheet';
import { isStructural, type Edit, type SetTextEdit } from '../../core/edits/edit';
import { planEdits } from '../../core/edits/plan-edits';
import { groupBy } from '../../core/lists';
import { contains } from '../../core/sheet/address';
import type { CellPosition, CellValue } from '../../core/sheet/snapshot';
import type { CellChange } from '../../files/saving/cell-xml';
import { valueOfText } from '../../files/saving/value-of-text';
import { snapshots } from '../../files/snapshots';
import type { CellData, SheetData, WorkbookData } from '../../files/workbook-data';

/** A cell that a fix has changed. */
export interface FixedCell extends CellPosition {
  /** Index of its sheet. */
  readonly sheet: number;
  readonly before: string;
  readonly after: string;
  readonly value: CellValue;
  /** What the fixes say that they do. */
  readonly titles: readonly string[];
}

/** A fix may lead to another one, but not for ever. */
const MOST_ROUNDS = 10;

function keyOf({ row, column }: CellPosition): string {
  return `${row} ${column}`;
}

/** A sheet whose cells are found by where they are. */
class EditedSheet {
  private readonly cells: Map<string, CellData>;

  constructor(private readonly data: SheetData) {
    this.cells = new Map(data.cells.map((cell) => [keyOf(cell), cell]));
  }

  get current(): SheetData {
    return { ...this.data, cells: [...this.cells.values()] };
  }

  at(cell: CellPosition): CellData | undefined {
    return this.cells.get(keyOf(cell));
  }

  /**
   * Cells with a formula, with parts in fonts of their own, covered by a merge, or locked on a protected sheet stay as they
   * are: there is nobody to ask.
   */
  canWrite(edit: Edit): edit is SetTextEdit {
    if (edit.kind !== 'set-text' || edit.from) return false;
    const { row, column } = edit.cell;
    const cell = this.at(edit.cell);
    const merge = this.data.merges?.find((each) => contains(each, row, column));
    const isCovered = merge !== undefined && (merge.top !== row || merge.left !== column);
    const isLocked = this.data.protected === true && cell?.style?.locked !== false;
    return cell?.formula === undefined && !cell?.mixedFont && !isCovered && !isLocked;
  }

  write({ cell, text, value }: SetTextEdit): CellValue {
    const before = this.at(cell);
    const after = value ?? valueOfText(text, before);
    const { formula: _, mixedFont: __, ...kept } = before ?? { ...cell, value: '' };
    this.cells.set(keyOf(cell), { ...kept, value: after });
    return after;
  }
}

/** What was done to the cells of a workbook, each cell once. */
class Done {
  private readonly cells = new Map<string, FixedCell>();

  add(sheet: number, { cell, expect, text }: SetTextEdit, value: CellValue, title: string): void {
    const key = `${sheet} ${keyOf(cell)}`;
    const known = this.cells.get(key);
    const titles = [...new Set([...(known?.titles ?? []), title])];
    const { row, column } = cell;
    this.cells.set(key, { sheet, row, column, before: known?.before ?? expect, after: text, value, titles });
  }

  get list(): readonly FixedCell[] {
    return [...this.cells.values()].sort((a, b) => a.sheet - b.sheet || a.row - b.row || a.column - b.column);
  }
}

interface Group {
  readonly title: string;
  readonly edits: readonly SetTextEdit[];
}

/** The fixes of a sheet that can be done here. What they do in one row belongs together; rows do without each other. */
function groupsOf(result: SheetResult, sheet: EditedSheet, rules: ReadonlySet<string> | null): Group[] {
  return result.findings.flatMap(({ rule, fix }): Group[] => {
    if (!fix || fix.edits.some(isStructural) || !(rules?.has(rule) ?? true)) return [];
    const rows = groupBy(fix.edits, (edit) => (edit.kind === 'set-text' ? edit.cell.row : 0));
    return [...rows.values()].flatMap((inRow): Group[] => {
      const edits = inRow.filter((edit) => sheet.canWrite(edit));
      const changes = edits.some(({ expect, text }) => expect !== text);
      return edits.length === inRow.length && changes ? [{ title: fix.title, edits }] : [];
    });
  });
}

/** Does the fixes of one check that do not get into each other's way. @returns whether there were any */
function fixOnce(sheets: readonly EditedSheet[], done: Done, rules: ReadonlySet<string> | null): boolean {
  let any = false;
  checkSheets(snapshots({ sheets: sheets.map(({ current }) => current) })).forEach((result, index) => {
    const sheet = sheets[index];
    if (!sheet) return;
    const groups = groupsOf(result, sheet, rules);
    for (const taken of planEdits(groups).taken) {
      const { title = '', edits = [] } = groups[taken] ?? {};
      for (const edit of edits) done.add(index, edit, sheet.write(edit), title);
      any = true;
    }
  });
  return any;
}

/**
 * Does all safe fixes of a workbook: those that change how something is written and not what it means. Where a cell holds
 * a formula nothing is done.
 *
 * @param data with its styles, where a sheet is protected
 * @param rules whose fixes are done; `null` for all
 */
export function fixWorkbook(data: WorkbookData, rules: ReadonlySet<string> | null): readonly FixedCell[] {
  const sheets = data.sheets.map((sheet) => new EditedSheet(sheet));
  const done = new Done();
  for (let round = 0; round < MOST_ROUNDS && fixOnce(sheets, done, rules); round++);
  return done.list;
}

/** The same as what a file's cells are to hold. */
export function changesOf(fixed: readonly FixedCell[]): ReadonlyMap<number, readonly CellChange[]> {
  const changes = new Map<number, CellChange[]>();
  for (const { sheet, row, column, value } of fixed) {
    const list = changes.get(sheet) ?? [];
    changes.set(sheet, [...list, { row, column, value }]);
  }
  return changes;
}
