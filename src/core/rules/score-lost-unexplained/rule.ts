import { SAME_POINTS, sayPoints } from '../../evaluation/points';
import { defineRule } from '../define-rule';

export default defineRule({
  id: 'score-lost-unexplained',
  meta: {
    severity: 'warning',
    dimension: '可行性',
    title: '达到指标值却扣分，没有说明',
    reason: '扣分要与完成情况对应，有据可查，参照财预〔2020〕10号的绩效自评要求。',
    about: 'actual',
    needs: ['name', 'actualValue', 'score', 'weight'],
    reads: ['value'],
    messages: {
      lost: {
        message: '“{name}”已达到指标值，分值 {weight} 分只得 {score} 分，没有写明扣分原因。',
        advice: '核对得分；确需扣分的，在偏差原因或备注栏写明扣分原因。',
      },
    },
  },
  checkTable({ evaluation }, report) {
    for (const { facts, name, outcome, weight, score, hasReason } of evaluation.rows) {
      if (outcome.kind !== 'met' || hasReason || weight === null || score === null) continue;
      if (score >= weight - SAME_POINTS) continue;
      const data = { name, weight: sayPoints(weight), score: sayPoints(score) };
      report({ message: 'lost', data, row: facts.row.row, cell: facts.row.cells.score });
    }
  },
});
