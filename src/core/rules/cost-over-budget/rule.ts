import { amountOf } from '../../indicators/compare';
import type { IndicatorFacts } from '../../indicators/facts';
import { groupBy } from '../../lists';
import { findBudget, moneyUnitOf } from '../../reading/context/money';
import { isWholeCost as namesWhole, UNIT_PRICE } from '../../indicators/cost';
import { YUAN } from '../../vocabulary/money-units';
import { defineRule, type Found, type TablePlace } from '../define-rule';
import { isLowerBound } from '../kit/bounds';

/** A budget in 万元 with two decimals leaves this much open. */
const ROUNDING = 1.0001;

export default defineRule({
  id: 'cost-over-budget',
  meta: {
    severity: 'warning',
    dimension: '可行性',
    title: '成本超过预算',
    reason: '成本控制要求不应超过项目预算，参照财预〔2015〕88号的适当性审核。',
    about: 'value',
    needs: ['name', 'value'],
    messages: {
      one: {
        message: '“{name}”的成本是 {cost} 万元，超过了预算数 {budget} 万元。',
        advice: '核对成本和预算数，成本指标不超过预算数。',
      },
      sum: {
        message: '成本指标合计 {cost} 万元，超过了预算数 {budget} 万元。',
        advice: '核对各项成本，合计不超过预算数。',
      },
    },
  },
  checkTable({ table, indicators }, report) {
    const costs = indicators.filter((facts) => isWholeCost(facts));
    if (costs.length === 0) return;
    const unit = moneyUnitOf(table);
    // The rows of a list that states no amount for them count towards the whole form's.
    const groups = groupBy(costs, ({ project }) => (project?.budget === null ? undefined : project?.key));
    for (const [key, group] of groups) {
      const budget = key === undefined ? findBudget(table) : (group[0]?.project?.budget ?? null);
      if (budget !== null) compare(group, budget, unit, report);
    }
  },
});

type OverBudget = Found<'one', 'name' | 'cost' | 'budget'> | Found<'sum', 'cost' | 'budget'>;

function compare(
  costs: readonly IndicatorFacts[],
  budget: number,
  unit: string,
  report: (found: OverBudget & TablePlace) => void,
): void {
  const say = (amount: number) => Math.round(amount / 100) / 100;
  const over = costs.filter((facts) => costOf(facts) > budget * ROUNDING);
  for (const facts of over) {
    const { row, name, valueCell } = facts;
    report({
      message: 'one',
      data: { name, cost: say(costOf(facts)), budget: say(budget) },
      row: row.row,
      ...(valueCell ? { cell: valueCell } : {}),
    });
  }
  if (over.length > 0 || costs.some(({ reading }) => namesWhole(reading.core))) return;
  const parts = costs.filter((facts) => (facts.unit?.text ?? unit) === unit && !UNIT_PRICE.test(facts.name));
  const sum = parts.reduce((total, facts) => total + costOf(facts), 0);
  const [first] = parts;
  if (parts.length < 2 || !first || sum <= budget * ROUNDING) return;
  report({
    message: 'sum',
    data: { cost: say(sum), budget: say(budget) },
    row: first.row.row,
    ...(first.valueCell ? { cell: first.valueCell } : {}),
  });
}

/** A cost in money for the whole project: no rate, no lower bound. */
function isWholeCost({ category, name, unit, target, comparator }: IndicatorFacts): boolean {
  if ((category !== 'cost' && category !== 'economicCost') || name === '' || target.amount === null) return false;
  return unit?.unit?.name === YUAN && unit.per === '' && !isLowerBound(comparator);
}

/** 元. The unit in force may stand in the unit column or in the name. */
function costOf({ target, unit }: IndicatorFacts): number {
  return amountOf(target, unit)?.value ?? 0;
}
