import { shorten } from '../../text/normalize';
import { defineRule } from '../define-rule';

export default defineRule({
  id: 'cost-not-quantified',
  meta: {
    severity: 'error',
    dimension: '适当性',
    title: '成本指标没有金额',
    reason: '成本指标应当量化到金额或控制比例，参照财预〔2021〕101号。',
    about: 'value',
    hasSuggestions: true,
    needs: ['name', 'value'],
    categories: ['cost', 'economicCost'],
    silencedBy: [{ rule: 'value-missing' }, { rule: 'placeholder', about: 'value' }],
    messages: {
      text: {
        message: '成本指标“{name}”的指标值“{value}”没有金额。',
        advice: '写成金额或控制比例，例如“≤200.00万元”，不超过项目预算数。',
      },
    },
  },
  checkRow({ name, target, valueCell }, _input, report) {
    if (name === '' || target.kind !== 'text' || target.numbers > 0 || !valueCell) return;
    report({ message: 'text', data: { value: shorten(target.raw, 20) }, cell: valueCell });
  },
});
