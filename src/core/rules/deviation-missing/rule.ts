import type { EvaluatedRow } from '../../evaluation/evaluated-rows';
import { SAME_POINTS } from '../../evaluation/points';
import { writtenTarget } from '../../indicators/facts';
import { REASON_OF_LOSS, REASON_OF_MISS } from '../../vocabulary/evaluation-words';
import { defineRule } from '../define-rule';
import { putWording } from '../kit/put-wording';

export default defineRule({
  id: 'deviation-missing',
  meta: {
    severity: 'error',
    dimension: '完整性',
    title: '没有写偏差原因',
    reason: '没有完成的指标要分析原因、提出改进措施，参照财预〔2020〕10号的绩效自评要求。',
    about: 'actual',
    needs: ['name', 'actualValue', 'deviation'],
    hasSuggestions: true,
    reads: ['unit', 'value'],
    messages: {
      missed: {
        message: '“{name}”指标值“{value}”，实际完成“{actual}”，没有达到，也没有写原因。',
        advice: `补写偏差原因和改进措施，例如“${REASON_OF_MISS('……')}”。`,
      },
      lost: {
        message: '“{name}”实际完成“{actual}”，得分低于分值，没有写原因。',
        advice: `补写扣分原因和改进措施，例如“${REASON_OF_LOSS}”。`,
      },
    },
  },
  checkTable({ evaluation }, report) {
    for (const row of evaluation.rows) {
      const message = row.hasReason ? null : lacking(row);
      if (!message) continue;
      const { facts, name, actual } = row;
      const data = { name, value: writtenTarget(facts), actual: actual.text.trim() };
      const cell = facts.row.cells.deviation;
      const wording = message === 'missed' ? REASON_OF_MISS(data.actual) : REASON_OF_LOSS;
      report({ message, data, row: facts.row.row, cell, suggestions: putWording(cell, wording) });
    }
  },
});

/** What asks for a reason. A value that rounds to the target is missed only for those who took points off. */
function lacking({ outcome, weight, score }: EvaluatedRow): 'missed' | 'lost' | null {
  const isLost = weight !== null && score !== null && score < weight - SAME_POINTS;
  if (outcome.kind === 'missed') return outcome.isClose && !isLost ? null : 'missed';
  return outcome.kind === 'open' && isLost ? 'lost' : null;
}
