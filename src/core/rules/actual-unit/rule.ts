import { writtenTarget } from '../../indicators/facts';
import { defineRule } from '../define-rule';

export default defineRule({
  id: 'actual-unit',
  meta: {
    severity: 'error',
    dimension: '适当性',
    title: '实际完成值与指标值单位不一致',
    reason: '实际完成值与指标值口径一致才能比较，参照财预〔2020〕10号的绩效自评要求。',
    about: 'actual',
    needs: ['name', 'actualValue'],
    reads: ['unit', 'value'],
    messages: {
      unit: {
        message: '“{name}”的指标值用“{unit}”，实际完成值“{actual}”用“{other}”，不能比较。',
        advice: '核对统计口径，按“{unit}”填写实际完成值。',
      },
      scale: {
        message: '“{name}”的指标值是“{value}”，实际完成值“{actual}”没有写成百分数。',
        advice: '核对后写成百分数，例如 0.95 写成 95%。',
      },
    },
  },
  checkTable({ evaluation }, report) {
    for (const { facts, name, actual, outcome } of evaluation.rows) {
      if (outcome.kind !== 'open' || outcome.why === 'words') continue;
      const found = { row: facts.row.row, cell: actual };
      const data = { name, actual: actual.text.trim() };
      if (outcome.why === 'unit') {
        const unit = facts.unit?.text ?? writtenTarget(facts);
        report({ ...found, message: 'unit', data: { ...data, unit, other: outcome.actualUnit } });
      } else report({ ...found, message: 'scale', data: { ...data, value: writtenTarget(facts) } });
    }
  },
});
