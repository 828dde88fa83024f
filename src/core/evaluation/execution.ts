import type { IndicatorTable, TableCell } from '../reading/model';
import { cellAt } from '../reading/cell-at';
import { moneyUnitOf, readMoney, unitInLabel } from '../reading/context/money';
import type { Grid } from '../sheet/grid';
import type { CellRange } from '../sheet/snapshot';
import { containsAny, endsWithAny } from '../text/find-words';
import { isBlankText, squash, withoutBrackets, withoutEnd } from '../text/normalize';
import { pattern } from '../text/pattern';
import * as words from '../vocabulary/evaluation-words';
import { givesReason } from './evaluated-rows';
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

type Part = 'rate' | 'executed' | 'score' | 'weight' | 'reason' | 'initial' | 'change' | 'budget';

const MAX_LABEL = 24;
/** (A), B/A×100%: how forms number their amounts. */
const LETTERS = 'ABCDEF/×*÷%=0123456789:';
const isRate = endsWithAny(words.RATE_ENDS);
const isExecuted = containsAny(words.EXECUTED_LABELS);
const isScore = endsWithAny(words.SCORE_LABELS);
const isWeight = containsAny(words.WEIGHT_LABELS);
const isReason = containsAny(words.REASON_LABELS);
const isOfChange = containsAny(words.REASONS_OF_CHANGE);
const isInitial = containsAny(words.INITIAL_BUDGET);
const isAdjusted = containsAny(words.ADJUSTED_BUDGET);
const isChange = containsAny(words.BUDGET_CHANGES);
const namesBudget = containsAny([...words.BUDGET_WORDS, ...words.ADJUSTED_BUDGET]);
const endsLikeBudget = endsWithAny(words.BUDGET_ENDS);
const isTotal = endsWithAny(words.EXECUTION_TOTALS);
const POINTS_IN_LABEL = pattern`[(（](\d{1,3}(?:\.\d{1,2})?)${words.POINT}[)）]`;

/** What a label of the block asks for; null for any other text. */
function partOf(text: string): Part | null {
  if (text.length > MAX_LABEL * 2) return null;
  const label = withoutEnd(withoutBrackets(squash(text)), LETTERS);
  if (label === '' || label.length > MAX_LABEL) return null;
  if (isReason(label)) return isOfChange(label) ? null : 'reason';
  if (isRate(label)) return 'rate';
  if (isScore(label)) return 'score';
  if (isWeight(label)) return 'weight';
  if (isExecuted(label)) return 'executed';
  if (!namesBudget(label)) return null;
  if (isChange(label) && !isAdjusted(label)) return 'change';
  if (!endsLikeBudget(label)) return null;
  return isInitial(label) ? 'initial' : 'budget';
}

/** The execution of the budget of a table; null where the form does not ask for it, or nothing is filled in. */
export function readExecution(table: IndicatorTable, grid: Grid): Execution | null {
  const unit = moneyUnitOf(table);
  for (const range of [table.preamble, table.footer]) {
    if (!range) continue;
    const found = inColumns(grid, range, unit) ?? inLines(grid, range, unit);
    if (found) return found;
  }
  return null;
}

/** Labels by column, with the cells of one row below them. */
type Columns = ReadonlyMap<Part, { readonly column: number; readonly right: number; readonly label: string }>;

/** Labels over columns, amounts below them, the whole in a row of its own. */
function inColumns(grid: Grid, range: CellRange, unit: string): Execution | null {
  for (let top = range.top; top < range.bottom; top++) {
    const head = headAt(grid, top, range);
    if (!head) continue;
    const lines = linesBelow(grid, head.columns, head.bottom + 1, range.bottom);
    const line = wholeOf(lines);
    if (!line) continue;
    const cellOf = (part: Part) => {
      const place = head.columns.get(part);
      return place ? shownCell(grid, line.row, place.column, place.right) : null;
    };
    const label = (part: Part) => head.columns.get(part)?.label ?? '';
    const place = head.columns.get('reason');
    const ownReason = place ? null : reasonBelow(grid, head.bottom + 1, range.bottom);
    const reasons = place
      ? lines.map(({ row }) => shownCell(grid, row, place.column, place.right))
      : ownReason
        ? [ownReason]
        : [];
    const titles = [line.label, label('weight'), label('score'), label('rate'), ...headings(grid, line.row)];
    return complete({
      grid,
      row: line.row,
      unit,
      cellOf: (part) => cellOf(part) ?? (part === 'reason' ? ownReason : null),
      label,
      reasons,
      titles,
    });
  }
  return null;
}

