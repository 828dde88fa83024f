import { sayPoints } from '../../evaluation/points';
import { wrongTotal } from '../../evaluation/total-check';
import { shorten } from '../../text/normalize';
import { defineRule } from '../define-rule';
import { headerCell } from '../kit/header-cell';
import { putPoints } from '../kit/put-points';

const FULL = 100;
const MAX_TITLE = 20;

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
      project: {
        message: '“{project}”总分 {total} 分，各项得分合计是 {sum} 分。',
        advice: '核对这个项目的各项得分，改正总分。',
      },
      over: { message: '各项得分（含预算执行率）合计 {sum} 分，超过 100 分。', advice: '核对各项得分和分值。' },
      projectOver: {
        message: '“{project}”各项得分合计 {sum} 分，超过 100 分。',
        advice: '核对这个项目的各项得分和分值。',
      },
    },
  },
  checkTable(input, report) {
    const { evaluation, table } = input;
    const wrong = evaluation.isFilledIn ? wrongTotal(input, evaluation.execution) : null;
    if (!wrong) return;
    const { stated, kind } = wrong;
    const sum = sayPoints(wrong.sum);
    const project = wrong.project === null ? null : shorten(wrong.project, MAX_TITLE);
    const place = { row: null, cell: stated?.cell ?? headerCell(table, 'score') };
    if (kind === 'over') {
      if (project === null) report({ ...place, message: 'over', data: { sum } });
      else report({ ...place, message: 'projectOver', data: { sum, project } });
      return;
    }
    const suggestions = wrong.sum > FULL ? [] : putPoints(wrong.stated.cell, sum, `总分改为 ${sum}`);
    const data = { sum, total: sayPoints(wrong.stated.points) };
    if (project === null) report({ ...place, message: 'total', data, suggestions });
    else report({ ...place, message: 'project', data: { ...data, project }, suggestions });
  },
});
