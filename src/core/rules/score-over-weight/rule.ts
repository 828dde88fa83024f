import { SAME_POINTS, sayPoints } from '../../evaluation/points';
import { defineRule } from '../define-rule';

export default defineRule({
  id: 'score-over-weight',
  meta: {
    severity: 'error',
    dimension: '可行性',
    title: '得分高于分值',
    reason: '各项得分最高不超过该指标的分值，参照财预〔2020〕10号的绩效自评要求。',
    about: 'actual',
    needs: ['name', 'actualValue', 'score', 'weight'],
    messages: {
      over: { message: '“{name}”分值 {weight} 分，得分却是 {score} 分。', advice: '核对分值和得分，得分不超过分值。' },
    },
  },
  checkTable({ evaluation }, report) {
    for (const { facts, name, weight, score } of evaluation.rows) {
      if (weight === null || score === null || score <= weight + SAME_POINTS) continue;
      const data = { name, weight: sayPoints(weight), score: sayPoints(score) };
      report({ message: 'over', data, row: facts.row.row, cell: facts.row.cells.score });
    }
  },
});
