import { isRatioUnit } from '../../indicators/facts';
import { shorten } from '../../text/normalize';
import { defineRule } from '../define-rule';
import { ask, asks } from '../phrasings';
import { moveToProperPlace } from '../move-to';

export default defineRule({
  id: 'qualitative-quantity',
  meta: {
    severity: 'error',
    dimension: '适当性',
    title: '数量指标没有数量',
    reason: '数量指标应当量化，参照财预〔2015〕88号、财预〔2021〕101号。',
    about: 'value',
    hasSuggestions: true,
    needs: ['name', 'value'],
    categories: ['quantity'],
    silencedBy: [{ rule: 'value-missing' }],
    phrasings: asks(ask('instead', 'quantity')),
    messages: {
      text: {
        message: '数量指标“{name}”的指标值“{value}”没有数。',
        advice: '改成数量和单位，例如“≥12次”“≥200人”；不能计数的内容移到质量或效益指标。',
      },
    },
  },
  checkRow(facts, _input, report) {
    const { target, valueCell, columnUnit } = facts;
    if (target.kind !== 'text' || target.numbers > 0 || !valueCell || isRatioUnit(columnUnit)) return;
    report({
      message: 'text',
      data: { value: shorten(target.raw, 20) },
      cell: valueCell,
      suggestions: moveToProperPlace(facts),
    });
  },
});
