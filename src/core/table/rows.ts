import type { Grid } from '../sheet/grid';
import { isBlankText, squash } from '../text/normalize';
import { isCategoryText, rowCategories } from './category';
import { isLabel } from './context';
import { contentFit } from './content-fit';
import type { IndicatorRow, TableCell, TableColumn } from './model';
import type { RealignedRow } from './realign';
import type { ColumnRole } from './roles';
import { lineKind } from './row-kind';

/** The rows below one header, up to the next header or the end of the sheet, and the columns that hold there. */
export interface Section {
  readonly columns: readonly TableColumn[];
  readonly first: number;
  readonly last: number;
  /** Rows that have the columns elsewhere, by row. */
  readonly realigned: ReadonlyMap<number, RealignedRow>;
}

/** 一级指标 and 二级指标 in force at a row. */
interface Levels {
  level1: string;
  level2: string;
  /** Where level2 was written: rows with the same mark belong to one block. */
  block: number;
}

/** What a section's rows came to. `stoppedAt`: the first row that belongs to something else. */
export interface SectionRows {
  readonly rows: readonly IndicatorRow[];
  readonly stoppedAt: number;
}

/**
 * Reads the rows of a section. Titles and the lines of the next form end it; totals, page numbers, signatures and
 * notes are passed over, and behind these a row has to look like an indicator to be one.
 *
 * @param carried levels in force at the page before, for a table that goes on under a repeated header
 */
export function readRows(grid: Grid, section: Section, carried: { level1: string; level2: string }): SectionRows {
  const sectionColumns = byRoleOf(section.columns);
  const levels: Levels = { ...carried, block: section.first };
  const rows: IndicatorRow[] = [];
  const blocks = new Map<number, { filled: boolean; row: IndicatorRow | null }>();
  let doubtful = false;
  for (let row = section.first; row <= section.last; row++) {
    const aligned = section.realigned.get(row);
    const byRole = aligned ? byRoleOf(aligned.columns) : sectionColumns;
    const kind = holdsIndicator(grid, byRole, row) ? 'content' : lineKind(grid, row);
    if (kind === 'blank' || kind === 'page') continue;
    if (kind === 'title' && headsPage(grid, byRole, row, section.last)) continue;
    if (kind === 'title' || (kind === 'preamble' && !underCategory(grid, byRole, row))) {
      return { rows: withEmptyBlocks(rows, blocks), stoppedAt: row };
    }
    if (kind === 'footer' || kind === 'total') {
      doubtful = kind === 'footer' || doubtful;
      continue;
    }
    if (doubtful && !looksLikeIndicator(grid, byRole, row)) continue;
    updateLevels(grid, byRole, row, levels);
    const found = readRow(grid, byRole, row, levels);
    if (!found) continue;
    const block = blocks.get(levels.block) ?? { filled: false, row: null };
    if (found.kind === 'indicator') {
      rows.push(found);
      blocks.set(levels.block, { ...block, filled: true });
    } else if (!block.row) {
      blocks.set(levels.block, { ...block, row: found });
    }
  }
  return { rows: withEmptyBlocks(rows, blocks), stoppedAt: section.last + 1 };
}

/** Adds the category row of every 二级指标 that turned out to have no indicator. */
function withEmptyBlocks(
  rows: readonly IndicatorRow[],
  blocks: ReadonlyMap<number, { filled: boolean; row: IndicatorRow | null }>,
): IndicatorRow[] {
  const empty = [...blocks.values()].flatMap((block) => (block.filled || !block.row ? [] : [block.row]));
  return [...rows, ...empty].sort((a, b) => a.row - b.row);
}

type Columns = ReadonlyMap<ColumnRole, TableColumn>;

function byRoleOf(columns: readonly TableColumn[]): Columns {
  return new Map(columns.filter(({ half }) => half === null).map((column) => [column.role, column]));
}

/**
 * A row with a name and more in its own columns is an indicator, whatever its first words are (电话访谈样本数, or a
 * side label 项目年度绩效目标). Labels and bare numbers where the name should be are those of a form's other lines.
 */
