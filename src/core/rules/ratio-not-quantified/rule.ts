import { shorten } from '../../text/normalize';
import { defineRule } from '../define-rule';
import { INSTEAD } from '../phrasings';

export default defineRule({
  id: 'ratio-not-quantified',
  meta: {
    severity: 'warning',
    dimension: '适当性',
    title: '比率没有写成百分比',
    reason: '能量化的指标应当量化，参照财预〔2015〕88号、财预〔2021〕101号。',
    about: 'value',
    needs: ['name', 'value'],
    silencedBy: [{ rule: 'value-missing' }, { rule: 'qualitative-quantity' }],
    phrasings: INSTEAD,
    messages: {
      text: {
        message: '“{name}”是比率，指标值却是文字“{value}”。',
        advice: '写成百分比，例如“≥95%”；不便量化时，把名称里的比率改成定性说法。',
      },
    },
  },
  checkRow({ reading, target, valueCell }, _input, report) {
    if (reading.kind !== 'ratio' || target.kind !== 'text' || target.numbers > 0 || !valueCell) return;
    report({ message: 'text', data: { value: shorten(target.raw, 20) }, cell: valueCell });
  },
});
