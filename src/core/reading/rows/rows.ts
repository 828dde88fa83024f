import type { Grid } from '../../sheet/grid';
import { squash } from '../../text/normalize';
import { rowCategories } from './category';
import type { IndicatorRow, TableColumn } from '../model';
import {
  blankCells,
  placeOfHeading,
  readLine,
  readPlaces,
  readRow,
  type Cells,
  type Levels,
  type Line,
} from './read-row';
import { alignerOf, type Aligner, type RealignedRow } from './realign';
import { columnsByRole, looksLikeIndicator, type Columns } from './row-tests';

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
interface State extends Levels {
  /** Row where they were first written: rows with the same one belong to one block. */
  readonly block: number;
  readonly behindFooter: boolean;
}

/**
 * Reads the rows of a section, some of them at a time. Titles and the lines of the next form end it; totals, page
 * numbers, signatures and notes are passed over, and behind these a row has to look like an indicator to be one.
 */
export class SectionReader {
  private readonly byRole: Columns;
  private readonly blank: Cells;
  /** The columns of targets of further places. */
  private readonly places: readonly TableColumn[];
  private readonly align: Aligner | null;
  private readonly rows: IndicatorRow[] = [];
  /** The block of each row. */
  private readonly blocks: number[] = [];
  private readonly realigned = new Map<number, RealignedRow>();
  private state: State;
  private next: number;

  /**
   * @param first the first row behind the header
   * @param last the last row that may belong to it
   * @param carried levels in force at the page before, for a table that goes on under a repeated header
   */
  constructor(
    private readonly grid: Grid,
    columns: readonly TableColumn[],
    first: number,
    private last: number,
    carried: { level1: string; level2: string },
  ) {
    this.byRole = columnsByRole(columns);
    this.places = columns.filter(({ role, half }) => role === 'value' && half === null).slice(1);
    this.blank = blankCells(this.byRole);
    this.align = alignerOf(grid, columns, first, last);
    this.state = { ...withKeys(carried.level1, carried.level2), block: first, behindFooter: false };
    this.next = first;
  }

  /** Reads at most `count` rows more; answers whether there are others. */
  read(count: number): boolean {
    for (const end = this.next + count; this.next < end && this.next <= this.last; this.next++) {
      if (!this.readOne(this.next)) this.last = this.next - 1;
    }
    return this.next <= this.last;
  }

  /** What the rows came to, once all of them are read. */
  result(): SectionRows {
    const { rows, blocks, realigned, last } = this;
    const stoppedAt = last + 1;
    return { rows: withoutFilledCategories(rows, blocks), filling: fillingOf(rows), realigned, stoppedAt };
  }

  /** Whether the row is not yet the first one of something else. */
  private readOne(row: number): boolean {
    const { grid, byRole } = this;
    const aligned = this.align?.(row) ?? null;
    const columns = aligned ? columnsByRole(aligned.columns) : byRole;
    const line = readLine(grid, columns, row);
    const place = line.place === 'heading' ? placeOfHeading(grid, columns, row, this.last) : line.place;
    if (place === 'next form') return false;
    if (aligned) this.realigned.set(row, aligned);
    if (place === 'footer') this.state = { ...this.state, behindFooter: true };
    if (place !== 'body') return true;
    if (this.state.behindFooter) {
      if (!looksLikeIndicator(grid, columns, row)) return true;
      // what stood above closed a page, not the table
      this.state = { ...this.state, behindFooter: false };
    }
    this.state = stateAt(line, row, this.state);
    // a shifted row without a cell for the name is no indicator
    if (byRole.has('name') && !columns.has('name')) return true;
    const read = readRow(grid, columns, row, this.state, aligned ? undefined : this.blank);
    if (!read) return true;
    this.rows.push(this.places.length === 0 ? read : { ...read, places: readPlaces(grid, this.places, row) });
    this.blocks.push(this.state.block);
    return true;
  }
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
function withoutFilledCategories(rows: readonly IndicatorRow[], blocks: readonly number[]): readonly IndicatorRow[] {
  if (!rows.some(({ kind }) => kind === 'category')) return rows;
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
  if (isOther(level1, before.level1)) return { ...before, ...withKeys(level1, level2), block: row };
  if (isOther(level2, before.level2)) return { ...before, ...withKeys(before.level1, level2), block: row };
  return before;
}

function isOther(text: string, before: string): boolean {
  return text !== '' && text !== before && squash(text) !== squash(before);
}

function withKeys(level1: string, level2: string): Levels {
  return { level1, level2, ...rowCategories(level1, level2) };
}
