import { sayPoints } from '../../evaluation/points';
import { statedTotal, sumUp } from '../../evaluation/total';
import { defineRule } from '../define-rule';
import { headerCell } from '../kit/header-cell';
import { putPoints } from '../kit/put-points';

/** Totals and points are shown rounded. */
const ROUNDING = 0.1;
const FULL = 100;

export default defineRule({
  id: 'self-score-total',
  meta: {
    severity: 'error',
    dimension: '可行性',
    title: '自评总分不对',
    reason: '自评总分是各项得分与预算执行率得分之和，满分 100 分，参照财预〔2020〕10号的绩效自评要求。',
    about: 'table',
    needs: ['name', 'actualValue', 'score'],
    hasSuggestions: true,
    messages: {
      total: {
        message: '自评总分 {total} 分，各项得分（含预算执行率）合计是 {sum} 分。',
        advice: '核对各项得分，改正总分。',
      },
      over: { message: '各项得分（含预算执行率）合计 {sum} 分，超过 100 分。', advice: '核对各项得分和分值。' },
    },
  },
  checkTable(input, report) {
    const { table, grid, evaluation } = input;
    const points = evaluation.isFilledIn ? sumUp(input, evaluation.execution) : null;
    if (!points) return;
    const stated = statedTotal(table, grid);
    const sum = sayPoints(points.sum);
    const found = { row: null, cell: stated?.cell ?? headerCell(table, 'score') };
    if (stated && !points.agrees(stated.points, ROUNDING)) {
      const suggestions = points.sum > FULL ? [] : putPoints(stated.cell, sum, `总分改为 ${sum}`);
      report({ ...found, message: 'total', data: { sum, total: sayPoints(stated.points) }, suggestions });
    } else if (points.least > FULL + ROUNDING) report({ ...found, message: 'over', data: { sum } });
  },
});
