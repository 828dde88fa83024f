import { Grid } from '../sheet/grid';
import type { CellRange, SheetSnapshot } from '../sheet/snapshot';
import { finish, type Steps } from '../steps';
import { resolveColumns } from './column-roles';
import { readContext } from './context';
import { findHeaderBandsInSteps, type HeaderBand } from './header-band';
import { correctColumns, correctRows, NO_CORRECTIONS, type Corrections } from './corrections';
import { inferColumns } from './infer-columns';
import type { IndicatorRow, IndicatorTable, TableColumn } from './model';
import { realignNotices, realignRows, type RealignedRow } from './realign';
import { lineKind } from './row-kind';
import { readRows, type SectionRows } from './rows';
import { SheetLines } from './sheet-lines';
import { splitColumns } from './split-columns';

/** A table while it is put together: one header, and the same header again on later pages. */
interface Draft {
  readonly band: HeaderBand;
  readonly columns: readonly TableColumn[];
  readonly rows: IndicatorRow[];
  readonly realigned: Map<number, RealignedRow>;
  /** First row behind the table's last section. */
  end: number;
}

/**
 * Finds the indicator tables of a sheet, top to bottom: headers by their labels, columns by role, rows by what stands
 * in them. A header that is repeated on a later page continues its table; one behind a new title or new project
 * lines starts another. Never throws on content; time grows with the number of filled cells.
 */
export function findTables(
  snapshot: SheetSnapshot,
  grid: Grid = new Grid(snapshot),
  corrections: Corrections = NO_CORRECTIONS,
): IndicatorTable[] {
  return finish(findTablesInSteps(grid, corrections));
}

/** As {@link findTables}, with pauses. A table that is as it was at the time before is the same object. */
export function* findTablesInSteps(grid: Grid, corrections: Corrections = NO_CORRECTIONS): Steps<IndicatorTable[]> {
  const bands = yield* findHeaderBandsInSteps(grid);
  const lines = new SheetLines(grid);
  const drafts: Draft[] = [];
  for (const [index, band] of bands.entries()) {
    const last = lastOwnRow(grid, band.bottom + 1, bands[index + 1]?.top ?? null);
    const open = drafts.at(-1);
    const continued = open && continues(grid, lines, open, band) ? open : null;
    const before = continued?.rows.at(-1);
    const [level1, level2] = [before?.level1 ?? '', before?.level2 ?? ''];
    const part = yield* grid.memory.ofAreaInSteps(`part ${band.top}`, [band, last, corrections, level1, level2], () =>
      readPart(grid, band, last, corrections, { level1, level2 }),
    );
    if (continued) {
      for (const row of part.rows) continued.rows.push(row);
      for (const [row, aligned] of part.realigned) continued.realigned.set(row, aligned);
      continued.end = part.stoppedAt;
    } else if (isIndicatorTable(part.columns, part.rows)) {
      const { columns, stoppedAt } = part;
      drafts.push({ band, columns, rows: [...part.rows], realigned: new Map(part.realigned), end: stoppedAt });
    }
    yield;
  }
  return drafts.map((draft, id) => grid.memory.settle(`table ${id}`, complete(grid, draft, id, drafts)));
}

/** What stands under one header. */
interface Part extends SectionRows {
  readonly columns: readonly TableColumn[];
  readonly realigned: ReadonlyMap<number, RealignedRow>;
}

function* readPart(
  grid: Grid,
  band: HeaderBand,
  last: number,
  corrections: Corrections,
  carried: { level1: string; level2: string },
): Steps<Part> {
  const first = band.bottom + 1;
  const columns = grid.memory.ofArea(`columns ${band.top}`, [band, last, corrections], () => {
    const resolved = inferColumns(grid, band, resolveColumns(grid, band), first, last);
    return correctColumns(grid, band, splitColumns(grid, resolved, first, last), corrections);
  });
  const realigned = realignRows(grid, columns, first, last);
  const { rows, stoppedAt } = yield* readRows(grid, { columns, first, last, realigned }, carried);
  return { columns, realigned, rows: correctRows(grid, band, rows, corrections), stoppedAt };
}

/**
 * The last row that can belong to a header: behind the last blank row in front of the next header, lines that ask for
 * something (总体目标) or a title make all of them the next form's.
 */
function lastOwnRow(grid: Grid, first: number, next: number | null): number {
  if (next === null) return grid.bottom;
  let row = next - 1;
  let asks = false;
  for (; row >= first && lineKind(grid, row) !== 'blank'; row--) {
    const kind = lineKind(grid, row);
    asks ||= kind === 'preamble' || kind === 'title';
  }
  return asks && row > first ? row : next - 1;
}

