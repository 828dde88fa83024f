import { amountOf, comparable, amountIn, sameScale } from '../../indicators/compare';
import type { TableCell } from '../../reading/model';
import { defineRule } from '../define-rule';
import { isUpperBound } from '../kit/bounds';

export default defineRule({
  id: 'target-below-history',
  meta: {
    severity: 'warning',
    dimension: '可行性',
    title: '指标值不如历史水平',
    reason: '指标值要与历史水平衔接，既不能过低也不能过高，参照财预〔2015〕88号的可行性审核。',
    about: 'value',
    needs: ['name', 'value'],
    messages: {
      below: {
        message: '“{name}”的指标值“{value}”低于{source}“{history}”。',
        advice: '核对后提高指标值；任务确实减少的，在备注或依据中说明原因。',
      },
      above: {
        message: '“{name}”越低越好，指标值“{value}”却高于{source}“{history}”。',
        advice: '核对后降低指标值；情况确有变化的，在备注或依据中说明原因。',
      },
    },
  },
  checkRow({ row, reading, polarity, target, comparator, columnUnit, valueCell }, _input, report) {
    if (!valueCell || polarity === 'neutral') return;
    // Who writes ≤ wants less of it, whatever the name says.
    if (polarity === 'favourable' && isUpperBound(comparator)) return;
    const { lastYearValue, historyAverage } = row.cells;
    if (!lastYearValue && !historyAverage) return;
    const amount = amountOf(target, columnUnit ?? reading.unit);
    if (!amount) return;
    const history = [lastYearValue, historyAverage].find((cell) => cell && amountIn(cell.content, columnUnit));
    const past = history && amountIn(history.content, columnUnit ?? reading.unit);
    if (!history || !past || !sameScale(amount, past)) return;
    const difference = comparable(amount) - comparable(past);
    const worse = polarity === 'adverse' ? difference > 0 : difference < 0;
    if (!worse) return;
    report({
      message: polarity === 'adverse' ? 'above' : 'below',
      data: {
        value: target.raw.trim(),
        history: history.text.trim(),
        source: sourceOf(history, lastYearValue),
      },
      cell: valueCell,
    });
  },
});

function sourceOf(used: TableCell, lastYear: TableCell | undefined): string {
  return used === lastYear ? '上年值' : '近三年均值';
}
