import { shorten } from '../../text/normalize';
import { defineRule } from '../define-rule';
import { rewrite } from '../repair';

export default defineRule({
  id: 'value-vague',
  meta: {
    severity: 'warning',
    dimension: '适当性',
    title: '指标值用了约数',
    reason: '指标值要清晰可衡量，参照财预〔2021〕101号。',
    about: 'value',
    hasSuggestions: true,
    needs: ['name', 'value'],
    silencedBy: [{ rule: 'qualitative-quantity' }],
    messages: {
      hedge: {
        message: '“{name}”的指标值“{value}”用了“{hedge}”，不便考核。',
        advice: '写成确定的数，例如“≥{example}”。',
      },
    },
  },
  checkRow({ target, valueCell }, _input, report) {
    if (target.hedge === '' || !valueCell) return;
    const low = /^[\d.,]+/u.exec(target.number)?.[0] ?? '12';
    const unit = target.unit?.text ?? '';
    const firm = target.amount === null ? null : `${target.comparator ?? '≥'}${low}${unit}`;
    report({
      suggestions: firm ? [rewrite(valueCell, firm, `改成“${firm}”`)] : [],
      message: 'hedge',
      data: { value: shorten(target.raw, 20), hedge: target.hedge, example: `${low}${unit}` },
      cell: valueCell,
    });
  },
});
