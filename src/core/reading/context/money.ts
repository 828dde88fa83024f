import type { Grid } from '../../sheet/grid';
import type { CellPosition } from '../../sheet/snapshot';
import { parseTarget } from '../../targets/parse-target';
import { reading, type CellText } from '../../text/cell-text';
import { containsAny } from '../../text/find-words';
import { squash } from '../../text/normalize';
import { pattern } from '../../text/pattern';
import { BUDGET_BEHIND_YEAR, BUDGET_LABELS } from '../../vocabulary/budget-labels';
import { YEAR } from '../../vocabulary/date-words';
import { ANNUAL_WORDS } from '../../vocabulary/half-words';
import { AMOUNT_LEADS, MONEY_FACTORS, MONEY_UNITS } from '../../vocabulary/money-units';
import { UNITS } from '../../vocabulary/units';
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

/** An amount as it is written. */
interface WrittenMoney {
  readonly number: number;
  /** The unit that it names, in 元; null where it names none. */
  readonly factor: number | null;
}

/**
 * Reads an amount: "1,090.88" with unit 万元 → 10908800.
 *
 * @param unit the unit in force where the text names none
 * @returns 元, or null for anything that is no amount
 */
export function readMoney(text: string, unit: string): number | null {
  return inYuan(readWritten(text), unit);
}

/** As {@link readMoney}, of what a cell holds. */
export function moneyIn(cell: CellText, unit: string): number | null {
  return inYuan(writtenIn(cell), unit);
}

const writtenIn = reading(({ text }) => readWritten(text));

function inYuan(written: WrittenMoney | null, unit: string): number | null {
  return written && written.number * (written.factor ?? factorOf(unit));
}

/** How many 元 a unit is. */
export function factorOf(unit: string): number {
  return MONEY_FACTORS[unit] ?? 1;
}

function readWritten(text: string): WrittenMoney | null {
  const match = MONEY.exec(squash(text));
  if (match) return { number: Number(match[1]?.replaceAll(',', '')), factor: match[2] ? factorOf(match[2]) : null };
  const amount = namesMoneyUnit(text) ? moneyInWords(text) : null;
  return amount === null ? null : { number: amount, factor: 1 };
}

const namesMoneyUnit = containsAny(UNITS.filter(({ dimension }) => dimension === 'money').map(({ name }) => name));

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
  return moneyIn(grid.content(row, column), unit);
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
  const step = 0.01 * factorOf(moneyUnitOf(table));
  return named.every(({ amount }) => Math.abs(amount - (first ?? 0)) <= step) ? first : null;
}
