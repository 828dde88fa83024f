import { writtenTarget, type IndicatorFacts } from '../../indicators/facts';
import { BENEFITS, type Level2Key } from '../../vocabulary/categories';
import { defineRule } from '../define-rule';
import { numberOption } from '../options';

const COSTS: readonly (Level2Key | null)[] = ['cost', 'economicCost', 'socialCost', 'ecologicalCost', 'timeliness'];

export default defineRule({
  id: 'overshoot',
  meta: {
    severity: 'info',
    dimension: '适当性',
    title: '实际完成远超指标值',
    reason: '实际完成远超指标值，多是指标值定得过低，要说明原因，参照财预〔2020〕10号的绩效自评要求。',
    about: 'actual',
    needs: ['name', 'actualValue'],
    reads: ['unit', 'value'],
    options: {
      times: numberOption({
        title: '远超指标值的界限',
        label: '自评：实际完成达到指标值的百分之多少（%），没有说明原因就提示',
        default: 150,
        from: 101,
        to: 1000,
      }),
    },
    messages: {
      over: {
        message: '“{name}”指标值“{value}”，实际完成“{actual}”，是指标值的 {times} 倍，没有说明原因。',
        advice: '说明超额完成的原因；指标值定得偏低的，下年据实提高。',
      },
    },
  },
  checkTable(input, report) {
    for (const { facts, name, actual, outcome, hasReason } of input.evaluation.rows) {
      if (outcome.kind !== 'met' || outcome.share === null || hasReason || !isQuantity(facts)) continue;
      if (outcome.share < input.options.times / 100 - 1e-9) continue;
      const times = Math.round(outcome.share * 100) / 100;
      const data = { name, value: writtenTarget(facts), actual: actual.text.trim(), times };
      report({ message: 'over', data, row: facts.row.row, cell: actual });
    }
  },
});

/** Whether more of it is a matter of how much was planned: no ratio, cost or time, and nothing that has to be exact. */
function isQuantity({ reading, comparator, isRatioValue, unit, category, polarity }: IndicatorFacts): boolean {
  if (comparator === '=' || isRatioValue || polarity === 'adverse' || COSTS.includes(category)) return false;
  const dimension = unit?.unit?.dimension;
  if (reading.kind === 'ratio' || reading.kind === 'time' || dimension === 'time' || dimension === 'ratio')
    return false;
  // money is what is spent, or what comes of it
  const isMoney = reading.kind === 'money' || dimension === 'money';
  return !isMoney || (category !== null && BENEFITS.includes(category));
}
