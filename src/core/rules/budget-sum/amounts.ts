import type { CellPosition } from '../../sheet/snapshot';

export const TOTAL =
  /^(?:预算数|预算总额|预算金额|总额|资金总额|年度资金总额|项目资金总额|中期资金总额|实施期资金总额|.{0,4}资金总额|项目总额|预算总数|年度预算数|合计)(?:\(.*\))?$/u;
export const FISCAL =
  /^(?:其中)?[:：]?(?:本年|当年|年度|\d[、.])?(?:财政拨款|财政资金|财政性资金|一般公共预算|财政投入)/u;
export const OTHER =
  /^(?:其中)?[:：]?(?:本年|当年|年度|\d[、.])?(?:其[他它](?:资金|收入)?$|其[他它]资金|自有资金|单位资金|单位自[筹有]|自筹资金|自筹$|社会资金)/u;
/** Sources that a form may list besides, or instead of one sum of them: they may be part of the total or of a part. */
const FURTHER =
  /^(?:其中)?[:：]?(?:\d[、.])?(?:上年结转|结转|上年结余|政府性基金|国有资本|财政专户|专户资金|专项债|政府债|债券|国债|(?:中央|[省市县区]|上级|本级|地方)[^:：]{0,4}(?:资金|补助|财政|拨款|配套|投入)|事业收入|经营收入|事业单位|配套资金|银行贷款|贷款|捐赠|社会投资)/u;
/** Printed amounts are rounded: to 0.01 of their unit each. */
const ROUNDING_SHARE = 0.015;
/** More sources than this no form lists; trying all their sums would take long. */
const MOST_FURTHER = 8;

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
export function isPart(label: string): boolean {
  return FISCAL.test(label) || OTHER.test(label) || FURTHER.test(label);
}

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
  if (sumsOf(further).some((more) => near(sum + more, wanted, scale))) return null;
  return { label: total.label, total: wanted, sum, scale, cell: total.cell };
}

/** What any of the amounts come to together, none of them included; more than a form lists are not tried. */
export function sumsOf(amounts: readonly number[]): number[] {
  return amounts
    .slice(0, MOST_FURTHER)
    .reduce<number[]>((sums, amount) => [...sums, ...sums.map((sum) => sum + amount)], [0]);
}

export function near(a: number, b: number, scale: number): boolean {
  return Math.abs(a - b) <= ROUNDING_SHARE * scale + 1e-6;
}