/** What stands behind a label of its own that asks for a reason. */
function reasonBelow(grid: Grid, top: number, bottom: number): TableCell | null {
  for (let row = top; row <= bottom; row++) {
    for (const column of grid.filledColumns(row)) {
      if (partOf(grid.text(row, column)) !== 'reason') continue;
      const { row: at, column: beside } = grid.besideOf(row, column);
      return beside > grid.right ? null : cellAt(grid, at, beside);
    }
  }
  return null;
}

/** Labels with their amounts behind them, in one row or below each other. */
function inLines(grid: Grid, range: CellRange, unit: string): Execution | null {
  const cells = new Map<Part, { cell: TableCell; label: string }>();
  const rows = new Set<number>();
  for (let row = range.top; row <= range.bottom; row++) {
    for (const column of grid.filledColumns(row)) {
      const text = grid.text(row, column);
      const part = partOf(text);
      if (!part || cells.has(part)) continue;
      const { row: at, column: beside } = grid.besideOf(row, column);
      const cell = cellAt(grid, at, beside);
      const isStated = part === 'reason' ? partOf(cell.text) === null : NUMERIC.test(squash(cell.text));
      if (!isStated || (isPoints(part) && !rows.has(row))) continue;
      cells.set(part, { cell, label: text });
      if (!isPoints(part)) rows.add(row);
    }
  }
  const row = (cells.get('rate') ?? cells.get('executed'))?.cell.row;
  if (row === undefined || !cells.has('executed') || !(cells.has('budget') || cells.has('initial'))) return null;
  const reason = cells.get('reason')?.cell;
  return complete({
    grid,
    row,
    unit,
    cellOf: (part) => cells.get(part)?.cell ?? null,
    label: (part) => cells.get(part)?.label ?? '',
    reasons: reason ? [reason] : [],
    titles: [...cells.values()].map(({ label }) => label).concat(headings(grid, row)),
  });
}

const NUMERIC = /^-?\d[\d,.]*(?:[%‰]|\p{Script=Han}{1,2})?$/u;

/** Points count for the execution only where they stand in its own row. */
function isPoints(part: Part): boolean {
  return part === 'weight' || part === 'score';
}

/** The labels of a row, and of the one below where that one parts them (预算数 over 年初 | 调整后). */
function headAt(grid: Grid, top: number, { left, right }: CellRange): { columns: Columns; bottom: number } | null {
  if (grid.filledColumns(top).length < 2) return null;
  const below = top + 1;
  const isParted = partsLabels(grid, top);
  const columns = new Map<Part, { column: number; right: number; label: string }>();
  for (let column = left; column <= right; column++) {
    const { text, end } = labelAt(grid, top, column);
    const sub = isParted ? labelAt(grid, below, column) : null;
    const label = sub && sub.text !== text ? `${sub.text}${text}` : text;
    const part = partOf(label) ?? (sub ? partOf(sub.text) : null);
    const before = part && columns.get(part);
    // 预算批复数 | 全年预算数: the later one is in force
    const isLater = part === 'budget' && before && isAdjusted(label) && !isAdjusted(before.label);
    if (part && (!before || isLater)) columns.set(part, { column, right: sub?.end ?? end, label });
    column = Math.max(column, sub ? Math.min(sub.end, right) : end);
  }
  const isHead = columns.has('executed') && (columns.has('budget') || columns.has('initial'));
  return isHead ? { columns, bottom: isParted ? below : top } : null;
}

