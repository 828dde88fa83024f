import { Grid } from '../sheet/grid';
import type { SheetSnapshot } from '../sheet/snapshot';
import { finish, type Steps } from '../steps';
import { sampleRows } from './columns/content';
import { completeTable } from './complete-table';
import { correctRows, NO_CORRECTIONS, type Corrections } from './columns/corrections';
import { lastRowOf, type Draft, type Part } from './draft';
import { lastOwnRow } from './rows/form-start';
import { nextHeaderBand, type HeaderBand } from './header/band';
import { labelIn } from './header/label';
import { readColumns, type ColumnReading } from './columns/read-columns';
import { lineText } from './line-text';
import { squash } from '../text/normalize';
import { pattern } from '../text/pattern';
import { CONTINUATIONS } from '../vocabulary/form-words';
import type { IndicatorTable } from './model';
import type { ColumnRole } from '../vocabulary/column-roles';
import { lineKind } from './rows/row-kind';
import { SectionReader } from './rows/rows';

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

/** Rows that are read between two pauses. */
const ROWS_A_STEP = 200;

/** As {@link findTables}, with pauses. */
export function* findTablesInSteps(grid: Grid, corrections: Corrections = NO_CORRECTIONS): Steps<IndicatorTable[]> {
  const bands = yield* findBands(grid, corrections);
  const drafts: Draft[] = [];
  for (const [index, band] of bands.entries()) {
    const next = bands[index + 1] ?? null;
    const open = drafts.at(-1);
    const continued = open && continues(grid, open, band) ? open : null;
    const table = { band: continued?.band ?? band, start: continued?.start ?? open?.end ?? grid.top };
    const last = lastOwnRow(grid, band, next, table);
    const before = (continued && lastRowOf(continued)) ?? { level1: '', level2: '' };
    // a page or section of a few rows says little of its columns by itself
    const known = continued && standsAlike(grid, continued.band, band) ? (continued.parts[0] ?? null) : null;
    const part = yield* readPart(grid, band, last, corrections, before, known);
    if (continued) {
      continued.parts.push(part);
      continued.end = part.stoppedAt;
    } else if (isIndicatorTable(part)) {
      drafts.push({ ...table, parts: [part], end: part.stoppedAt });
    }
    yield;
  }
  const tables: IndicatorTable[] = [];
  for (const id of drafts.keys()) tables.push(completeTable(grid, drafts, id, tables[id - 1]?.context ?? null));
  return tables;
}

function* findBands(grid: Grid, { headers }: Corrections): Steps<HeaderBand[]> {
  const bands: HeaderBand[] = [];
  const said = new Set(headers.flatMap(({ header, isTable }) => (isTable ? [header] : [])));
  for (let row = grid.top; row <= grid.bottom; yield) {
    const last = Math.min(row + ROWS_A_STEP - 1, grid.bottom);
    const band = nextHeaderBand(grid, row, { last, behind: bands.at(-1) ?? null, said });
    if (band) bands.push(band);
    row = (band?.bottom ?? last) + 1;
  }
  return bands;
}

function* readPart(
  grid: Grid,
  band: HeaderBand,
  last: number,
  corrections: Corrections,
  carried: { level1: string; level2: string },
  known: ColumnReading | null,
): Steps<Part> {
  const first = band.bottom + 1;
  const { columns, labelled, uncertain } = known ?? readColumns(grid, band, sampleRows(grid, first, last), corrections);
  const reading: ColumnReading = { columns, labelled, uncertain };
  const { level1, level2 } = carried;
  const reader = new SectionReader(grid, reading.columns, first, last, { level1, level2 });
  while (reader.read(ROWS_A_STEP)) yield;
  const { rows, ...read } = reader.result();
  return { ...read, ...reading, rows: correctRows(grid, band, rows, corrections) };
}

/**
 * Whether rows under a header are those of an indicator table: the labels name columns of indicators and of targets, or
 * so many others of such a table that these may be told by what stands in them; or one of them is known and so are the
 * categories. Lists of results (指标 | 完成情况) and others that share a word or two are not.
 */
