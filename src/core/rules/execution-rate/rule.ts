import type { Execution } from '../../evaluation/execution-parts';
import { sayPoints } from '../../evaluation/points';
import type { TableCell } from '../../reading/model';
import { defineRule } from '../define-rule';
import { putPoints } from '../kit/put-points';
import { numberOption } from '../options';

export default defineRule({
  id: 'execution-rate',
  meta: {
    severity: 'error',
    dimension: '可行性',
    title: '执行率或其得分算得不对',
    reason: '执行率＝执行数÷全年（调整后）预算数，得分＝分值×执行率，参照财预〔2020〕10号及通行表样。',
    about: 'actual',
    needs: ['name', 'actualValue'],
    hasSuggestions: true,
    options: {
      tolerance: numberOption({
        title: '执行率允许的误差',
        label: '自评：执行率（百分点）和它的得分（分）允许相差多少',
        default: 0.1,
        from: 0.01,
        to: 5,
      }),
    },
    messages: {
      rate: {
        message: '执行率“{stated}”不对，执行数÷预算数应为 {rate}%。',
        advice: '核对预算数和执行数，改正执行率及其得分。',
      },
      score: {
        message: '执行率 {rate}%，分值 {weight} 分，得分应为 {points} 分，不是 {score} 分。',
        advice: '按“分值×执行率”改正得分，最高不超过分值。',
      },
    },
  },
  checkTable(input, report) {
    const execution = input.evaluation.isFilledIn ? input.evaluation.execution : null;
    if (!execution?.rate || execution.shares.length === 0) return;
    const { row, rate, shares, weight, score, scoreCell } = execution;
    const percent = sayPoints(shares[0] ?? rate.percent);
    if (isRateWrong(execution, input.options.tolerance)) {
      const data = { stated: rate.cell.text.trim(), rate: percent };
      const isPercent = data.stated.endsWith('%');
      const suggestions = isPercent ? putPoints(rate.cell, percent, `执行率改为 ${percent}%`) : [];
      report({ message: 'rate', data, row, cell: rate.cell, suggestions });
      return;
    }
    if (!scoreCell || weight === null || score === null) return;
    const allowed = [...shares, rate.percent].map((each) => (Math.min(100, each) / 100) * weight);
    if (allowed.some((points) => isScoreRight(score, points, weight, scoreCell, input.options.tolerance))) return;
    const [points = 0] = allowed;
    const right = sayPoints(points);
    const data = {
      rate: percent,
      weight: sayPoints(weight),
      points: right,
      score: sayPoints(score),
    };
    report({
      message: 'score',
      data,
      row,
      cell: scoreCell,
      suggestions: putPoints(scoreCell, right, `得分改为 ${right}`),
    });
  },
});

function isRateWrong({ rate, shares }: Execution, tolerance: number): boolean {
  if (!rate) return false;
  const allowed = Math.max(tolerance, rate.rounding) + 1e-9;
  return shares.every((share) => Math.abs(share - rate.percent) > allowed);
}

/** Points may be rounded to the digits shown, but not up to all of them. */
function isScoreRight(score: number, points: number, weight: number, { text }: TableCell, tolerance: number): boolean {
  const rounding = score === weight ? 0 : 0.5 / 10 ** (text.split('.')[1]?.trim().length ?? 0);
  return Math.abs(score - points) <= Math.max(tolerance, rounding) + 1e-9;
}