/**
 * Whether rows under a header are those of an indicator table: there is a column for targets, or at least the
 * categories are known ones. Lists of results (指标 | 完成情况) and others that share a word or two are not.
 */
function isIndicatorTable(columns: readonly TableColumn[], rows: readonly IndicatorRow[]): boolean {
  if (rows.length === 0) return false;
  const hasTarget = columns.some(({ role }) => role === 'value' || role === 'periodValue' || role === 'gradeValue');
  return hasTarget || rows.some(({ level1Key, level2Key }) => level1Key !== null || level2Key !== null);
}

/** Whether a header carries its table on: the same labels, and nothing between but page ends and repeated lines. */
function continues(grid: Grid, lines: SheetLines, open: Draft, band: HeaderBand): boolean {
  // Side labels count: 长期绩效指标 and 年度绩效指标 head tables of their own.
  if (lines.text(open.band.top) !== lines.text(band.top)) return false;
  for (let row = open.end; row < band.top; row++) {
    const kind = lineKind(grid, row);
    if (kind !== 'blank' && kind !== 'page' && !lines.standsAbove(row, open.band.top)) return false;
  }
  return true;
}

function complete(grid: Grid, draft: Draft, id: number, drafts: readonly Draft[]): IndicatorTable {
  const { band, columns, rows } = draft;
  const left = Math.min(...columns.map(({ column }) => column));
  const right = Math.max(...columns.map((column) => column.right));
  const top = rows[0]?.row ?? band.bottom + 1;
  const bottom = rows.at(-1)?.row ?? top;
  const previous = drafts[id - 1];
  const start = previous ? preambleStart(grid, lastRow(previous) + 1, band.top) : grid.top;
  // 年度绩效指标 right below 长期绩效指标: both stand under the same lines.
  const preamble = box(grid, start, band.top - 1) ?? (previous ? sharedPreamble(grid, drafts, id) : null);
  const next = drafts[id + 1];
  const footerEnd = next ? preambleStart(grid, bottom + 1, next.band.top) - 1 : grid.bottom;
  const { title, context } = grid.memory.ofArea(`context ${id}`, [preamble?.top, preamble?.bottom], () =>
    readContext(grid, preamble),
  );
  return {
    id,
    title: title || snapshotTitle(grid, rows),
    header: { top: band.top, left, bottom: band.bottom, right },
    body: { top, left, bottom, right },
    columns,
    rows,
    context,
    preamble,
    footer: box(grid, bottom + 1, footerEnd),
    confidence: confidenceOf(columns, rows),
    notices: realignNotices(draft.realigned),
  };
}

/** The lines in front of the first of the tables that follow each other without any lines between. */
function sharedPreamble(grid: Grid, drafts: readonly Draft[], id: number): CellRange | null {
  const first = drafts[id - 1];
  const before = drafts[id - 2];
  if (!first) return null;
  const start = before ? preambleStart(grid, lastRow(before) + 1, first.band.top) : grid.top;
  return box(grid, start, first.band.top - 1);
}

function snapshotTitle(grid: Grid, rows: readonly IndicatorRow[]): string {
  return rows.length > 0 ? grid.snapshot.name : '';
}

function lastRow(draft: Draft): number {
  return draft.rows.at(-1)?.row ?? draft.band.bottom;
}

/** Where the lines of the next form begin: its title, or the first line that asks for something. */
function preambleStart(grid: Grid, from: number, headerTop: number): number {
  let blank: number | null = null;
  for (let row = from; row < headerTop; row++) {
    const kind = lineKind(grid, row);
    if (kind === 'title' || kind === 'preamble') return blank ?? row;
    blank = kind === 'content' ? (blank ?? row) : null;
  }
  return blank ?? headerTop;
}

function box(grid: Grid, top: number, bottom: number): CellRange | null {
  return top > bottom ? null : { top, left: grid.left, bottom, right: grid.right };
}

/** How sure the recognition is: the labels' weights, and how many rows have both a name and a target. */
function confidenceOf(columns: readonly TableColumn[], rows: readonly IndicatorRow[]): number {
  const essential = columns.filter(
    ({ role }) => role === 'level1' || role === 'level2' || role === 'name' || role === 'value',
  );
  const labels = essential.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(3, essential.length);
  const indicators = rows.filter(({ kind }) => kind === 'indicator');
  const whole = indicators.filter(
    ({ cells }) => cells.name?.text.trim() && (cells.value ?? cells.periodValue)?.text.trim(),
  );
  const filled = indicators.length === 0 ? 0 : whole.length / indicators.length;
  return Math.round(Math.min(1, labels * 0.6 + filled * 0.4) * 100) / 100;
}
