import type { Grid } from '../sheet/grid';
import type { Steps } from '../steps';
import { isBlankText, squash } from '../text/normalize';
import { rowCategories } from './category';
import type { IndicatorRow, TableCell, TableColumn } from './model';
import { alignerOf, type Aligner, type RealignedRow } from './realign';
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

/** Rows that are read between two pauses; what was read of them is kept together. */
const STRETCH = 64;
/** Columns that may hold what a row is measured by. */
const VALUE_ROLES = ['value', 'periodValue', 'gradeValue', 'actualValue'] as const;

/** The rows below one header, up to the next header or the end of the sheet, and the columns that hold there. */
export interface Section {
  readonly columns: readonly TableColumn[];
  readonly byRole: Columns;
  readonly first: number;
  readonly last: number;
  /** Tells which rows have the columns elsewhere. */
  readonly align: Aligner | null;
}

/** What a section's rows came to. */
export interface SectionRows {
  readonly rows: readonly IndicatorRow[];
  /** Rows that have the columns elsewhere, by row. */
  readonly realigned: ReadonlyMap<number, RealignedRow>;
  /** The first row that belongs to something else. */
  readonly stoppedAt: number;
}

/** What a row takes over from those above it. */
interface State {
  /** 一级指标 and 二级指标 in force. */
  readonly level1: string;
  readonly level2: string;
  /** Row where they were first written: rows with the same one belong to one block. */
  readonly block: number;
  readonly behindFooter: boolean;
}

interface Stretch {
  readonly rows: readonly IndicatorRow[];
  /** The block of each row. */
  readonly blocks: readonly number[];
  readonly hasCategories: boolean;
  readonly realigned: readonly (readonly [number, RealignedRow])[];
  readonly state: State;
  /** The first row that belongs to something else, null where all were read. */
  readonly stoppedAt: number | null;
}

/** The section below a header; the same object as before where its columns and its end are the same. */
export function sectionOf(grid: Grid, columns: readonly TableColumn[], first: number, last: number): Section {
  return grid.memory.ofArea(`section ${first}`, [columns, last], () => {
    return { columns, byRole: columnsByRole(columns), first, last, align: alignerOf(grid, columns, first, last) };
  });
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
  const stretches: Stretch[] = [];
  let state: State = { ...carried, block: section.first, behindFooter: false };
  let stoppedAt: number | null = null;
  for (let first = section.first; first <= section.last && stoppedAt === null; first += STRETCH) {
    yield;
    const { level1, level2, block, behindFooter } = state;
    const stretch = grid.memory.ofArea(`rows ${first}`, [section, level1, level2, block, behindFooter], () =>
      readStretch(grid, section, first, { level1, level2, block, behindFooter }),
    );
    stretches.push(stretch);
    ({ state, stoppedAt } = stretch);
  }
  return {
    rows: withoutFilledCategories(stretches),
    realigned: new Map(stretches.flatMap(({ realigned }) => realigned)),
    stoppedAt: stoppedAt ?? section.last + 1,
  };
}

function readStretch(grid: Grid, section: Section, first: number, before: State): Stretch {
  const rows: IndicatorRow[] = [];
  const blocks: number[] = [];
  const realigned: [number, RealignedRow][] = [];
  const last = Math.min(first + STRETCH - 1, section.last);
  let state = before;
  let stoppedAt: number | null = null;
  for (let row = first; row <= last; row++) {
    const aligned = section.align?.(row) ?? null;
    const columns = aligned ? columnsByRole(aligned.columns) : section.byRole;
    const line = grid.memory.ofRow('line', row, () => readLine(grid, columns, row), [section.byRole, aligned]);
    const place = line.place === 'title' ? placeOfTitle(grid, columns, row, section.last) : line.place;
    if (place === 'next form') {
      stoppedAt = row;
      break;
    }
    if (aligned) realigned.push([row, aligned]);
    if (place === 'footer') state = { ...state, behindFooter: true };
    if (place !== 'body' || (state.behindFooter && !looksLikeIndicator(grid, columns, row))) continue;
    state = stateAt(line, row, state);
    const { level1, level2, block } = state;
    const read = grid.memory.ofRow('indicator', row, () => readRow(grid, columns, row, level1, level2), [
      line,
      level1,
      level2,
    ]);
    if (!read) continue;
    rows.push(read);
    blocks.push(block);
  }
  return { rows, blocks, hasCategories: rows.some(({ kind }) => kind === 'category'), realigned, state, stoppedAt };
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
function withoutFilledCategories(stretches: readonly Stretch[]): IndicatorRow[] {
  const rows = stretches.flatMap((stretch) => stretch.rows);
  if (!stretches.some(({ hasCategories }) => hasCategories)) return rows;
  const blocks = stretches.flatMap((stretch) => stretch.blocks);
  const done = new Set(blocks.filter((_block, index) => rows[index]?.kind !== 'category'));
  return rows.filter(({ kind }, index) => {
    const block = blocks[index] ?? 0;
    if (kind !== 'category') return true;
    const first = !done.has(block);
    done.add(block);
    return first;
  });
}

/** What is in force from a row on: a new 一级指标 puts an end to the 二级指标 above it. */
function stateAt({ level1, level2 }: Line, row: number, before: State): State {
  if (level1 !== '' && squash(level1) !== squash(before.level1)) return { ...before, level1, level2, block: row };
  if (level2 !== '' && squash(level2) !== squash(before.level2)) return { ...before, level2, block: row };
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
