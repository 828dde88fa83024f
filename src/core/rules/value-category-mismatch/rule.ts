import { squash } from '../../text/normalize';
import { ON_TIME_VALUE } from '../../indicators/time';
import { defineRule } from '../define-rule';
import { ask } from '../phrasings';
import { moveToProperPlace } from '../move-to';

export default defineRule({
  id: 'value-category-mismatch',
  meta: {
    severity: 'warning',
    dimension: '相关性',
    title: '非时效指标的指标值是时间',
    reason: '按时、及时和完成日期考核的是时效，参照财预〔2015〕88号、财预〔2021〕101号。',
    about: 'value',
    hasSuggestions: true,
    needs: ['name', 'value'],
    categories: [
      'quantity',
      'quality',
      'cost',
      'economicCost',
      'socialCost',
      'ecologicalCost',
      'economicBenefit',
      'socialBenefit',
      'ecologicalBenefit',
      'sustainability',
      'satisfaction',
    ],
    silencedBy: [{ rule: 'timeliness-misplaced' }],
    phrasings: { asks: ({ own }) => [ask('same', 'timeliness'), ask('instead', own)] },
    messages: {
      onTime: {
        message: '“{name}”在“{level2}”下，指标值却是“{value}”，考核的是时效。',
        advice: '移到时效指标；留在这里的话，改写成与“{level2}”相符的指标值。',
      },
    },
  },
  checkRow(facts, _input, report) {
    const { row, target, valueCell } = facts;
    if (!valueCell) return;
    const onTime = target.kind === 'date' || ON_TIME_VALUE.test(squash(target.raw));
    if (!onTime) return;
    const level2 = squash(row.level2 || row.level1);
    report({
      message: 'onTime',
      data: { level2, value: squash(target.raw) },
      cell: valueCell,
      suggestions: moveToProperPlace(facts),
    });
  },
});
