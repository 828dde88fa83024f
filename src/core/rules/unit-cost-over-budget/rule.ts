import { amountOf } from '../../indicators/compare';
import type { IndicatorFacts } from '../../indicators/facts';
import { findBudget } from '../../reading/context/money';
import { readUnit, type ReadUnit } from '../../targets/units';
import { squash } from '../../text/normalize';
import { PERSON_UNITS, SAME_COUNTS, type UnitDimension } from '../../vocabulary/units';
import { MONTH, YEAR } from '../../vocabulary/date-words';
import { defineRule } from '../define-rule';
import { isLowerBound } from '../kit/bounds';

/** A budget in 万元 with two decimals leaves this much open. */
const ROUNDING = 1.0001;

export default defineRule({
  id: 'unit-cost-over-budget',
  meta: {
    severity: 'warning',
    dimension: '可行性',
    title: '单价乘数量超过预算',
    reason: '成本与任务量应同预算相匹配，参照财预〔2015〕88号的适当性审核。',
    about: 'value',
    needs: ['name', 'value'],
    messages: {
      over: {
        message: '“{name}”{price}，乘以本表的 {quantity}{unit} 是 {cost} 万元，超过了预算数 {budget} 万元。',
        advice: '核对单价、数量和预算数。',
      },
    },
  },
  checkTable({ table, indicators }, report) {
    const prices = indicators.filter(isUnitCost);
    if (prices.length === 0) return;
    const whole = findBudget(table);
    for (const facts of prices) {
      const { name, row, target, unit, columnUnit, valueCell, project } = facts;
      const counted = unit ? keyOf(readUnit(unit.per)) : null;
      const budget = project?.budget ?? whole;
      const price = amountOf(target, columnUnit)?.value ?? null;
      if (counted === null || budget === null || price === null) continue;
      const own = indicators.filter((each) => each.project?.key === project?.key && each !== facts);
      const quantity = theOnly(own.flatMap((each) => quantityIn(each, counted)));
      if (quantity === null || price * quantity <= budget * ROUNDING) continue;
      const data = {
        name,
        price: target.raw.trim() + (target.unit ? '' : (columnUnit?.text ?? '')),
        quantity,
        unit: unit?.per ?? '',
        cost: say(price * quantity),
        budget: say(budget),
      };
      report({ message: 'over', data, row: row.row, cell: valueCell ?? undefined });
    }
  },
});

function say(amount: number): number {
  return Math.round(amount / 100) / 100;
}

/** 元/件, 万元/月. What a year costs is left out. */
function isUnitCost({ name, unit, target, comparator }: IndicatorFacts): boolean {
  return (
    name !== '' &&
    target.amount !== null &&
    unit?.unit?.dimension === 'money' &&
    unit.per !== '' &&
    unit.per !== YEAR &&
    !isLowerBound(comparator)
  );
}

const PEOPLE: UnitDimension = 'people';

/** What a unit counts: 个月 is 月, 生 and 名 are 人; null where it is no single unit. */
function keyOf(read: ReadUnit | null): string | null {
  if (!read || read.per !== '' || read.multiplier !== 1) return null;
  if (PERSON_UNITS.includes(read.text) || (read.unit?.dimension === PEOPLE && read.unit.name === read.text))
    return PEOPLE;
  if (read.unit?.name !== read.text || read.unit.dimension === 'money' || read.unit.dimension === 'ratio') return null;
  return SAME_COUNTS[read.text] ?? read.text;
}

/** The figure of a row that counts the unit; a span of dates counts as its months. */
function quantityIn({ target, unit, columnUnit }: IndicatorFacts, counted: string): readonly number[] {
  if (target.kind === 'date' && counted === MONTH) return monthsIn(target.dates);
  if (target.kind !== 'number' || target.amount === null || !unit || unit.per !== '') return [];
  const bare: ReadUnit = { ...unit, multiplier: 1, text: unit.unit?.name ?? squash(unit.text) };
  if (keyOf(bare) !== counted) return [];
  return [amountOf(target, columnUnit ?? unit)?.value ?? Number.NaN];
}

function monthsIn([first, last, more]: IndicatorFacts['target']['dates']): readonly number[] {
  if (!first || !last || more || first.month === null || last.month === null) return [];
  const years = first.year !== null && last.year !== null ? last.year - first.year : 0;
  const months = years * 12 + last.month - first.month + 1;
  return months > 0 ? [months] : [];
}

/** The one quantity that all figures agree on; null where they differ. */
function theOnly(figures: readonly number[]): number | null {
  const [only, ...others] = new Set(figures);
  return only !== undefined && others.length === 0 && only > 0 ? only : null;
}
