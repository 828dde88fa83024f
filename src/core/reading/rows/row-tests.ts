import type { Grid } from '../../sheet/grid';
import { reading, type CellText } from '../../text/cell-text';
import { isCategoryCell } from './category';
import { contentFit } from '../columns/content-fit';
import { isLabelCell } from '../context/context';
import type { TableColumn } from '../model';
import type { ColumnRole } from '../../vocabulary/column-roles';
import { lineKind } from './row-kind';

/** The columns that rules read, by role: those of a long-term half are left out. */
export type Columns = ReadonlyMap<ColumnRole, TableColumn>;

/** What an indicator has besides its name, short texts first. */
const CONTENT_ROLES = ['value', 'weight', 'unit', 'description'] as const;

/** Longer texts are sentences. */
const MAX_NAME = 40;

export function columnsByRole(columns: readonly TableColumn[]): Columns {
  const byRole = new Map<ColumnRole, TableColumn>();
  // of several columns of one role (grades, targets of several places) the first one is meant
  for (const column of columns) if (column.half === null && !byRole.has(column.role)) byRole.set(column.role, column);
  return byRole;
}

/** The cell's own text where it starts in its column; '' where a wider or earlier merge covers it. */
export function ownText(grid: Grid, columns: Columns, role: ColumnRole, row: number): string {
  return ownCell(grid, columns, role, row)?.text.trim() ?? '';
}

/** As {@link ownText}, with what was read of the text; null where the table has no such column. */
export function ownCell(grid: Grid, columns: Columns, role: ColumnRole, row: number): CellText | null {
  const column = columns.get(role);
  return column ? grid.content(row, column.column) : null;
}

/**
 * A row with a name and more in its own columns is an indicator, whatever its first words are (电话访谈样本数, or a
 * side label 项目年度绩效目标). Labels and bare numbers where the name should be are those of a form's other lines.
 */
export function holdsIndicator(grid: Grid, columns: Columns, row: number): boolean {
  const name = ownCell(grid, columns, 'name', row);
  if (!name || !hasWords(name)) return false;
  const value = ownText(grid, columns, 'value', row);
  const nameColumn = columns.get('name')?.column ?? 0;
  const [first = 0] = grid.filledColumns(row);
  // 项目资金支付及时性 begins like a label; with blank categories before it and a target behind it is a name.
  if (isLabelCell(name)) return first === nameColumn && hasLevels(columns) && contentFit('value', value) === 1;
  if (first >= nameColumn) return value !== '';
  let others = 0;
  for (const role of CONTENT_ROLES) {
    const cell = ownCell(grid, columns, role, row);
    if (cell && !cell.isBlank && !isLabelCell(cell) && ++others === 2) return true;
  }
  return false;
}

const hasWords = reading(({ text }) => /[^\d.,%\s]/u.test(text));

function hasLevels(columns: Columns): boolean {
  return columns.has('level1') || columns.has('level2');
}

/** A title or goal with an indicator right below it, and no header between, heads more rows of the same table. */
export function headsPage(grid: Grid, columns: Columns, title: number, last: number): boolean {
  let row = title + 1;
  while (row <= last && (lineKind(grid, row) === 'blank' || lineKind(grid, row) === 'statement')) row++;
  if (row > last || lineKind(grid, row) !== 'content') return false;
  return holdsIndicator(grid, columns, row) || looksLikeIndicator(grid, columns, row);
}

/** A row inside a merged category is the table's own, whatever its first words are. */
export function underCategory(grid: Grid, columns: Columns, row: number): boolean {
  return (['level1', 'level2'] as const).some((role) => {
    const column = columns.get(role);
    return (
      column !== undefined && grid.isCovered(row, column.column) && isCategoryCell(shownCell(grid, row, column.column))
    );
  });
}

function shownCell(grid: Grid, row: number, column: number): CellText {
  const anchor = grid.anchorOf(row, column);
  return grid.content(anchor.row, anchor.column);
}

/** Whether a row behind notes or signatures still belongs to the indicators. */
export function looksLikeIndicator(grid: Grid, columns: Columns, row: number): boolean {
  const own = (role: ColumnRole) => ownText(grid, columns, role, row);
  const named = (['level2', 'level1'] as const).map((role) => ownCell(grid, columns, role, row));
  if (named.some((cell) => cell && isCategoryCell(cell)) || underCategory(grid, columns, row)) return true;
  return own('name') !== '' && own('value') !== '' && own('level1') === '' && own('name').length <= MAX_NAME;
}

/** A line merged from the first columns across the names is a note or a heading, not an indicator. */
export function spansCategories(grid: Grid, columns: Columns, row: number): boolean {
  const name = columns.get('name');
  if (!name) return false;
  const { left, right } = grid.extentOf(row, name.column);
  return left < name.column && right > name.right;
}
