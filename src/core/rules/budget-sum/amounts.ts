import { reading } from '../../text/cell-text';
import { squash } from '../../text/normalize';
import { pattern } from '../../text/pattern';
import * as words from '../../vocabulary/budget-labels';
import type { CellPosition } from '../../sheet/snapshot';
import type { TableInput } from '../define-rule';

export const TOTAL = pattern`^(?:${words.TOTALS_OF_PARTS}|.{0,4}${words.QUALIFIED_TOTALS})(?:\(.*\))?$`;
const PART = pattern`^${words.OF_WHICH}?[:：]?(?:${words.PART_TIMES}|\d[、.])?`;
export const FISCAL = pattern`${PART}${words.FISCAL_MONEY}`;
export const OTHER = pattern`${PART}(?:${words.OTHER_MONEY}|${words.OTHER_MONEY_WHOLE}$)`;
const FURTHER = pattern`^${words.OF_WHICH}?[:：]?(?:\d[、.])?(?:${words.FURTHER_MONEY}|${words.GOVERNMENT_LEVELS}[^:：]{0,4}${words.GOVERNMENT_MONEY})`;
/** Printed amounts are rounded: to 0.01 of their unit each. */
const ROUNDING_SHARE = 0.015;
/** More sources than this no form lists; trying all their sums would take long. */
const MOST_FURTHER = 8;

/** What is looked through for amounts. */
export type BudgetInput = Pick<TableInput, 'table' | 'grid' | 'front'>;

/** A total that its parts do not come to. Amounts in 元. */
export interface Gap {
  readonly label: string;
  readonly total: number;
  readonly sum: number;
  /** 元 in one unit as printed. */
  readonly scale: number;
  readonly cell: CellPosition;
}

/** A label in front of the table and the amount that stands for it. */
export interface Entry {
  readonly label: string;
  /** Null where the label has no amount. */
  readonly amount: number | null;
  readonly cell: CellPosition;
}

/** Whether the label names a part of a total. */
export function isPartOfTotal(label: string): boolean {
  return FISCAL.test(label) || OTHER.test(label) || FURTHER.test(label);
}

/** What a cell says, squashed and without a colon at its end, and whether that names a total or a part of one. */
export const moneyLabelIn = reading(({ text }) => {
  const label = squash(text).replace(/[:：]$/u, '');
  return { label, isTotal: TOTAL.test(label), isPart: isPartOfTotal(label) };
});

/**
 * Fiscal money and other money against their total. Further sources may come on top of the two or be inside them: only
 * a total that no sum of them comes to is wrong.
 */
export function compare(total: Entry, parts: readonly Entry[], scale: number): Gap | null {
  const first = (pattern: RegExp) => parts.find(({ label, amount }) => pattern.test(label) && amount !== null);
  const fiscal = first(FISCAL);
  const other = first(OTHER);
  if (total.amount === null || (!fiscal && !other)) return null;
  const sum = (fiscal?.amount ?? 0) + (other?.amount ?? 0);
  const further = parts
    .filter((part) => part !== fiscal && part !== other)
    .flatMap(({ amount }) => (amount ? [amount] : []));
  const wanted = total.amount;
  if (sumsOf(further).some((more) => nearlyEqual(sum + more, wanted, scale))) return null;
  return { label: total.label, total: wanted, sum, scale, cell: total.cell };
}

/** What any of the amounts come to together, none of them included; more than a form lists are not tried. */
export function sumsOf(amounts: readonly number[]): number[] {
  return amounts
    .slice(0, MOST_FURTHER)
    .reduce<number[]>((sums, amount) => [...sums, ...sums.map((sum) => sum + amount)], [0]);
}

export function nearlyEqual(a: number, b: number, scale: number): boolean {
  return Math.abs(a - b) <= ROUNDING_SHARE * scale + 1e-6;
}
