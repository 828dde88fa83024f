import type { Grid } from '../../sheet/grid';
import type { CellPosition, CellRange } from '../../sheet/snapshot';
import type { TableCell } from '../../reading/model';
import { besideLabel, type Lines } from '../../reading/context/beside';
import { unitInLabel } from '../../reading/context/money';
import { reading } from '../../text/cell-text';
import { holdsAny } from '../../text/find-words';
import { squash } from '../../text/normalize';
import { FUNDING_PLAN_WORDS } from '../../vocabulary/plan-words';
import { isPeriod, readShare, sharesIn, type Share } from './periods';

/** A share of a plan and the cell that states it. */
export interface Step extends Share {
  readonly cell: CellPosition;
}

const MIN_PERIODS = 2;
/** Longer texts are sentences. */
const MAX_LENGTH = 120;
const namesMoney = holdsAny(FUNDING_PLAN_WORDS);

/** The first plan for spending in front of a table, in the order of its periods; none where the form has none. */
export function* plansIn(grid: Grid, preamble: CellRange, front: readonly TableCell[]): Generator<readonly Step[]> {
  const rows = new Set(front.filter(({ content }) => namesPeriod(content)).map(({ row }) => row));
  for (const row of rows) {
    const below = row < preamble.bottom ? sharesBelow(grid, row) : [];
    if (below.length >= MIN_PERIODS && (hasSigns(below) || isNamed(grid, row, below))) yield below;
    const beside = sharesBeside(grid, preamble, row);
    if (beside.length >= MIN_PERIODS && isNamed(grid, row, beside)) yield beside;
    const stacked = sharesStacked(grid, preamble, row);
    if (stacked.length >= MIN_PERIODS && isNamed(grid, row, stacked)) yield stacked;
  }
}

/** Whether a text is a period, or tells shares behind theirs: without one there is no plan in its row. */
const namesPeriod = reading(({ text }) => {
  const plain = squash(text);
  return isPeriod(plain) || sharesIn(plain).shares.length > 0;
});

/** The periods that a row names, with the shares below them. */
function sharesBelow(grid: Grid, row: number): Step[] {
  return grid.filledColumns(row).flatMap((column) => {
    const period = squash(grid.text(row, column));
    const share = isPeriod(period) ? readShare(squash(grid.text(row + 1, column))) : null;
    // as it stands in the cell, for the message
    return share ? [stepAt({ ...share, period, text: grid.text(row + 1, column).trim() }, row + 1, column)] : [];
  });
}

/** The shares of a row that stand behind their period, in the same cell or in the next. */
function sharesBeside(grid: Grid, lines: Lines, row: number): Step[] {
  return grid.filledColumns(row).flatMap((column) => sharesAt(grid, lines, row, column));
}

/** The shares that are told one below the other, from a row on where the first of them stands. */
function sharesStacked(grid: Grid, lines: Lines, row: number): Step[] {
  const column = grid.filledColumns(row).find((each) => sharesAt(grid, lines, row, each).length === 1);
  if (column === undefined || (row > grid.top && sharesAt(grid, lines, row - 1, column).length === 1)) return [];
  const steps: Step[] = [];
  for (let at = row; at <= lines.bottom; at++) {
    const own = sharesAt(grid, lines, at, column);
    if (own.length !== 1) break;
    steps.push(...own);
  }
  return steps;
}

function sharesAt(grid: Grid, lines: Lines, row: number, column: number): Step[] {
  const text = squash(grid.text(row, column));
  if (text === '' || text.length > MAX_LENGTH) return [];
  if (isPeriod(text)) {
    const beside = besideLabel(grid, lines, row, column);
    const share = readShare(squash(grid.text(beside.row, beside.column)));
    return share ? [stepAt({ ...share, period: text }, beside.row, beside.column)] : [];
  }
  return sharesIn(text).shares.map((share) => stepAt(share, row, column));
}

function stepAt(share: Share, row: number, column: number): Step {
  return { ...share, cell: { row, column } };
}

function hasSigns(steps: readonly Step[]): boolean {
  return steps.some(({ text, period }) => /[%％]/u.test(text + period));
}

/** Whether the figures are shares of the money, by what stands left of or above them, or in front of them in their cell. */
function isNamed(grid: Grid, row: number, steps: readonly Step[]): boolean {
  const [first = row] = grid.filledColumns(row);
  const column = steps[0]?.cell.column ?? first;
  const labels = [
    ...[row - 1, row, row + 1].map((each) => grid.shownText(each, grid.left)),
    grid.shownText(row, first),
    ...(column > grid.left ? [grid.shownText(row, column - 1)] : []),
    grid.shownText(row - 1, column),
    sharesIn(squash(grid.text(row, column))).label,
  ];
  const short = labels.filter((label) => label.length <= MAX_LENGTH && namesMoney(squash(label)));
  // 资金支出计划（万元）, or 单位：万元 in front of the periods: the figures are amounts
  const isMoney =
    !hasSigns(steps) && [...short, grid.shownText(row, first)].some((label) => unitInLabel(label) !== null);
  return !isMoney && short.length > 0;
}
