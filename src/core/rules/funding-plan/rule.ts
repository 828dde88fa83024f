import type { Grid } from '../../sheet/grid';
import { squash } from '../../text/normalize';
import { defineRule } from '../define-rule';

const QUARTER = '第?[一二三四1-4]季度';
const PERIOD = new RegExp(
  `^(?:截至)?(?:\\d{1,2}月[底末]?|${QUARTER}末?|上半年|前三季度|全年|年底|年末)(?:\\(%\\))?$`,
  'u',
);
/** A quarter may stand for its end or for what is spent in it. */
const ONLY_QUARTER = new RegExp(`^${QUARTER}(?:\\(%\\))?$`, 'u');
/** What a plan is called; other figures by period (培训人数) are none. */
const PLAN = /资金|支出|用款|支付|拨付|预算/u;
const MIN_PERIODS = 2;

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
  checkTable({ table, grid }, report) {
    const { preamble } = table;
    if (!preamble) return;
    for (let row = preamble.top; row < preamble.bottom; row++) {
      const steps = readPlan(grid, row);
      if (steps.length < MIN_PERIODS || !isPlan(grid, row, steps) || isByQuarter(steps)) continue;
      const fault = findFault(steps);
      if (!fault) return;
      const { step, message } = fault;
      const data = { period: step.period, value: step.text };
      report({ message, data, row: row + 1, cell: { row: row + 1, column: step.column } });
      return;
    }
  },
});

interface Step {
  readonly period: string;
  readonly column: number;
  readonly text: string;
  readonly percent: number;
}

/** The periods that a row names, with the percentages below them. */
function readPlan(grid: Grid, row: number): Step[] {
  return grid.filledColumns(row).flatMap((column) => {
    const period = squash(grid.text(row, column));
    if (!PERIOD.test(period)) return [];
    const text = grid.text(row + 1, column).trim();
    const match = /^(\d+(?:\.\d+)?)(%)?$/u.exec(squash(text));
    if (!match) return [];
    const number = Number(match[1]);
    return [{ period, column, text, percent: number }];
  });
}

/** Whether the figures are shares of the money: they say so by their signs, or by what stands left of or above them. */
function isPlan(grid: Grid, row: number, steps: readonly Step[]): boolean {
  if (steps.some(({ text, period }) => /[%％]/u.test(text + period))) return true;
  const [first] = grid.filledColumns(row);
  const labels = [row - 1, row, row + 1].map((each) => squash(grid.shownText(each, grid.left)));
  return PLAN.test([...labels, squash(grid.shownText(row, first ?? grid.left))].join(' '));
}

/** What is spent in each quarter, no running total: together it is all. */
function isByQuarter(steps: readonly Step[]): boolean {
  const sum = steps.reduce((total, { percent }) => total + percent, 0);
  return steps.every(({ period }) => ONLY_QUARTER.test(period)) && [1, 100].some((all) => Math.abs(sum - all) < 1e-9);
}

function findFault(steps: readonly Step[]): { step: Step; message: string } | null {
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
