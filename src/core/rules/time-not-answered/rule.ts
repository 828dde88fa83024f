import { lacksTime } from '../../indicators/no-target';
import { shorten } from '../../text/normalize';
import { defineRule } from '../define-rule';
import { INSTEAD } from '../phrasings';

export default defineRule({
  id: 'time-not-answered',
  meta: {
    severity: 'warning',
    dimension: '适当性',
    title: '问的是时间，答的不是',
    reason: '指标值要与指标名称对应，参照财预〔2021〕101号对指标值的要求。',
    about: 'value',
    needs: ['name', 'value'],
    silencedBy: [
      { rule: 'value-not-target' },
      { rule: 'qualitative-quantity' },
      { rule: 'cost-not-quantified' },
      { rule: 'value-missing' },
    ],
    phrasings: INSTEAD,
    messages: {
      none: {
        message: '“{name}”考核的是时间，指标值“{value}”没有时间。',
        advice: '写成时间，例如“≥3年”“长期”；考核别的内容时改名称。',
      },
    },
  },
  checkRow(facts, _input, report) {
    const { row, valueCell, target } = facts;
    if (row.level2Key === 'timeliness' || !valueCell || !lacksTime(facts)) return;
    report({ message: 'none', data: { value: shorten(target.raw, 20) }, cell: valueCell });
  },
});
