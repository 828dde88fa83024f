import type { Grid } from '../../sheet/grid';
import type { CellRange } from '../../sheet/snapshot';
import { besideLabel } from '../../reading/context/beside';
import { factorOf, moneyUnitOf, readMoney, unitInLabel } from '../../reading/context/money';
import { reading } from '../../text/cell-text';
import { endsWithAny, startsWithAny } from '../../text/find-words';
import { squash, withoutBrackets, withoutEnd } from '../../text/normalize';
import { pattern } from '../../text/pattern';
import { MONEY_FACTORS, MONEY_UNITS } from '../../vocabulary/money-units';
import * as words from '../../vocabulary/side-words';
import { nearlyEqual, sumsOf, type BudgetInput, type Entry, type Gap } from './amounts';

type Side = 'income' | 'spending';

/** A total of one side, as the form states it. */
interface SideTotal extends Entry {
  readonly side: Side;
  readonly amount: number;
  /** 总计 holds what is carried over, 合计 need not. */
  readonly isGrand: boolean;
}

const SIDES: readonly Side[] = ['income', 'spending'];
/** Longer texts are sentences. */
const MAX_LABEL = 16;
/** Rows between a side's heading and its total. */
const MAX_HEIGHT = 15;
/** Blanks and units between a label and its amount. */
const MAX_STEPS = 3;
const AMOUNT_BEHIND = pattern`(?<![\d.,])[\d.,]{1,20}${Object.keys(MONEY_FACTORS)}?$`;
const isCarriedOver = startsWithAny(words.CARRIED_OVER);

/** What the form states as its income and its spending altogether, where the two differ. */
export function totalsApart({ table, grid, front }: BudgetInput): Gap | null {
  const { preamble } = table;
  if (!preamble) return null;
  const unit = moneyUnitOf(table);
  const totals: SideTotal[] = [];
  const carried: number[] = [];
  for (const { row, column, content } of front) {
    const label = plainLabelIn(content);
    if (label.length > MAX_LABEL) continue;
    const whole = readWhole(grid, preamble, row, column, label);
    if (!whole && !isCarriedOver(label)) continue;
    const found = amountFor(grid, preamble, row, column, unit);
    if (!found) continue;
    if (whole) totals.push({ label, ...whole, ...found });
    else carried.push(found.amount);
  }
  const pair = pairOf(totals);
  if (!pair) return null;
  const { income, spending } = pair;
  const scale = factorOf(unit);
  const balances = sumsOf(carried).some((more) => {
    return (
      nearlyEqual(income.amount + more, spending.amount, scale) ||
      nearlyEqual(income.amount, spending.amount + more, scale)
    );
  });
  if (balances) return null;
  return { label: words.SIDE_NAMES.spending, total: spending.amount, sum: income.amount, scale, cell: spending.cell };
}

const plainLabelIn = reading(({ text }) => plainLabel(text));

/** 支出合计（万元）： and 支出合计：2310.50 alike as 支出合计. */
function plainLabel(text: string): string {
  const [label = ''] = squash(text).split(':');
  return withoutEnd(withoutBrackets(label).replace(AMOUNT_BEHIND, ''), ':');
}

const endsGrand = endsWithAny(words.GRAND_TOTALS);

/** What the total of a side is called: 总支出, 支出合计, 支出预算合计. */
function totalNames(name: string): ReadonlySet<string> {
  const behind = words.WHOLE_WORDS.flatMap((whole) => [name + whole, name + words.BUDGET_OF_SIDE + whole]);
  return new Set([words.GRAND + name, ...behind]);
}

const TOTAL_NAMES: Readonly<Record<Side, ReadonlySet<string>>> = {
  income: totalNames(words.SIDE_NAMES.income),
  spending: totalNames(words.SIDE_NAMES.spending),
};

/** Which side's total the label names, by itself (支出合计) or with the heading above or left of it (支出 … 合计). */
function readWhole(
  grid: Grid,
  preamble: CellRange,
  row: number,
  column: number,
  label: string,
): Pick<SideTotal, 'side' | 'isGrand'> | null {
  const name = withoutQualifiers(label);
  const isGrand = name.startsWith(words.GRAND) || endsGrand(name);
  for (const side of SIDES) {
    if (TOTAL_NAMES[side].has(name)) return { side, isGrand };
  }
  if (!words.WHOLE_WORDS.includes(name)) return null;
  const side = sideOf(grid, preamble, row, column);
  return side && { side, isGrand };
}

function withoutQualifiers(label: string): string {
  const word = words.WHOLE_QUALIFIERS.find((each) => label.startsWith(each) && label.length > each.length);
  return word ? withoutQualifiers(label.slice(word.length)) : label;
}

function sideOf(grid: Grid, { top, left }: CellRange, row: number, column: number): Side | null {
  const headings = column > left ? [grid.shownText(row, column - 1)] : [];
  for (let above = row - 1; above >= Math.max(top, row - MAX_HEIGHT); above--)
    headings.push(grid.shownText(above, column));
  const heading = headings
    .map(plainLabel)
    .find((text) => SIDES.some((side) => words.SIDE_HEADINGS[side].includes(text)));
  return heading === undefined ? null : (SIDES.find((side) => words.SIDE_HEADINGS[side].includes(heading)) ?? null);
}

const ONLY_UNIT = pattern`^\(?${MONEY_UNITS}\)?$`;

/** The amount that stands for a label: in its own cell, behind it, or below it. */
function amountFor(
  grid: Grid,
  preamble: CellRange,
  row: number,
  column: number,
  unit: string,
): Pick<SideTotal, 'amount' | 'cell'> | null {
  const text = squash(grid.text(row, column));
  const own = unitInLabel(text.split(':')[0] ?? text) ?? unit;
  const inline = readMoney(AMOUNT_BEHIND.exec(text)?.[0] ?? '', own);
  if (inline !== null) return { amount: inline, cell: { row, column } };
  let cell = besideLabel(grid, preamble, row, column);
  for (let step = 0; step < MAX_STEPS && cell.column <= grid.right; step++) {
    const beside = squash(grid.text(cell.row, cell.column));
    const amount = readMoney(beside, own);
    if (amount !== null) return { amount, cell };
    if (beside !== '' && !ONLY_UNIT.test(beside)) break;
    cell = besideLabel(grid, preamble, cell.row, cell.column);
  }
  const below = grid.extentOf(row, column).bottom + 1;
  const amount = below > preamble.bottom ? null : readMoney(grid.text(below, column), own);
  return amount === null ? null : { amount, cell: { row: below, column } };
}

/** The totals to be held against each other: 总计 before 合计; null where a side has none, or several that differ. */
function pairOf(totals: readonly SideTotal[]): Readonly<Record<Side, SideTotal>> | null {
  for (const among of [totals.filter(({ isGrand }) => isGrand), totals.filter(({ isGrand }) => !isGrand), totals]) {
    const [income, ...otherIncome] = among.filter(({ side }) => side === 'income');
    const [spending, ...otherSpending] = among.filter(({ side }) => side === 'spending');
    if (!income || !spending) continue;
    const differs = (one: SideTotal, others: readonly SideTotal[]) =>
      others.some(({ amount }) => amount !== one.amount);
    return differs(income, otherIncome) || differs(spending, otherSpending) ? null : { income, spending };
  }
  return null;
}
