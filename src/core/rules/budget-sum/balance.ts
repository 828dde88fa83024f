import { oneOf } from '../../text/find-words';
import * as words from '../../vocabulary/side-words';
import { factorOf, moneyIn, moneyUnitOf } from '../../reading/context/money';
import { moneyLabelIn, nearlyEqual, type BudgetInput, type Entry, type Gap } from './amounts';

const isSpending = oneOf(words.SPENDING_PARTS);
const isTotal = oneOf(words.SPENDING_TOTALS);
const isIncome = oneOf(words.INCOME_PARTS.flatMap((part) => [part, part + words.SIDE_NAMES.income]));

/** 部门预算: spending on one side, income on the other. */
export function incomeAgainstSpending({ table, grid, front }: BudgetInput): Gap | null {
  const spending: Entry[] = [];
  const income: Entry[] = [];
  const totals: Entry[] = [];
  for (const { row, column, content } of front) {
    const { label } = moneyLabelIn(content);
    const list = isSpending(label) ? spending : isIncome(label) ? income : isTotal(label) ? totals : null;
    if (!list) continue;
    const cell = grid.besideOf(row, column);
    const amount = moneyIn(grid.content(cell.row, cell.column), moneyUnitOf(table));
    if (amount !== null) list.push({ label, amount, cell });
  }
  const has = (list: readonly Entry[], word: string) => list.some(({ label }) => label === word);
  if (
    !has(spending, words.BASIC_SPENDING) ||
    !has(spending, words.PROJECT_SPENDING) ||
    !has(income, words.FISCAL_INCOME)
  )
    return null;
  const sum = (list: readonly Entry[]) => list.reduce((total, { amount }) => total + (amount ?? 0), 0);
  const scale = factorOf(moneyUnitOf(table));
  const [first] = spending;
  if (!first || nearlyEqual(sum(spending), sum(income), scale * spending.length)) return null;
  // The form's own total of the spending is where a reviewer looks.
  const own = totals.find(({ cell }) => cell.column === first.cell.column);
  return { label: words.SIDE_NAMES.spending, total: sum(spending), sum: sum(income), scale, cell: (own ?? first).cell };
}
