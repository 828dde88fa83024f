import type { Grid } from '../../sheet/grid';
import { isBlankText, oneLine, squash } from '../../text/normalize';
import { isCategoryText } from '../rows/category';
import type { IndicatorRow, IndicatorTable } from '../model';
import { readMoney } from './money';
import { budgetColumn, innerLeft, ownerColumns, type OwnerColumn } from '../columns/owner-columns';
import { lineKind } from '../rows/row-kind';
import { columnsByRole, ownText, type Columns } from '../rows/row-tests';

/** What a row belongs to where one table lists several projects, duties or units. */
export interface RowProject {
  /** Tells it from the others of its table. */
  readonly key: string;
  /** As the table calls it. */
  readonly title: string;
  /** Its own amount in 元; null where its rows state none, or several that differ. */
  readonly budget: number | null;
}

/**
 * What the rows of a table belong to, in their order: by merges, or by the last filled cell above. An empty list where
 * no column says it.
 */
export function projectsOf(table: IndicatorTable, grid: Grid): readonly RowProject[] {
  const owners = ownerColumns(table, grid);
  return owners.length === 0 ? [] : readProjects(grid, table, owners);
}

/** The table with those of its rows only that belong with a row, or with the last one above it. */
export function withinProject(table: IndicatorTable, grid: Grid, row: number): IndicatorTable {
  const projects = projectsOf(table, grid);
  const at = table.rows.filter((each) => each.row <= row).length - 1;
  const key = projects[Math.max(0, at)]?.key;
  const rows = table.rows.filter((_row, index) => projects[index]?.key === key);
  return rows.length === table.rows.length ? table : { ...table, rows };
}

/** What was read of a project so far. */
interface ProjectDraft {
  readonly title: string;
  /** Null stands for a text that is no amount. */
  readonly amounts: Set<number | null>;
}

function readProjects(grid: Grid, table: IndicatorTable, owners: readonly OwnerColumn[]): readonly RowProject[] {
  const money = budgetColumn(table, grid);
  const columns = columnsByRole(table.columns);
  const reader = new ColumnReader(grid, innerLeft(table));
  const drafts = new Map<string, ProjectDraft>();
  const keys: string[] = [];
  let texts: readonly string[] = owners.map(() => '');
  let key = '';
  let draft = draftOf(drafts, key, texts);
  let next = 0;
  const last = table.rows.at(-1)?.row ?? -1;
  for (let row = table.header.bottom + 1; row <= last; row++) {
    const own = table.rows[next]?.row === row ? table.rows[next++] : undefined;
    if (!own && !isContent(grid, row, owners)) continue;
    const now = textsAt(
      texts,
      owners.map((owner) => reader.stated(owner, row, own)),
    );
    if (now !== texts) {
      // goals that are written line by line beside the categories head none of them
      if (owners[0]?.role === 'goal' && !startsCategories(grid, columns, row)) return [];
      texts = now;
      key = texts.map(squash).join('|');
      draft = draftOf(drafts, key, texts);
    }
    const amount = money && reader.stated(money, row, own);
    if (amount && !isBlankText(amount)) draft.amounts.add(readMoney(amount, money.unit));
    if (own) keys.push(key);
  }
  const projects = new Map([...drafts].map(([each, found]) => [each, projectOf(each, found)] as const));
  return keys.flatMap((each) => projects.get(each) ?? []);
}

function draftOf(drafts: Map<string, ProjectDraft>, key: string, texts: readonly string[]): ProjectDraft {
  let draft = drafts.get(key);
  if (!draft) drafts.set(key, (draft = { title: titleOf(texts), amounts: new Set() }));
  return draft;
}

/** Whether a row without an indicator may name a project: no total, no note, no header that is repeated. */
function isContent(grid: Grid, row: number, owners: readonly OwnerColumn[]): boolean {
  if (lineKind(grid, row) !== 'content') return false;
  return owners.every(({ column, label }) => squash(grid.text(row, column)) !== squash(label));
}

/** What is in force from a row on: where an outer column says something new, the inner ones start anew. */
function textsAt(before: readonly string[], stated: readonly (string | null)[]): readonly string[] {
  if (stated.every((text) => text === null)) return before;
  let renewed = false;
  const texts = stated.map((said, index) => {
    const was = before[index] ?? '';
    const text = said ?? (renewed ? '' : was);
    renewed ||= text !== was && squash(text) !== squash(was);
    return text;
  });
  return renewed ? texts : before;
}

/** Reads columns from top to bottom; what a merge holds is read once. */
class ColumnReader {
  /** Per column, the row of the cell that was read last. */
  private readonly read = new Map<number, number>();

  /** @param end the first column of the categories */
  constructor(
    private readonly grid: Grid,
    private readonly end: number,
  ) {}

  /**
   * What the column newly says in a row, '' for a merged area that nobody filled in; null where it says nothing there.
   */
  stated({ role, column }: OwnerColumn, row: number, own: IndicatorRow | undefined): string | null {
    const { grid, end } = this;
    const cell = own && role ? own.cells[role] : grid.anchorOf(row, column);
    if (!cell || this.read.get(column) === cell.row) return null;
    this.read.set(column, cell.row);
    const merge = grid.mergeOf(cell.row, cell.column);
    // a merge that comes in from the left, or goes on into the categories, is a line of its own
    if (merge && (merge.left < Math.max(cell.column, column) || merge.right >= end)) return null;
    const text = grid.text(cell.row, cell.column);
    if (text.trim() === '') return merge && merge.bottom > merge.top ? '' : null;
    return isCategoryText(text) ? null : text;
  }
}

function startsCategories(grid: Grid, columns: Columns, row: number): boolean {
  const role = (['level1', 'level2', 'name'] as const).find((each) => columns.has(each));
  return role !== undefined && ownText(grid, columns, role, row) !== '';
}

function titleOf(texts: readonly string[]): string {
  return oneLine(texts.filter((text) => text !== '').at(-1) ?? '');
}

function projectOf(key: string, { title, amounts }: ProjectDraft): RowProject {
  const [amount = null] = amounts.size === 1 ? amounts : [];
  return { key, title, budget: amount !== null && amount > 0 ? amount : null };
}
