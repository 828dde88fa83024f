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
    },
  },
  checkTable({ indicators }, report) {
    const numbers = indicators.filter(
      ({ target, name }) => name !== '' && (target.kind === 'number' || target.kind === 'percent'),
    );
    const without = numbers.filter(({ comparator }) => !comparator);
    const [first] = without;
    if (!first || numbers.length - without.length < numbers.length * CUSTOMARY) return;
    report({
      message: 'some',
      data: { rows: listRows(without.map(({ row }) => row.row)) },
      row: first.row.row,
      ...(first.valueCell ? { cell: first.valueCell } : {}),
    });
  },
});
