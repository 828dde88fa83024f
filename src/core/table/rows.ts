import type { Grid } from '../sheet/grid';
import type { Steps } from '../steps';
import { isBlankText, squash } from '../text/normalize';
import { rowCategories } from './category';
import type { IndicatorRow, TableCell, TableColumn } from './model';
import type { RealignedRow } from './realign';
import type { ColumnRole } from './roles';
import { lineKind } from './row-kind';
import {
  columnsByRole,
  headsPage,
  holdsIndicator,
  looksLikeIndicator,
  ownText,
  spansCategories,
  underCategory,
  type Columns,
} from './row-tests';

const ROWS_A_STEP = 100;
/** Columns that may hold what a row is measured by. */
const VALUE_ROLES = ['value', 'periodValue', 'gradeValue', 'actualValue'] as const;

/** The rows below one header, up to the next header or the end of the sheet, and the columns that hold there. */
export interface Section {
  readonly columns: readonly TableColumn[];
  readonly first: number;
  readonly last: number;
  /** Rows that have the columns elsewhere, by row. */
  readonly realigned: ReadonlyMap<number, RealignedRow>;
}

/** What a section's rows came to. `stoppedAt`: the first row that belongs to something else. */
export interface SectionRows {
  readonly rows: readonly IndicatorRow[];
  readonly stoppedAt: number;
}

/** 一级指标 and 二级指标 in force at a row. */
interface Levels {
  readonly level1: string;
  readonly level2: string;
  /** Row where they were first written: rows with the same one belong to one block. */
  readonly block: number;
}

/**
 * Reads the rows of a section. Titles and the lines of the next form end it; totals, page numbers, signatures and
 * notes are passed over, and behind these a row has to look like an indicator to be one.
 *
 * @param carried levels in force at the page before, for a table that goes on under a repeated header
 */
export function* readRows(
  grid: Grid,
  section: Section,
  carried: { level1: string; level2: string },
): Steps<SectionRows> {
  const sectionColumns = grid.memory.ofArea(`roles ${section.first}`, [section.columns], () =>
    columnsByRole(section.columns),
  );
  const found: { row: IndicatorRow; block: number }[] = [];
  let levels: Levels = { ...carried, block: section.first };
  let behindFooter = false;
  let row = section.first;
  for (; row <= section.last; row++) {
    if (row % ROWS_A_STEP === 0) yield;
    const aligned = section.realigned.get(row);
    const columns = aligned ? columnsByRole(aligned.columns) : sectionColumns;
    const line = grid.memory.ofRow('line', row, () => readLine(grid, columns, row), [sectionColumns, aligned]);
    const place = line.place === 'title' ? placeOfTitle(grid, columns, row, section.last) : line.place;
    if (place === 'next form') break;
    if (place === 'footer') behindFooter = true;
    if (place !== 'body' || (behindFooter && !looksLikeIndicator(grid, columns, row))) continue;
    levels = levelsAt(line, row, levels);
    const { level1, level2, block } = levels;
    const read = grid.memory.ofRow('indicator', row, () => readRow(grid, columns, row, level1, level2), [
      line,
      level1,
      level2,
    ]);
    if (read) found.push({ row: read, block });
  }
  return { rows: withoutFilledCategories(found), stoppedAt: row };
}

/** What a row says by itself: where it belongs to, and the categories that are written in it. */
interface Line {
  readonly place: 'body' | 'footer' | 'aside' | 'next form' | 'title';
  readonly level1: string;
  readonly level2: string;
}

function readLine(grid: Grid, columns: Columns, row: number): Line {
  return {
    place: placeOf(grid, columns, row),
    level1: ownText(grid, columns, 'level1', row),
    level2: ownText(grid, columns, 'level2', row),
  };
}

function placeOfTitle(grid: Grid, columns: Columns, row: number, last: number): 'aside' | 'next form' {
  return headsPage(grid, columns, row, last) ? 'aside' : 'next form';
}

/** Where a row below a header belongs to; what a title heads shows only in the rows below it. */
function placeOf(grid: Grid, columns: Columns, row: number): Line['place'] {
  if (holdsIndicator(grid, columns, row)) return 'body';
  const kind = lineKind(grid, row);
  if (kind === 'footer' || kind === 'title') return kind;
  if (kind === 'content') return 'body';
  // A form's own lines start at its left edge; what starts at the names is one (年度工作任务完成时间).
  if (kind === 'preamble')
    return underCategory(grid, columns, row) || startsAtName(grid, columns, row) ? 'body' : 'next form';
  return 'aside';
}

function startsAtName(grid: Grid, columns: Columns, row: number): boolean {
  const name = columns.get('name')?.column ?? 0;
  const left = Math.min(...[...columns.values()].map(({ column }) => column));
  return name > left && (grid.filledColumns(row)[0] ?? 0) >= name;
}

/** Leaves out the category rows of blocks that hold an indicator, and all but the first of those that hold none. */
function withoutFilledCategories(found: readonly { row: IndicatorRow; block: number }[]): IndicatorRow[] {
  const done = new Set(found.filter(({ row }) => row.kind !== 'category').map(({ block }) => block));
  return found
    .filter(({ row, block }) => {
      if (row.kind !== 'category') return true;
      const first = !done.has(block);
      done.add(block);
      return first;
    })
    .map(({ row }) => row);
}

/** The levels in force at a row: a new 一级指标 puts an end to the 二级指标 above it. */
function levelsAt({ level1, level2 }: Line, row: number, before: Levels): Levels {
  if (level1 !== '' && squash(level1) !== squash(before.level1)) return { level1, level2, block: row };
  if (level2 !== '' && squash(level2) !== squash(before.level2)) return { level1: before.level1, level2, block: row };
  return before;
}

/** The row's indicator, or the 二级指标 that it names without one; null for a row that is neither. */
function readRow(grid: Grid, columns: Columns, row: number, level1: string, level2: string): IndicatorRow | null {
  const cells: Partial<Record<ColumnRole, TableCell>> = {};
  for (const [role, column] of columns) cells[role] = readCell(grid, column, row);
  const name = cells.name;
  if (!name || spansCategories(grid, columns, row)) return null;
  const ownName = name.row === row && name.text.trim() !== '';
  const ownValue = VALUE_ROLES.some((role) => cells[role]?.row === row && !isBlankText(cells[role].text));
  const base = { row, level1, level2, ...rowCategories(level1, level2), cells };
  if (ownName || ownValue) return { ...base, kind: !ownValue && isFiller(name.text) ? 'filler' : 'indicator' };
  const namesLevel2 = columns.has('level2') && ownText(grid, columns, 'level2', row) !== '';
  return namesLevel2 ? { ...base, kind: 'category' } : null;
}

const FILLER = /^(?:(?:三级|绩效|具体)?指标[\dN一二三四五六七八九十]{0,3}[:：、.]?|[….·⋯]{1,12}|\d{1,2}[、.:：]?)$/iu;

/** A name that a form offers and nobody filled in: 指标2：, ……. */
export function isFiller(name: string): boolean {
  return FILLER.test(squash(name));
}

/** A cell as the user sees it: a vertical merge carries its text down, its address is that of the merge. */
function readCell(grid: Grid, { column }: TableColumn, row: number): TableCell {
  const merge = grid.mergeOf(row, column);
  // A merge that comes in from the left belongs to another column.
  if (!merge || merge.left < column) return { row, column, text: grid.text(row, column) };
  return { row: merge.top, column: merge.left, text: grid.text(merge.top, merge.left) };
}
