import type { IndicatorFacts } from '../../indicator/facts';
import { defineRule } from '../define-rule';
import { listRows } from '../list-rows';

/** The share of a table's numbers that carry a sign before one without is worth a word. */
const CUSTOMARY = 0.6;

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
    const open = numbers.filter(leavesOpen);
    const signed = numbers.filter(({ comparator }) => comparator !== null).length;
    // a form in which no value carries a sign says somewhere else how its values are meant
    if (signed === 0) return;
    const isCustomary = signed >= numbers.length * CUSTOMARY;
    const without = isCustomary ? open : open.filter(({ polarity }) => polarity === 'adverse');
    const [first] = without;
    if (!first) return;
    report({
      message: isCustomary ? 'some' : 'adverse',
      data: { rows: listRows(without.map(({ row }) => row.row)) },
      row: first.row.row,
      ...(first.valueCell ? { cell: first.valueCell } : {}),
    });
  },
});

function isNumber({ target, name }: IndicatorFacts): boolean {
  return name !== '' && (target.kind === 'number' || target.kind === 'percent');
}

/** Standards that are what they are: 人均补助94元. */
const STANDARD = /标准|定额|人均|均值|补助|补贴|单价/u;

/**
 * Whether a number without a sign can be meant as a lower or an upper bound. 100% and 0 can only be met exactly, what is
 * bought or built comes in the number that is written (18支, 1套), and so does a rate (1600元/亩).
 */
function leavesOpen({ target, comparator, unit, isRatioValue, name }: IndicatorFacts): boolean {
  const { amount, hedge } = target;
  if (comparator || amount === null || amount === 0 || hedge !== '' || target.upper !== null) return false;
  if (isRatioValue && amount === 100) return false;
  if (unit?.unit?.dimension === 'money' && STANDARD.test(name)) return false;
  return unit?.per === '' && unit.unit?.dimension !== 'items' && unit.unit?.dimension !== 'time';
}
