import { allOf } from '../lists';
import type { Grid } from '../sheet/grid';
import type { Steps } from '../steps';
import { squash } from '../text/normalize';
import type { IndicatorRow, TableColumn } from './model';
import { placeOfHeading, readLine, readRow, type Line } from './read-row';
import { alignerOf, type Aligner, type RealignedRow } from './realign';
import { columnsByRole, looksLikeIndicator, type Columns } from './row-tests';

/** Rows that are read between two pauses; what was read of them is kept together. */
const STRETCH = 64;
/** The rows below one header, up to the next header or the end of the sheet, and the columns that hold there. */
export interface Section {
  readonly columns: readonly TableColumn[];
  readonly byRole: Columns;
  readonly first: number;
  readonly last: number;
  /** Tells which rows have the columns elsewhere. */
  readonly align: Aligner | null;
}

export interface Filling {
  readonly indicators: number;
  readonly whole: number;
}

/** What a section's rows came to. */
export interface SectionRows {
  readonly rows: readonly IndicatorRow[];
  /** How many of them are indicators, and how many of these have both a name and a target. */
  readonly filling: Filling;
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
  readonly filling: Filling;
  readonly realigned: readonly (readonly [number, RealignedRow])[];
  readonly state: State;
  /** The first row that belongs to something else, null where all were read. */
  readonly stoppedAt: number | null;
}

/** The section below a header; the same object as before where its columns and its end are the same. */
export function sectionOf(grid: Grid, columns: readonly TableColumn[], first: number, last: number): Section {
  return grid.memory.ofArea('section', first, [columns, last], () => {
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
    const stretch = grid.memory.ofArea('rows', first, [section, level1, level2, block, behindFooter], () =>
      readStretch(grid, section, first, { level1, level2, block, behindFooter }),
    );
    stretches.push(stretch);
    ({ state, stoppedAt } = stretch);
  }
  return {
    rows: withoutFilledCategories(stretches),
    filling: sumFilling(stretches.map(({ filling }) => filling)),
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
    const line = readLine(grid, columns, row);
    const place = line.place === 'heading' ? placeOfHeading(grid, columns, row, section.last) : line.place;
    if (place === 'next form') {
      stoppedAt = row;
      break;
    }
    if (aligned) realigned.push([row, aligned]);
    if (place === 'footer') state = { ...state, behindFooter: true };
    if (place !== 'body' || (state.behindFooter && !looksLikeIndicator(grid, columns, row))) continue;
    state = stateAt(line, row, state);
    // a shifted row without a cell for the name is no indicator
    if (section.byRole.has('name') && !columns.has('name')) continue;
    const { level1, level2, block } = state;
    const read = grid.memory.ofRow('indicator', row, () => readRow(grid, columns, row, level1, level2), [
      section.byRole,
      aligned,
      level1,
      level2,
    ]);
    if (!read) continue;
    rows.push(read);
    blocks.push(block);
  }
  const hasCategories = rows.some(({ kind }) => kind === 'category');
  return { rows, blocks, hasCategories, filling: fillingOf(rows), realigned, state, stoppedAt };
}

function fillingOf(rows: readonly IndicatorRow[]): Filling {
  const indicators = rows.filter(({ kind }) => kind === 'indicator');
  const whole = indicators.filter(
    ({ cells }) => cells.name?.text.trim() && (cells.value ?? cells.periodValue)?.text.trim(),
  );
  return { indicators: indicators.length, whole: whole.length };
}

/** The filling of a whole from those of its parts. */
export function sumFilling(parts: readonly Filling[]): Filling {
  return parts.reduce(
    (total, { indicators, whole }) => ({ indicators: total.indicators + indicators, whole: total.whole + whole }),
    { indicators: 0, whole: 0 },
  );
}

/** Leaves out the category rows of blocks that hold an indicator, and all but the first of those that hold none. */
function withoutFilledCategories(stretches: readonly Stretch[]): readonly IndicatorRow[] {
  const rows = allOf(stretches.map((stretch) => stretch.rows));
  if (!stretches.some(({ hasCategories }) => hasCategories)) return rows;
  const blocks = allOf(stretches.map((stretch) => stretch.blocks));
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
