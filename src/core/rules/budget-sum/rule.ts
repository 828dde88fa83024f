import { defineRule } from '../define-rule';
import { nearlyEqual, type Gap } from './amounts';
import { incomeAgainstSpending } from './balance';
import { gapsInColumns } from './columns';
import { gapsInLines } from './lines';
import { totalsApart } from './side-totals';

export default defineRule({
  id: 'budget-sum',
  meta: {
    severity: 'error',
    dimension: '可行性',
    title: '资金合计对不上',
    reason: '预算数应等于财政资金与其他资金之和，收支应平衡，参照财预〔2015〕88号的适当性、可行性审核。',
    about: 'context',
    messages: {
      parts: {
        message: '“{label}”是 {total}，财政资金与其他资金合计是 {sum}，相差 {gap}。',
        advice: '核对预算批复，把合计或分项改正。',
      },
      balance: {
        message: '支出合计 {total}，收入合计 {sum}，相差 {gap}。',
        advice: '核对预算批复，使收入和支出一致。',
      },
    },
  },
  checkTable(input, report) {
    const gaps = [...gapsInLines(input), ...gapsInColumns(input)];
    const execution = gaps.length > 0 ? input.evaluation.execution : null;
    for (const found of gaps) {
      // beside the initial budget stands the one that was changed, and its parts are listed
      const budget = found.cell.row === execution?.row ? execution.budget : null;
      if (budget !== null && nearlyEqual(found.sum, budget, found.scale)) continue;
      report({ message: 'parts', data: describe(found), row: found.cell.row, cell: found.cell });
    }
    const balance = totalsApart(input) ?? incomeAgainstSpending(input);
    if (balance) report({ message: 'balance', data: describe(balance), row: balance.cell.row, cell: balance.cell });
  },
});

function describe({ label, total, sum, scale }: Gap) {
  const show = (amount: number) => String(Math.round((amount / scale) * 100) / 100);
  return { label, total: show(total), sum: show(sum), gap: show(Math.abs(total - sum)) };
}
