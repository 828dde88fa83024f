import { writtenTarget } from '../../indicators/facts';
import { defineRule } from '../define-rule';

export default defineRule({
  id: 'actual-not-measured',
  meta: {
    severity: 'error',
    dimension: '适当性',
    title: '实际完成值没有具体数',
    reason: '实际完成值要填统计出来的结果，才能与指标值比较、据以计分，参照财预〔2020〕10号的绩效自评要求。',
    about: 'actual',
    needs: ['name', 'actualValue'],
    reads: ['value'],
    messages: {
      copied: {
        message: '“{name}”的实际完成值“{actual}”是照抄指标值，不是完成结果。',
        advice: '填写实际统计的数（不带“≥”“≤”等符号）或实际完成日期。',
      },
      words: {
        message: '“{name}”的指标值是“{value}”，实际完成值只写“{actual}”。',
        advice: '填写实际完成的数量、比率或日期。',
      },
    },
  },
  checkTable({ evaluation }, report) {
    for (const { facts, name, actual, outcome } of evaluation.rows) {
      if (outcome.kind !== 'unmeasured') continue;
      const data = { name, actual: actual.text.trim(), value: writtenTarget(facts) };
      report({ message: outcome.how, data, row: facts.row.row, cell: actual });
    }
  },
});
