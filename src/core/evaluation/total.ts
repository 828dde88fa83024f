import type { IndicatorTable, TableCell } from '../reading/model';
import { cellAt } from '../reading/cell-at';
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
}

const isSubtotal = startsWithAny(words.SUBTOTAL);
const isSelfScore = oneOf(words.SELF_SCORES);
const INLINE = pattern`^${words.SELF_SCORES}(?:\([^()]{0,8}\))?[:：]?(\d{1,3}(?:\.\d{1,4})?)${POINTS}?$`;
const isExecution = containsAny(words.EXECUTION_INDICATORS);

/** The total that stands below or among the indicators, in the column of the points; else behind a label of its own. */
export function statedTotal(table: IndicatorTable, grid: Grid): StatedTotal | null {
  const column = table.columns.find(({ role }) => role === 'score');
  if (!column) return null;
  const last = table.footer?.bottom ?? table.body.bottom;
  for (let row = last; row > table.header.bottom; row--) {
    const [first] = grid.filledColumns(row);
    if (first === undefined || lineKind(grid, row) !== 'total' || isSubtotal(squash(grid.text(row, first)))) continue;
    for (let at = column.column; at <= column.right; at++) {
      const cell = cellAt(grid, row, at);
      const points = readPoints(cell.text);
      if (points !== null) return { points, cell };
    }
    const own = behindLabel(grid, row, first);
    if (own) return own;
  }
  for (const range of [table.footer, table.preamble]) {
    for (const { row, column: at } of filledCells(grid, range)) {
      const found = behindLabel(grid, row, at);
      if (found) return found;
    }
  }
  return null;
}

/** 自评总分：97.83分, in one cell or in two. */
function behindLabel(grid: Grid, row: number, column: number): StatedTotal | null {
  const text = squash(grid.text(row, column));
  const inline = INLINE.exec(text)?.[1];
  if (inline !== undefined) return { points: Number(inline), cell: cellAt(grid, row, column) };
  if (!isSelfScore(withoutBrackets(text).replace(/:$/u, ''))) return null;
  const beside = grid.besideOf(row, column);
  const cell = cellAt(grid, beside.row, beside.column);
  const points = readPoints(cell.text);
  return points === null ? null : { points, cell };
}

/** What the points come to, and which totals agree with it. */
export interface PointSum {
  /** That of the budget's execution is counted in. */
  readonly sum: number;
  /** The same without what may have been left out. */
  readonly least: number;
  readonly agrees: (points: number, rounding: number) => boolean;
}

/** Adds the points up; null where none are given, or some of them are words. */
export function sumUp(
  { indicators }: Pick<EvaluationInput, 'indicators'>,
  execution: Execution | null,
): PointSum | null {
  const own = sumOfPoints(indicators, 'score');
  if (own === null) return null;
  const left = 100 - (sumOfPoints(indicators, 'weight') ?? 100) * weightFactor(indicators);
  const isListed = indicators.some(({ name }) => isExecution(name));
  const isScored = execution !== null && execution.scoreCell !== null;
  const sum = isListed || !isScored ? own : own + (execution.score ?? 0);
  // where the indicators' weights are 100 by themselves, the execution may have been left out
  const least = left < 0.011 ? own : sum;
  const agrees = (points: number, rounding: number) => {
    if ([sum, least].some((each) => Math.abs(points - each) <= rounding + 1e-9)) return true;
    // where the rest of the points is nowhere to be read, it may have been given
    return !isListed && !isScored && points > own && points <= own + left + rounding;
  };
  return { sum, least, agrees };
}
