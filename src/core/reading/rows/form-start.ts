import type { Grid } from '../../sheet/grid';
import { squash } from '../../text/normalize';
import { containsAny, startsWithAny } from '../../text/find-words';
import { pattern, patternAll } from '../../text/pattern';
import * as words from '../../vocabulary/heading-words';
import { GREAT_UNIT_SIGNS, YUAN } from '../../vocabulary/money-units';
import { ORDINAL_NUMERALS } from '../../vocabulary/numerals';
import { isCategoryText } from './category';
import type { HeaderBand } from '../header/band';
import { rowSigns } from '../header/rows-below';
import { lineText } from '../line-text';
import { lineKind, opensForm } from './row-kind';

/** How many lines in front of a header are looked at. */
const MAX_LINES = 12;
const MAX_HEADING = 60;
const MIN_HEADING = 3;

/** How a heading is numbered: 二、, （二）, 2.; or by its word: 项目二. */
const SHAPES: readonly RegExp[] = [
  pattern`^[${ORDINAL_NUMERALS}]{1,3}[、.:]`,
  pattern`^\([${ORDINAL_NUMERALS}\d]{1,3}\)`,
  /^\d{1,2}(?:[、)]|\.(?!\d))/u,
  pattern`^${words.NUMBERED_HEADINGS}[${ORDINAL_NUMERALS}\d]{1,3}`,
];
const BY_WORD = 3;
const namesProject = containsAny(words.PROJECT_WORDS);
const AMOUNT = pattern`\([^()]{0,12}\d[\d.,]{0,12}[${GREAT_UNIT_SIGNS}]?${YUAN}\)`;
const PAGE_OR_NOTE = pattern`^${words.PAGE_OR_NOTE_STARTS}|${words.PAGE_ENDS}$|${words.PAGE_WORDS}`;
const startsNote = startsWithAny(words.NOTE_STARTS);
/** Parts of one table (职责二：…, 共性指标, 个性指标), but not halves that have their own tables. */
const PART_OF_TABLE = pattern`^${words.PART_OWNERS}{0,2}${words.PART_WORDS}|${words.PART_ENDS}$`;
const OWN_PART = pattern`${words.OWN_PARTS}.{0,4}${words.PART_ENDS}$`;
const isOfWhole = containsAny(words.WHOLE_SCHEME);
const NUMERAL = patternAll`[\d${ORDINAL_NUMERALS}]`;

/** Where a table has begun. */
export interface TableStart {
  /** Its first header. */
  readonly band: HeaderBand;
  /** The first row behind the table before it. */
  readonly start: number;
}

/**
 * The last row that can belong to a header: where the next header stands behind the heading of another form
 * (二、森林防火（65万元）), or behind a blank row with lines that ask for something or a title, all of these are the next
 * form's.
 */
export function lastOwnRow(grid: Grid, band: HeaderBand, next: HeaderBand | null, table: TableStart): number {
  if (next === null) return grid.bottom;
  const first = band.bottom + 1;
  const heading = headingAbove(grid, first, next, table);
  if (heading !== null) return heading - 1;
  let row = next.top - 1;
  let asks = false;
  for (; row >= first && lineKind(grid, row) !== 'blank'; row--) {
    // a blank row above one stands among the table's own
    if (isIndicatorUnder(grid, band, row)) return next.top - 1;
    asks ||= opensForm(lineKind(grid, row));
  }
  return asks && row > first ? row : next.top - 1;
}

/** Whether the row has a name below the label of names, and a target. */
function isIndicatorUnder(grid: Grid, band: HeaderBand, row: number): boolean {
  const { names, targets } = rowSigns(grid, row);
  return targets.length > 0 && names.includes(nameColumn(band));
}

