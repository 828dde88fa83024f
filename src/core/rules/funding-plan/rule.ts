import { defineRule } from '../define-rule';
import { mayBeSpentWithin } from './periods';
import { plansIn, type Step } from './plans';

export default defineRule({
  id: 'funding-plan',
  meta: {
    severity: 'error',
    dimension: '可行性',
    title: '资金支出计划不合理',
    reason: '支出进度应逐期累计增加，年底达到 100%，参照财预〔2015〕88号的可行性审核。',
    about: 'context',
    messages: {
      falls: {
        message: '资金支出计划是累计比例，{period}的 {value} 比前一期小。',
        advice: '按累计支出填写，后一期不小于前一期。',
      },
      over: { message: '资金支出计划{period}是 {value}，超过了 100%。', advice: '核对后改正，最后一期为 100%。' },
      end: {
        message: '资金支出计划最后一期（{period}）是 {value}，不是 100%。',
        advice: '年底应支出完毕，最后一期填 100%。',
      },
    },
  },
  checkTable({ table, grid, front }, report) {
    if (!table.preamble) return;
    for (const steps of plansIn(grid, table.preamble, front)) {
      const fault = isByQuarter(steps) ? null : findFault(steps);
      if (!fault) continue;
      const { step, message } = fault;
      report({ message, data: { period: step.period, value: step.text }, row: step.cell.row, cell: step.cell });
      return;
    }
  },
});

/** What is spent in each quarter, no running total: together it is all. */
function isByQuarter(steps: readonly Step[]): boolean {
  const sum = steps.reduce((total, { percent }) => total + percent, 0);
  return steps.every(({ period }) => mayBeSpentWithin(period)) && [1, 100].some((all) => Math.abs(sum - all) < 1e-9);
}

function findFault(steps: readonly Step[]): { step: Step; message: 'falls' | 'over' | 'end' } | null {
  // Plans written as fractions (0.25 … 1) count as percentages.
  const scale = steps.every(({ percent, text }) => percent <= 1 && !text.includes('%')) ? 100 : 1;
  for (const [index, step] of steps.entries()) {
    const percent = step.percent * scale;
    if (percent > 100) return { step, message: 'over' };
    if (percent < (steps[index - 1]?.percent ?? 0) * scale) return { step, message: 'falls' };
  }
  const last = steps.at(-1);
  return last && Math.abs(last.percent * scale - 100) > 1e-9 ? { step: last, message: 'end' } : null;
}