function isIndicatorTable({ columns, labelled, rows }: Part): boolean {
  if (rows.length === 0) return false;
  const hasName = columns.some(({ role }) => role === 'name');
  const targets = columns.filter(({ role }) => TARGETS.has(role));
  const namesTarget = targets.some(({ role }) => labelled.has(role));
  if (labelled.has('name') && namesTarget) return true;
  if (!hasName && targets.length === 0) return false;
  if (rows.some(({ level1Key, level2Key }) => level1Key !== null || level2Key !== null)) return true;
  const own = [...labelled].filter((role) => !OF_ANY_TABLE.has(role));
  return hasName && targets.length > 0 && own.length >= ENOUGH_LABELS && (namesTarget || labelled.has('name'));
}

const TARGETS: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['value', 'periodValue', 'gradeValue']);
/** Labels that lists of all sorts have. */
const OF_ANY_TABLE: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  ...(['sequence', 'project', 'budget', 'level1', 'level2', 'unit', 'scoring', 'weight', 'note', 'score'] as const),
]);
const ENOUGH_LABELS = 3;

/** Whether a header carries its table on: the same labels, and nothing between but page ends and repeated lines. */
function continues(grid: Grid, open: Draft, band: HeaderBand): boolean {
  const height = Math.min(open.band.bottom - open.band.top, band.bottom - band.top);
  for (let line = 0; line <= height; line++) {
    if (!repeats(grid, open.band, band, line)) return false;
  }
  for (let row = open.end; row < band.top; row++) {
    const kind = lineKind(grid, row);
    if (kind !== 'blank' && kind !== 'page' && !standsAbove(grid, row, open)) return false;
  }
  return true;
}

/**
 * Whether a line of the header stands there again: the same texts, or each text where it stood but for labels that
 * speak for nothing. Side labels count: 长期绩效指标 and 年度绩效指标 head tables of their own. One that is not there
 * again goes on.
 */
function repeats(grid: Grid, before: HeaderBand, band: HeaderBand, line: number): boolean {
  const [first, row] = [before.top + line, band.top + line];
  const sides = new Set([...before.sides, ...band.sides]);
  const isSide = (column: number) => sides.has(column) || grid.extentOf(first, column).bottom > before.bottom;
  const areAlike = lineText(grid, first, sides) === lineText(grid, row, sides);
  const isSame = (column: number) => squash(grid.text(row, column)) === squash(grid.text(first, column));
  const again = grid.filledColumns(row).filter((column) => !areAlike || sides.has(column));
  if (!again.every(isSame)) return false;
  const left = grid.filledColumns(first).filter((column) => !isSame(column) && !isSide(column));
  return areAlike || left.every((column) => !labelIn(grid.content(first, column))?.roles.length);
}

/** Whether all labels of a header that goes on stand where those of the first one did. */
function standsAlike(grid: Grid, before: HeaderBand, band: HeaderBand): boolean {
  const rows = Array.from({ length: band.bottom - band.top + 1 }, (_, line) => line);
  return rows.every((line) =>
    grid.filledColumns(band.top + line).every((column) => {
      return squash(grid.text(band.top + line, column)) === squash(grid.text(before.top + line, column));
    }),
  );
}

/** Whether the very same line stands above the table: a title or label that every page repeats (…（续）). */
function standsAbove(grid: Grid, row: number, { start, band }: Draft): boolean {
  const text = lineText(grid, row);
  const whole = withoutContinuation(text);
  for (let above = start; above < band.top; above++) {
    const before = lineText(grid, above);
    if (before === text || before === whole) return true;
  }
  return false;
}

/** A line without the word that says it goes on from the page before. */
function withoutContinuation(text: string): string {
  return text.replace(CONTINUATION, '');
}

const CONTINUATION = pattern`\(?${CONTINUATIONS}\)?$`;