/** The uppermost line right in front of the header that names another form, or null. */
function headingAbove(grid: Grid, first: number, next: HeaderBand, table: TableStart): number | null {
  const stop = Math.max(first, next.top - MAX_LINES);
  const found: number[] = [];
  let row = next.top - 1;
  for (; row >= stop && isLine(grid, row, next); row--) if (isHeading(grid, row, next, table)) found.push(row);
  if (found.length === 0) return null;
  // Behind 注：1.… the next lines are numbered too, and still notes.
  const behindNote = row >= stop && lineKind(grid, row) === 'footer' && startsNote(lineText(grid, row));
  const whole = isWhole(grid, table);
  const headings = found.filter((line) => {
    if (whole && !namesProject(lineText(grid, line))) return false;
    return !behindNote || isLikeLineAbove(grid, line, table);
  });
  return headings.at(-1) ?? null;
}

/** Whether the table is that of a whole department. */
function isWhole(grid: Grid, { band, start }: TableStart): boolean {
  for (let row = Math.max(start, band.top - MAX_LINES); row < band.top; row++) {
    if (isOfWhole(lineText(grid, row))) return true;
  }
  return false;
}

/** Whether a row in front of a header is no row of the table before it. */
function isLine(grid: Grid, row: number, header: HeaderBand): boolean {
  const kind = lineKind(grid, row);
  return (
    kind === 'blank' || kind === 'page' || opensForm(kind) || (kind === 'content' && standsAlone(grid, row, header))
  );
}

/** Whether the row has one text, at the left edge of the header's columns, merged over the names or not at all. */
function standsAlone(grid: Grid, row: number, header: HeaderBand): boolean {
  const [column, second] = grid.filledColumns(row);
  if (column === undefined || second !== undefined) return false;
  const left = Math.min(...header.cells.map((cell) => cell.column));
  if (column > left) return false;
  const merge = grid.mergeOf(row, column);
  return merge === null || (merge.top === row && merge.right >= nameColumn(header));
}

function nameColumn({ cells }: HeaderBand): number {
  const named = cells.find(({ meaning }) => meaning.roles[0] === 'name');
  return named?.column ?? Math.max(...cells.map(({ column }) => column));
}

/** Whether the line says what the form below it is about, and does so in other words than the lines above the table. */
function isHeading(grid: Grid, row: number, next: HeaderBand, table: TableStart): boolean {
  if (lineKind(grid, row) !== 'content') return false;
  const column = grid.filledColumns(row)[0] ?? grid.left;
  const raw = grid.text(row, column);
  const text = squash(raw);
  if (text.length < MIN_HEADING || text.length > MAX_HEADING || /[;。!]/u.test(text)) return false;
  if (PAGE_OR_NOTE.test(text) || isCategoryText(raw) || (PART_OF_TABLE.test(text) && !OWN_PART.test(text)))
    return false;
  const shape = shapeOf(text);
  const named = shape !== null || namesProject(text);
  if (grid.mergeOf(row, column) && (named || OWN_PART.test(text) || hasTwinAbove(grid, row, next, table))) return true;
  // A category may stand alone in its row: without a merge the line has to say more.
  return named && (shape === BY_WORD || AMOUNT.test(text) || isLikeLineAbove(grid, row, table));
}

function shapeOf(text: string): number | null {
  const shape = SHAPES.findIndex((each) => each.test(text));
  return shape < 0 ? null : shape;
}

/** Whether a line in front of the table's own header is numbered in the same way. */
function isLikeLineAbove(grid: Grid, row: number, { band, start }: TableStart): boolean {
  const shape = shapeOf(lineText(grid, row));
  if (shape === null) return false;
  for (let above = band.top - 1; above >= Math.max(start, band.top - MAX_LINES); above--) {
    if (!isLine(grid, above, band)) return false;
    if (lineKind(grid, above) === 'content' && shapeOf(lineText(grid, above)) === shape) return true;
  }
  return false;
}

/** Whether another line stands as far in front of the table's own header; page numbers differ by their digits alone. */
function hasTwinAbove(grid: Grid, row: number, next: HeaderBand, { band, start }: TableStart): boolean {
  const above = band.top - (next.top - row);
  if (above < start || lineKind(grid, above) !== 'content' || !standsAlone(grid, above, band)) return false;
  const [own, other] = [row, above].map((line) => lineText(grid, line).replace(NUMERAL, ''));
  return own !== other;
}
