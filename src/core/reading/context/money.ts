import type { Grid } from '../../sheet/grid';
import type { CellPosition } from '../../sheet/snapshot';
import { parseTarget } from '../../targets/parse-target';
import { squash } from '../../text/normalize';
import { pattern } from '../../text/pattern';
import { BUDGET_BEHIND_YEAR, BUDGET_LABELS } from '../../vocabulary/budget-labels';
import { YEAR } from '../../vocabulary/date-words';
import { ANNUAL_WORDS } from '../../vocabulary/half-words';
import { AMOUNT_LEADS, MONEY_FACTORS, MONEY_UNITS } from '../../vocabulary/money-units';
import { isProjectTotal } from './money-labels';
import type { TableFrame } from '../model';

/** An amount of money that a form states for a label, in 元. */
export interface MoneyField {
  /** Squashed label. */
  readonly label: string;
  readonly amount: number;
  readonly cell: CellPosition;
}

const MONEY = pattern`^${AMOUNT_LEADS}?(-?\d[\d,]*(?:\.\d+)?)(${Object.keys(MONEY_FACTORS)})?$`;

/**
 * Reads an amount: "1,090.88" with unit 万元 → 10908800.
 *
 * @param unit the unit in force where the text names none
 * @returns 元, or null for anything that is no amount
 */
export function readMoney(text: string, unit: string): number | null {
  const match = MONEY.exec(squash(text));
  if (!match) return moneyInWords(text);
  const [, number = '', own] = match;
  return Number(number.replaceAll(',', '')) * (MONEY_FACTORS[own ?? unit] ?? 1);
}

/** 贰拾万元整, 一百二十万元. */
function moneyInWords(text: string): number | null {
  const { kind, amount, upper, comparator, unit, number } = parseTarget(text);
  const isMoney = kind === 'number' && unit?.unit?.dimension === 'money' && unit.per === '';
  // figures are read above: one that is left has something else around it
  if (!isMoney || amount === null || upper !== null || comparator !== null || /\d/u.test(number)) return null;
  return amount * (unit.unit?.factor ?? 1);
}

const UNIT_IN_LABEL = pattern`[\(:：]?(${MONEY_UNITS})\)?$`;

/** The unit that a label names (预算金额（万元）), or null. */
export function unitInLabel(label: string): string | null {
  return UNIT_IN_LABEL.exec(squash(label))?.[1] ?? null;
}

/** The money unit in force in front of a table. */
export function moneyUnitOf(table: TableFrame): string {
  return table.context.moneyUnit ?? '万元';
}

/** Every labelled amount in front of the table, in reading order. Blank ones are left out. */
export function moneyFields(table: TableFrame): MoneyField[] {
  const unit = moneyUnitOf(table);
  return table.context.fields.flatMap(({ label, text, cell }) => {
    const amount = readMoney(text, unitInLabel(label) ?? unit);
    return amount === null ? [] : [{ label: squash(label), amount, cell }];
  });
}

/** A column of amounts below a label, as task lists have them (总额 | 财政拨款 | 其他资金). */
export interface MoneyColumn {
  readonly label: string;
  readonly column: number;
  readonly unit: string;
}

/** The amount at a cell, null where it holds none. */
export function moneyAt(grid: Grid, row: number, { column, unit }: MoneyColumn): number | null {
  return readMoney(grid.text(row, column), unit);
}

const BUDGET = pattern`^(?:${BUDGET_LABELS}|\d{4}${BUDGET_BEHIND_YEAR})`;
const ANNUAL = pattern`${ANNUAL_WORDS}|\d{4}${YEAR}`;

/** The project's budget in 元; null where the form names none or several that differ (then nobody can tell which). */
export function findBudget(table: TableFrame): number | null {
  const amounts = moneyFields(table).filter(({ amount }) => amount > 0);
  const budgets = amounts.filter(({ label }) => BUDGET.test(label));
  const annual = budgets.find(({ label }) => ANNUAL.test(label));
  if (annual) return annual.amount;
  const named = budgets.length > 0 ? budgets : amounts.filter(({ label }) => isProjectTotal(label));
  const [first = null] = named.map(({ amount }) => amount);
  const step = readMoney('0.01', moneyUnitOf(table)) ?? 0;
  return named.every(({ amount }) => Math.abs(amount - (first ?? 0)) <= step) ? first : null;
}
