import type { Grid } from '../sheet/grid';
import { squash } from '../text/normalize';
import { isCategoryText } from './category';
import type { HeaderBand } from './header-band';
import { lineText } from './line-text';
import { lineKind, opensForm } from './row-kind';

/** How many lines in front of a header are looked at. */
const MAX_LINES = 12;
const MAX_HEADING = 60;
const MIN_HEADING = 3;

/** How a heading is numbered: 二、, （二）, 2.; or by a word: 项目二, 第2项. */
const SHAPES: readonly RegExp[] = [
  /^[一二三四五六七八九十]{1,3}[、.:]/u,
  /^\([一二三四五六七八九十\d]{1,3}\)/u,
  /^\d{1,2}(?:[、)]|\.(?!\d))/u,
  /^(?:子?项目|专项|任务|职责|工程|第)[一二三四五六七八九十\d]{1,3}/u,
];
const BY_WORD = 3;
const PROJECT_WORDS = /项目|专项|工程|经费|资金|任务|职责/u;
const AMOUNT = /\([^()]{0,12}\d[\d.,]{0,12}[万亿]?元\)/u;
/** What forms write between pages, and below their rows. */
const PAGE_OR_NOTE =
  /^(?:续[表页上前]|[接转][上下]|以上|上述|以下|[上下本]表|备注|说明|附注|资料来源|数据来源|填[表报])|续[表页)]?$|[上下]页/u;
const NOTE = /^(?:注|备注|说明|填[表报]说明)/u;
/** Parts of one table (共性指标, 个性指标), but not halves that have their own tables. */
const PART_OF_TABLE = /指标$/u;
const OWN_PART = /(?:年度|长期|中期|实施期).{0,4}指标$/u;

/**
 * The last row that can belong to a header: where the next header stands behind the heading of another form
 * (二、森林防火（65万元）), or behind a blank row with lines that ask for something or a title, all of these are the next
 * form's.
 */
export function lastOwnRow(grid: Grid, band: HeaderBand, next: HeaderBand | null): number {
  if (next === null) return grid.bottom;
  const heading = headingAbove(grid, band, next);
  if (heading !== null) return heading - 1;
  const first = band.bottom + 1;
  let row = next.top - 1;
  let asks = false;
  for (; row >= first && lineKind(grid, row) !== 'blank'; row--) asks ||= opensForm(lineKind(grid, row));
  return asks && row > first ? row : next.top - 1;
}

/** The uppermost line right in front of the header that names another form, or null. */
function headingAbove(grid: Grid, band: HeaderBand, next: HeaderBand): number | null {
  const stop = Math.max(band.bottom + 1, next.top - MAX_LINES);
  const found: number[] = [];
  let row = next.top - 1;
  for (; row >= stop && isLine(grid, row, next); row--) if (isHeading(grid, row, band, next)) found.push(row);
  // Behind 注：1.… the next lines are numbered too, and still notes.
  const behindNote = row >= stop && lineKind(grid, row) === 'footer' && NOTE.test(lineText(grid, row));
  return found.filter((line) => !behindNote || isLikeLineAbove(grid, line, band)).at(-1) ?? null;
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
function isHeading(grid: Grid, row: number, band: HeaderBand, next: HeaderBand): boolean {
  if (lineKind(grid, row) !== 'content') return false;
  const column = grid.filledColumns(row)[0] ?? grid.left;
  const raw = grid.text(row, column);
  const text = squash(raw);
  if (text.length < MIN_HEADING || text.length > MAX_HEADING || /[;。!]/u.test(text)) return false;
  if (PAGE_OR_NOTE.test(text) || isCategoryText(raw) || (PART_OF_TABLE.test(text) && !OWN_PART.test(text)))
    return false;
  const shape = shapeOf(text);
  const named = shape !== null || PROJECT_WORDS.test(text);
  if (grid.mergeOf(row, column) && (named || OWN_PART.test(text) || hasTwinAbove(grid, row, band, next))) return true;
  // A category may stand alone in its row: without a merge the line has to say more.
  return named && (shape === BY_WORD || AMOUNT.test(text) || isLikeLineAbove(grid, row, band));
}

function shapeOf(text: string): number | null {
  const shape = SHAPES.findIndex((pattern) => pattern.test(text));
  return shape < 0 ? null : shape;
}

/** Whether a line in front of the table's own header is numbered in the same way. */
function isLikeLineAbove(grid: Grid, row: number, band: HeaderBand): boolean {
  const shape = shapeOf(lineText(grid, row));
  if (shape === null) return false;
  for (let above = band.top - 1; above >= Math.max(grid.top, band.top - MAX_LINES); above--) {
    if (!isLine(grid, above, band)) return false;
    if (lineKind(grid, above) === 'content' && shapeOf(lineText(grid, above)) === shape) return true;
  }
  return false;
}

/** Whether another line stands as far in front of the table's own header; page numbers differ by their digits alone. */
function hasTwinAbove(grid: Grid, row: number, band: HeaderBand, next: HeaderBand): boolean {
  const above = band.top - (next.top - row);
  if (above < grid.top || lineKind(grid, above) !== 'content' || !standsAlone(grid, above, band)) return false;
  const [own, other] = [row, above].map((line) => lineText(grid, line).replace(/[\d一二三四五六七八九十]/gu, ''));
  return own !== other;
}
