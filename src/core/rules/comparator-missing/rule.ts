import { containsAny } from '../../text/find-words';
import { STANDARD_RATES } from '../../vocabulary/cost-words';
import type { IndicatorFacts } from '../../indicators/facts';
import { LOT, type UnitDimension } from '../../vocabulary/units';
import { defineRule } from '../define-rule';
import { listRows } from '../list-rows';

/**
 * The share of a table's ratios, and of its amounts, that carry a sign before one without is worth a word. A bare amount
 * is often just what is planned: 抚育面积 1.8万亩.
 */
const CUSTOMARY_RATIO = 0.6;
const CUSTOMARY_AMOUNT = 0.8;

export default defineRule({
  id: 'comparator-missing',
  meta: {
    severity: 'info',
    dimension: '适当性',
    title: '指标值没有比较符号',
    reason: '有符号才知道是不低于、不高于还是等于，参照财预〔2021〕101号对指标值的要求。',
    about: 'value',
    advisory: true,
    needs: ['name', 'value'],
    messages: {
      some: {
        message: '{rows}的指标值没有“≥”“≤”或“=”，同表其他行都有。',
        advice: '补上符号：越多越好用“≥”，控制上限用“≤”，必须恰好用“=”。',
      },
      adverse: {
        message: '{rows}考核的是越少越好的事，指标值没有“≤”。',
        advice: '补上“≤”，说明这是控制的上限。',
      },
    },
  },
  checkTable({ indicators }, report) {
    const numbers = indicators.filter(isNumber);
    // a form in which no value carries a sign says somewhere else how its values are meant
    if (numbers.every(({ comparator }) => comparator === null)) return;
    const ratios = numbers.filter(({ isRatioValue }) => isRatioValue);
    const amounts = numbers.filter(({ isRatioValue }) => !isRatioValue);
    const without = new Set([...exceptions(ratios, CUSTOMARY_RATIO), ...exceptions(amounts, CUSTOMARY_AMOUNT)]);
    const bare = numbers.filter((facts) => without.has(facts));
    const [first] = bare;
    if (!first) return;
    report({
      message: bare.every(isAdverse) ? 'adverse' : 'some',
      data: { rows: listRows(bare.map(({ row }) => row.row)) },
      row: first.row.row,
      ...(first.valueCell ? { cell: first.valueCell } : {}),
    });
  },
});

function isNumber({ target, name }: IndicatorFacts): boolean {
  return name !== '' && (target.kind === 'number' || target.kind === 'percent');
}

/** Values of one sort without the sign that most of them carry; those of what is bad, whatever the others do. */
function exceptions(numbers: readonly IndicatorFacts[], customary: number): IndicatorFacts[] {
  const open = numbers.filter(leavesOpen);
  const signed = numbers.filter(({ comparator }) => comparator !== null).length;
  return signed > 0 && signed >= (signed + open.length) * customary ? open : open.filter(isAdverse);
}

function isAdverse({ polarity }: IndicatorFacts): boolean {
  return polarity === 'adverse';
}

/** What is bought, built or takes a stated time. */
const EXACT: ReadonlySet<string> = new Set<UnitDimension>(['items', 'time']);
/** Standards that are what they are: 人均补助94元. */
const isStandardRate = containsAny(STANDARD_RATES);

/**
 * Whether a number without a sign can be meant as a lower or an upper bound. 100% and 0 can only be met exactly, what is
 * bought or built comes in the number that is written (18支, 1套), and so does a rate (1600元/亩).
 */
function leavesOpen({ target, comparator, unit, isRatioValue, name }: IndicatorFacts): boolean {
  const { amount, hedge, signLost } = target;
  if (comparator || signLost || amount === null || amount === 0 || hedge !== '' || target.upper !== null) return false;
  if (isRatioValue && amount === 100) return false;
  if (unit?.unit?.dimension === 'money' && isStandardRate(name)) return false;
  return unit?.per === '' && !EXACT.has(unit.unit?.dimension ?? '') && unit.unit?.name !== LOT;
}
