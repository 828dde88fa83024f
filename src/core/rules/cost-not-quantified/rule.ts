import { shorten } from '../../text/normalize';
import { findBudget, moneyUnitOf, readMoney } from '../../reading/context/money';
import type { TableCell, TableFrame } from '../../reading/model';
import type { RowProject } from '../../reading/context/projects';
import type { Repair } from '../../finding/finding';
import { defineRule } from '../define-rule';
import { ask, asks } from '../phrasings';
import { rewrite } from '../repair';

export default defineRule({
  id: 'cost-not-quantified',
  meta: {
    severity: 'error',
    dimension: '适当性',
    title: '成本指标没有金额',
    reason: '成本指标应当量化到金额或控制比例，参照财预〔2021〕101号。',
    about: 'value',
    hasSuggestions: true,
    needs: ['name', 'value'],
    categories: ['cost', 'economicCost'],
    silencedBy: [{ rule: 'value-missing' }],
    phrasings: asks(ask('instead', 'cost')),
    messages: {
      text: {
        message: '成本指标“{name}”的指标值“{value}”没有金额。',
        advice: '写成金额或控制比例，例如“≤200.00万元”，不超过项目预算数。',
      },
    },
  },
  checkRow({ target, valueCell, project }, { table }, report) {
    if (target.kind !== 'text' || target.numbers > 0 || !valueCell) return;
    report({
      message: 'text',
      data: { value: shorten(target.raw, 20) },
      cell: valueCell,
      suggestions: fromBudget(table, project, valueCell),
    });
  },
});

/** The project's own budget as the upper limit: ≤200.00万元. */
function fromBudget(table: TableFrame, project: RowProject | null, cell: TableCell): Repair[] {
  const isListed = project !== null && table.columns.some(({ role }) => role === 'budget');
  const budget = isListed ? project.budget : findBudget(table);
  const unit = moneyUnitOf(table);
  const scale = readMoney('1', unit);
  if (budget === null || scale === null) return [];
  const limit = `≤${(budget / scale).toFixed(2)}${unit}`;
  return [rewrite(cell, limit, `按本项目预算数写成“${limit}”`)];
}