function holdsIndicator(grid: Grid, columns: Columns, row: number): boolean {
  const name = ownText(grid, columns, 'name', row);
  if (name === '' || !/[^\d.,%\s]/u.test(name)) return false;
  const value = ownText(grid, columns, 'value', row);
  const nameColumn = columns.get('name')?.column ?? 0;
  const [first = 0] = grid.filledColumns(row);
  // 项目资金支付及时性 begins like a label; with blank categories before it and a target behind it is a name.
  if (isLabel(name)) return first === nameColumn && hasLevels(columns) && contentFit('value', value) === 1;
  if (first >= nameColumn) return value !== '';
  const others = [
    value,
    ...(['description', 'weight', 'unit'] as const).map((role) => ownText(grid, columns, role, row)),
  ];
  return others.filter((text) => text !== '' && !isLabel(text)).length >= 2;
}

function hasLevels(columns: Columns): boolean {
  return columns.has('level1') || columns.has('level2');
}

/** A title with an indicator right below it, and no header between, heads another page of the same table. */
function headsPage(grid: Grid, columns: Columns, title: number, last: number): boolean {
  let row = title + 1;
  while (row <= last && lineKind(grid, row) === 'blank') row++;
  if (row > last || lineKind(grid, row) !== 'content') return false;
  return holdsIndicator(grid, columns, row) || looksLikeIndicator(grid, columns, row);
}

/** A row inside a merged category is the table's own, whatever its first words are. */
function underCategory(grid: Grid, columns: Columns, row: number): boolean {
  return (['level1', 'level2'] as const).some((role) => {
    const column = columns.get(role);
    return (
      column !== undefined && grid.isCovered(row, column.column) && isCategoryText(grid.shownText(row, column.column))
    );
  });
}

function looksLikeIndicator(grid: Grid, columns: Columns, row: number): boolean {
  const own = (role: ColumnRole) => ownText(grid, columns, role, row);
  if (isCategoryText(own('level2')) || isCategoryText(own('level1')) || underCategory(grid, columns, row)) return true;
  return own('name') !== '' && own('value') !== '' && own('level1') === '' && own('name').length <= 40;
}

/** The cell's own text where it starts in its column; '' where a wider or earlier merge covers it. */
function ownText(grid: Grid, columns: Columns, role: ColumnRole, row: number): string {
  const column = columns.get(role);
  return column ? grid.text(row, column.column).trim() : '';
}

function updateLevels(grid: Grid, columns: Columns, row: number, levels: Levels): void {
  const level1 = ownText(grid, columns, 'level1', row);
  const level2 = ownText(grid, columns, 'level2', row);
  const newLevel1 = level1 !== '' && squash(level1) !== squash(levels.level1);
  if (newLevel1) {
    levels.level1 = level1;
    levels.level2 = '';
    levels.block = row;
  }
  if (level2 !== '' && (newLevel1 || squash(level2) !== squash(levels.level2))) {
    levels.level2 = level2;
    levels.block = row;
  }
}

function readRow(grid: Grid, columns: Columns, row: number, levels: Levels): IndicatorRow | null {
  const cells: Partial<Record<ColumnRole, TableCell>> = {};
  for (const [role, column] of columns) cells[role] = readCell(grid, column, row);
  const name = cells.name;
  if (!name || spansCategories(grid, columns, row)) return null;
  const values = (['value', 'periodValue', 'gradeValue', 'actualValue'] as const).map((role) => cells[role]);
  const ownName = name.row === row && name.text.trim() !== '';
  const ownValue = values.some((cell) => cell && cell.row === row && !isBlankText(cell.text));
  const { level1, level2 } = levels;
  const base = { row, level1, level2, ...rowCategories(level1, level2), cells };
  if (ownName || ownValue) return { ...base, kind: 'indicator' };
  const namesLevel2 = columns.has('level2') && ownText(grid, columns, 'level2', row) !== '';
  return namesLevel2 ? { ...base, kind: 'category' } : null;
}

/** A cell as the user sees it: a vertical merge carries its text down, its address is that of the merge. */
function readCell(grid: Grid, column: TableColumn, row: number): TableCell {
  const anchor = grid.anchorOf(row, column.column);
  // A merge that comes in from the left belongs to another column.
  const own = anchor.column >= column.column ? anchor : { row, column: column.column };
  return { ...own, text: grid.text(own.row, own.column) };
}

/** A line merged from the first columns across the names is a note or a heading, not an indicator. */
function spansCategories(grid: Grid, columns: Columns, row: number): boolean {
  const name = columns.get('name');
  if (!name) return false;
  const { left, right } = grid.extentOf(row, name.column);
  return left < name.column && right > name.right;
}