function labelAt(grid: Grid, row: number, column: number) {
  const merge = grid.extentOf(row, column);
  return { text: grid.shownText(row, column), end: merge.right };
}

/** Whether the row below parts labels of amounts that are merged over several columns: 预算数 over 年初 | 调整后. */
function partsLabels(grid: Grid, row: number): boolean {
  const below = grid.filledColumns(row + 1);
  if (below.some((column) => NUMERIC.test(squash(grid.text(row + 1, column))))) return false;
  return grid.filledColumns(row).some((column) => {
    const { left, right, bottom } = grid.extentOf(row, column);
    if (right === left || bottom > row || partOf(grid.text(row, column)) === null) return false;
    return below.filter((at) => at >= left && at <= right).length > 1;
  });
}

interface Line {
  readonly row: number;
  readonly label: string;
}

/** The rows with amounts below the labels. */
function linesBelow(grid: Grid, columns: Columns, top: number, bottom: number): readonly Line[] {
  const amounts = [columns.get('budget'), columns.get('initial'), columns.get('executed')].flatMap(
    (each) => each ?? [],
  );
  const first = Math.min(...[...columns.values()].map(({ column }) => column));
  const lines: Line[] = [];
  for (let row = top; row <= bottom; row++) {
    const texts = amounts.map(({ column, right }) => squash(shownCell(grid, row, column, right).text));
    if (texts.some((text) => !isBlankText(text) && !NUMERIC.test(text))) break;
    if (texts.some((text) => NUMERIC.test(text))) lines.push({ row, label: labelLeftOf(grid, row, first) });
  }
  return lines;
}

function labelLeftOf(grid: Grid, row: number, column: number): string {
  for (let at = column - 1; at >= grid.left; at--) {
    const text = grid.shownText(row, at);
    if (text.trim() !== '') return text;
  }
  return '';
}

/** The row of the whole: the only one, the one that is called so, or the first. */
function wholeOf(lines: readonly Line[]): Line | undefined {
  return lines.find(({ label }) => isTotal(withoutEnd(withoutBrackets(squash(label)), ':'))) ?? lines[0];
}

/** The first cell of a row, or of the columns that a label covers, that holds something. */
function shownCell(grid: Grid, row: number, left: number, right: number): TableCell {
  for (let column = left; column <= right; column++) {
    const at = grid.anchorOf(row, column);
    if (!isBlankText(grid.text(at.row, at.column))) return cellAt(grid, at.row, at.column);
  }
  const at = grid.anchorOf(row, left);
  return cellAt(grid, at.row, at.column);
}

/** What stands left in the row: the label of the block may say how many points it has. */
function headings(grid: Grid, row: number): readonly string[] {
  return Array.from({ length: 3 }, (_, index) => grid.shownText(row, grid.left + index));
}

interface Source {
  readonly grid: Grid;
  readonly row: number;
  readonly unit: string;
  readonly cellOf: (part: Part) => TableCell | null;
  readonly label: (part: Part) => string;
  readonly reasons: readonly TableCell[];
  readonly titles: readonly string[];
}

function complete({ grid, row, unit, cellOf, label, reasons, titles }: Source): Execution | null {
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

const RATE = /^(\d{1,6}(?:\.(\d{1,9}))?)(%?)$/u;
/** Without a sign, what is no greater is a share of one. */
const GREATEST_SHARE = 1.5;

function readRate(cell: TableCell): StatedRate | null {
  const [, number = '', decimals = '', sign = ''] = RATE.exec(squash(cell.text).replaceAll(',', '')) ?? [];
  if (number === '') return null;
  const factor = sign === '' && Number(number) <= GREATEST_SHARE ? 100 : 1;
  return { percent: Number(number) * factor, rounding: (0.5 * factor) / 10 ** decimals.length, cell };
}
