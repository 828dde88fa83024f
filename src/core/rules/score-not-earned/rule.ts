import { SAME_POINTS, sayPoints } from '../../evaluation/points';
import { writtenTarget } from '../../indicators/facts';
import { defineRule } from '../define-rule';
import { putPoints } from '../kit/put-points';

export default defineRule({
  id: 'score-not-earned',
  meta: {
    severity: 'warning',
    dimension: '可行性',
    title: '未完成指标值却得满分',
    reason: '没有达到指标值的，要按评分标准扣分，参照财预〔2020〕10号的绩效自评要求。',
    about: 'actual',
    needs: ['name', 'actualValue', 'score', 'weight'],
    reads: ['unit', 'value'],
    hasSuggestions: true,
    messages: {
      share: {
        message: '“{name}”指标值“{value}”，实际完成“{actual}”，没有达到，却得满分 {score} 分。',
        advice: '按评分标准扣分；按完成比例计分的，应得 {points} 分。',
      },
      full: {
        message: '“{name}”指标值“{value}”，实际完成“{actual}”，没有达到，却得满分 {score} 分。',
        advice: '按评分标准扣分。',
      },
    },
  },
  checkTable({ evaluation }, report) {
    for (const { facts, name, actual, outcome, weight, score } of evaluation.rows) {
      const cell = facts.row.cells.score;
      if (outcome.kind !== 'missed' || outcome.isClose || !cell || !weight || score === null) continue;
      if (Math.abs(score - weight) > SAME_POINTS) continue;
      const data = { name, value: writtenTarget(facts), actual: actual.text.trim(), score: sayPoints(score) };
      const found = { data, row: facts.row.row, cell };
      if (outcome.share === null) report({ ...found, message: 'full' });
      else {
        const points = sayPoints(weight * Math.max(0, outcome.share));
        const suggestions = putPoints(cell, points, `得分改为 ${points}（按完成比例）`);
        report({ ...found, message: 'share', data: { ...data, points }, suggestions });
      }
    }
  },
});
