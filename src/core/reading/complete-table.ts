import { allOf } from '../lists';
import type { Grid } from '../sheet/grid';
import type { CellRange } from '../sheet/snapshot';
import { readContext } from './context/context';
import { lastRowOf, type Draft, type Part } from './draft';
import type { IndicatorTable, TableColumn, TableContext } from './model';
import { realignNotices } from './rows/realign';
import { isTitle, lineKind, opensForm } from './rows/row-kind';
import { sumFilling } from './rows/rows';

/**
 * Makes a table of a draft: what stands in front of it and behind it, and how sure its recognition is.
 *
 * @param id index in `drafts`, which hold the sheet's tables in reading order
 * @param before what stands around the table before it: forms below each other share a title
 */
export function completeTable(
  grid: Grid,
  drafts: readonly Draft[],
  id: number,
  before: TableContext | null,
): IndicatorTable {
  const draft = drafts[id] as Draft;
  const { band, parts } = draft;
  const top = preambleTop(grid, drafts, id);
  // 年度绩效指标 right below 长期绩效指标: both stand under the same lines.
  const preamble =
    box(grid, top, band.top - 1) ??
    (id > 0 ? box(grid, preambleTop(grid, drafts, id - 1), bandTop(drafts, id - 1) - 1) : null);
  const footerEnd = id + 1 < drafts.length ? preambleTop(grid, drafts, id + 1) - 1 : grid.bottom;
  const { title, context } = withShared(readContext(grid, preamble), before);
  const columns = parts[0]?.columns ?? [];
  const rows = allOf(parts.map((part) => part.rows));
  const left = Math.min(...columns.map(({ column }) => column));
  const right = Math.max(...columns.map((column) => column.right));
  const bodyTop = rows[0]?.row ?? band.bottom + 1;
  const bottom = rows.at(-1)?.row ?? bodyTop;
  return {
    id,
    title: title || grid.snapshot.name,
    header: { top: band.top, left, bottom: band.bottom, right },
    body: { top: bodyTop, left, bottom, right },
    columns,
    rows,
    context,
    preamble,
    footer: box(grid, bottom + 1, footerEnd),
    confidence: confidenceOf(columns, parts),
    uncertain: parts[0]?.uncertain ?? [],
    notices: realignNotices(new Map(parts.flatMap((part) => [...part.realigned]))),
  };
}

/** A form without a title of its own stands under the one before it, whose year and money unit are its own too. */
function withShared(
  own: { title: string; context: TableContext },
  before: TableContext | null,
): { title: string; context: TableContext } {
  if (!before || isTitle(own.title)) return own;
  const { year, moneyUnit } = own.context;
  return {
    title: own.title,
    context: { ...own.context, year: year ?? before.year, moneyUnit: moneyUnit ?? before.moneyUnit },
  };
}

/** The first row in front of the table's header that is not the table's before it. */
function preambleTop(grid: Grid, drafts: readonly Draft[], id: number): number {
  const previous = drafts[id - 1];
  if (!previous) return grid.top;
  const from = (lastRowOf(previous)?.row ?? previous.band.bottom) + 1;
  return linesStart(grid, from, bandTop(drafts, id));
}

function bandTop(drafts: readonly Draft[], id: number): number {
  return drafts[id]?.band.top ?? 0;
}

/** Where the lines of the next form begin: its title, or the first line that asks for something. */
function linesStart(grid: Grid, from: number, headerTop: number): number {
  let blank: number | null = null;
  for (let row = from; row < headerTop; row++) {
    const kind = lineKind(grid, row);
    if (opensForm(kind)) return blank ?? row;
    blank = kind === 'content' ? (blank ?? row) : null;
  }
  return blank ?? headerTop;
}

function box(grid: Grid, top: number, bottom: number): CellRange | null {
  return top > bottom ? null : { top, left: grid.left, bottom, right: grid.right };
}

/** How sure the recognition is: the labels' weights, and how many rows have both a name and a target. */
function confidenceOf(columns: readonly TableColumn[], parts: readonly Part[]): number {
  const essential = columns.filter(
    ({ role }) => role === 'level1' || role === 'level2' || role === 'name' || role === 'value',
  );
  const labels = essential.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(3, essential.length);
  const { indicators, whole } = sumFilling(parts.map(({ filling }) => filling));
  const filled = indicators === 0 ? 0 : whole / indicators;
  return Math.round(Math.min(1, labels * 0.6 + filled * 0.4) * 100) / 100;
}
