import { defineRule } from '../define-rule';

export default defineRule({
  id: 'actual-missing',
  meta: {
    severity: 'error',
    dimension: '完整性',
    title: '没有填写实际完成值',
    reason: '自评要逐项对照指标值填写实际完成情况，参照财预〔2020〕10号的绩效自评要求。',
    about: 'actual',
    needs: ['name', 'actualValue'],
    reads: ['value'],
    silencedBy: [{ rule: 'value-missing' }],
    messages: {
      blank: {
        message: '“{name}”没有填写实际完成值。',
        advice: '按统计台账、验收资料等填写；确实没有开展的，填 0 或“未开展”，并写明原因。',
      },
    },
  },
  checkTable({ evaluation }, report) {
    for (const { facts, name, actual, outcome, hasReason } of evaluation.rows) {
      if (outcome.kind !== 'missing' || hasReason) continue;
      report({ message: 'blank', data: { name }, row: facts.row.row, cell: actual });
    }
  },
});
