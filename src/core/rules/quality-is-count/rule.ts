import { defineRule } from '../define-rule';

export default defineRule({
  id: 'quality-is-count',
  meta: {
    severity: 'error',
    dimension: '相关性',
    title: '质量指标写成了数量',
    reason: '质量指标反映达到的标准和水平，个数、人数属于数量指标，参照财预〔2015〕88号、财预〔2021〕101号。',
    about: 'name',
    hasSuggestions: true,
    needs: ['name'],
    categories: ['quality'],
    messages: {
      count: {
        message: '“{name}”考核的是{head}，属于数量指标。',
        advice: '移到数量指标；质量指标改写成合格率、达标率、准确率等。',
      },
    },
  },
  checkRow({ reading }, _input, report) {
    if (reading.kind === 'count') report({ message: 'count', data: { head: headLabel(reading.head) } });
  },
});

function headLabel(head: string): string {
  return head.length > 1 ? head : '数量';
}
