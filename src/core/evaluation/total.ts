import type { IndicatorTable, TableCell } from '../reading/model';
import { cellAt } from '../reading/cell-at';
import { besideLabel, type Lines } from '../reading/context/beside';
import { filledCells } from '../reading/context/filled-cells';
import { lineKind } from '../reading/rows/row-kind';
import type { Grid } from '../sheet/grid';
import { containsAny, oneOf, startsWithAny } from '../text/find-words';
import { squash, withoutBrackets } from '../text/normalize';
import { pattern } from '../text/pattern';
import * as words from '../vocabulary/evaluation-words';
import { POINTS } from '../vocabulary/scoring-words';
import type { Execution } from './execution-parts';
import { readPoints, sumOfPoints, weightFactor } from './points';
import type { EvaluationInput } from './evaluated-rows';

/** The points that the form says it comes to. */
export interface StatedTotal {
  readonly points: number;
  readonly cell: TableCell;
  /** The points to be had, where the row of the total has them too. */
  readonly weight: number | null;
}

const isSubtotal = startsWithAny(words.SUBTOTAL);
const isSelfScore = oneOf(words.SELF_SCORES);
const INLINE = pattern`^${words.SELF_SCORES}(?:\([^()]{0,8}\))?[:：]?(\d{1,3}(?:\.\d{1,4})?)${POINTS}?$`;
const isExecution = containsAny(words.EXECUTION_INDICATORS);

/** The total that stands below or among the indicators, in the column of the points; else behind a label of its own. */
export function statedTotal(table: IndicatorTable, grid: Grid): StatedTotal | null {
  return statedTotals(table, grid).at(-1) ?? null;
}

/** All of them, from the top: where a table lists several projects, each may have its own. */
export function statedTotals(table: IndicatorTable, grid: Grid): readonly StatedTotal[] {
  if (!table.columns.some(({ role }) => role === 'score')) return [];
  const found: StatedTotal[] = [];
  const last = table.footer?.bottom ?? table.body.bottom;
  for (let row = table.header.bottom + 1; row <= last; row++) {
    const [first] = grid.filledColumns(row);
    if (first === undefined || !isTotalRow(grid, row, first)) continue;
    const own =
      totalInColumn(table, grid, row) ?? behindLabel(grid, { top: table.header.top, bottom: last }, row, first);
    if (own) found.push(own);
  }
  return found.length > 0 ? found : totalsBehindLabels(table, grid).slice(0, 1);
}

function isTotalRow(grid: Grid, row: number, first: number): boolean {
  const label = squash(grid.text(row, first));
  return (lineKind(grid, row) === 'total' || isSelfScore(withoutBrackets(label))) && !isSubtotal(label);
}

function totalInColumn(table: IndicatorTable, grid: Grid, row: number): StatedTotal | null {
  const cell = pointsIn(table, grid, row, 'score');
  const points = readPoints(cell?.text);
  if (!cell || points === null) return null;
  return { points, cell, weight: readPoints(pointsIn(table, grid, row, 'weight')?.text) };
}

/** The first cell of the row in a column of points that holds some. */
function pointsIn({ columns }: IndicatorTable, grid: Grid, row: number, role: 'score' | 'weight'): TableCell | null {
  const column = columns.find((each) => each.role === role);
  for (let at = column?.column ?? 0; column && at <= column.right; at++) {
    const cell = cellAt(grid, row, at);
    if (readPoints(cell.text) !== null) return cell;
  }
  return null;
}

function totalsBehindLabels(table: IndicatorTable, grid: Grid): readonly StatedTotal[] {
  const { header, footer, preamble } = table;
  // a column that is blank below the table may be one of the table's
  const below = footer && { top: header.top, bottom: footer.bottom };
  return (
    [
      [footer, below],
      [preamble, preamble],
    ] as const
  ).flatMap(([range, lines]) =>
    filledCells(grid, range).flatMap(({ row, column }) => (lines && behindLabel(grid, lines, row, column)) ?? []),
  );
}

/** 自评总分：97.83分, in one cell or in two. */
function behindLabel(grid: Grid, lines: Lines, row: number, column: number): StatedTotal | null {
  const text = squash(grid.text(row, column));
  const inline = INLINE.exec(text)?.[1];
  if (inline !== undefined) return { points: Number(inline), cell: cellAt(grid, row, column), weight: null };
  if (!isSelfScore(withoutBrackets(text).replace(/:$/u, ''))) return null;
  const beside = besideLabel(grid, lines, row, column);
  const cell = cellAt(grid, beside.row, beside.column);
  const points = readPoints(cell.text);
  return points === null ? null : { points, cell, weight: null };
}

/** What the points come to, and which totals agree with it. */
export interface PointSum {
  /** That of the budget's execution is counted in. */
  readonly sum: number;
  /** The same without what may have been left out. */
  readonly least: number;
  /** Whether a total says that it leaves the execution out: its weight is that of the indicators alone. */
  readonly isPartial: (stated: StatedTotal) => boolean;
  readonly agrees: (stated: StatedTotal, rounding: number) => boolean;
}

/** Adds the points up; null where none are given, or some of them are words. */
export function sumUp(
  { indicators }: Pick<EvaluationInput, 'indicators'>,
  execution: Execution | null,
): PointSum | null {
  const own = sumOfPoints(indicators, 'score');
  if (own === null) return null;
  const weight = sumOfPoints(indicators, 'weight');
  const left = 100 - (weight ?? 100) * weightFactor(indicators);
  const isListed = indicators.some(({ name }) => isExecution(name));
  const isScored = execution !== null && execution.scoreCell !== null;
  const sum = isListed || !isScored ? own : own + (execution.score ?? 0);
  // where the indicators' weights are 100 by themselves, the execution may have been left out
  const least = left < 0.011 ? own : sum;
  const isPartial = (stated: StatedTotal) => sum > own && weight !== null && left > 0.011 && stated.weight === weight;
  const agrees = (stated: StatedTotal, rounding: number) => {
    const { points } = stated;
    if (isPartial(stated) && Math.abs(points - own) <= rounding + 1e-9) return true;
    if ([sum, least].some((each) => Math.abs(points - each) <= rounding + 1e-9)) return true;
    // where the rest of the points is nowhere to be read, it may have been given
    return !isListed && !isScored && points > own && points <= own + left + rounding;
  };
  return { sum, least, isPartial, agrees };
}
