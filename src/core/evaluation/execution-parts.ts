import type { TableCell } from '../reading/model';
import { readMoney, unitInLabel } from '../reading/context/money';
import type { Grid } from '../sheet/grid';
import { squash } from '../text/normalize';
import { pattern } from '../text/pattern';
import * as words from '../vocabulary/evaluation-words';
import { givesReason } from './evaluated-rows';
import type { Part } from './execution-labels';
import { readPoints } from './points';

/** How the budget was carried out, as the form states it in front of its indicators or behind them. */
export interface Execution {
  /** The row of the whole. */
  readonly row: number;
  /** In 元. Null where the cell is blank, or holds no amount. */
  readonly budget: number | null;
  readonly executed: number | null;
  /** What was spent of the budget, in percent; null where one of the two is blank, or the budget is 0. */
  readonly share: number | null;
  /** Rates that the amounts may come to: a column of changes holds what was added, or the new budget. */
  readonly shares: readonly number[];
  readonly rate: StatedRate | null;
  readonly weight: number | null;
  readonly score: number | null;
  readonly scoreCell: TableCell | null;
  /** The cell that asks for a reason; null where the form has none. */
  readonly reasonCell: TableCell | null;
  readonly hasReason: boolean;
}

/** A rate as it is written, in percent. */
export interface StatedRate {
  readonly percent: number;
  /** By how much the digits shown may have been rounded. */
  readonly rounding: number;
  readonly cell: TableCell;
}

/** What stands left in the row: the label of the block may say how many points it has. */
export function headings(grid: Grid, row: number): readonly string[] {
  return Array.from({ length: 3 }, (_, index) => grid.shownText(row, grid.left + index));
}

/** Where a form has the parts of the block. */
export interface ExecutionSource {
  readonly grid: Grid;
  readonly row: number;
  readonly unit: string;
  readonly cellOf: (part: Part) => TableCell | null;
  readonly label: (part: Part) => string;
  readonly reasons: readonly TableCell[];
  readonly titles: readonly string[];
}

/** Reads the parts of the block. */
export function completeExecution({
  grid,
  row,
  unit,
  cellOf,
  label,
  reasons,
  titles,
}: ExecutionSource): Execution | null {
  const amount = (part: Part) => readMoney(cellOf(part)?.text ?? '', unitInLabel(withoutLetters(label(part))) ?? unit);
  const initial = amount('initial');
  const changed = amount('change');
  const executed = amount('executed');
  const adjusted = amount('budget');
  const changes = changed === null ? [] : [(initial ?? 0) + changed, ...(changed > 0 ? [changed] : [])];
  const budgets = adjusted !== null ? [adjusted] : changes.length > 0 ? changes : initial === null ? [] : [initial];
  const [budget = null] = budgets;
  const shares = budgets.filter((each) => each > 0).map((each) => ((executed ?? 0) / each) * 100);
  const rateCell = cellOf('rate');
  const rate = rateCell && readRate(rateCell);
  const [share = null] = executed === null ? [] : shares;
  const scoreCell = cellOf('score');
  return {
    row,
    budget,
    executed,
    share,
    shares,
    rate,
    weight: readPoints(cellOf('weight')?.text) ?? pointsInLabels(titles),
    score: scoreCell && pointsAt(grid, scoreCell),
    scoreCell,
    reasonCell: cellOf('reason'),
    hasReason: reasons.some(({ text }) => givesReason(text)),
  };
}

function withoutLetters(label: string): string {
  return squash(label).replace(/\([A-Z][^()]{0,12}\)$/u, '');
}

function pointsInLabels(labels: readonly string[]): number | null {
  const found = labels.map((label) => POINTS_IN_LABEL.exec(squash(label))?.[1]).find((points) => points !== undefined);
  return found === undefined ? null : Number(found);
}

/** A number that the cell only shows rounded counts as it is. */
function pointsAt({ snapshot }: Grid, { row, column, text }: TableCell): number | null {
  const value = snapshot.values[row - snapshot.top]?.[column - snapshot.left];
  const shown = readPoints(text);
  return shown !== null && typeof value === 'number' && !text.includes('%') ? value : shown;
}

const POINTS_IN_LABEL = pattern`[(（](\d{1,3}(?:\.\d{1,2})?)${words.POINT}[)）]`;
const RATE = /^(\d{1,6}(?:\.(\d{1,9}))?)(%?)$/u;
/** Without a sign, what is no greater is a share of one. */
const GREATEST_SHARE = 1.5;

function readRate(cell: TableCell): StatedRate | null {
  const [, number = '', decimals = '', sign = ''] = RATE.exec(squash(cell.text).replaceAll(',', '')) ?? [];
  if (number === '') return null;
  const factor = sign === '' && Number(number) <= GREATEST_SHARE ? 100 : 1;
  return { percent: Number(number) * factor, rounding: (0.5 * factor) / 10 ** decimals.length, cell };
}
