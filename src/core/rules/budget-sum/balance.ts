import type { Grid } from '../../sheet/grid';
import type { IndicatorTable } from '../../table/model';
import { moneyUnitOf, readMoney } from '../../table/money';
import { squash } from '../../text/normalize';
import { near, type Entry, type Gap } from './amounts';

const SPENDING = /^(?:基本支出|项目支出|财政专项资金|专项支出|其[他它]事业发展性支出|事业发展性支出|其[他它]支出)$/u;
const GRAND_TOTAL = /^(?:支出)?(?:合计|总计)$/u;
const INCOME = /^(?:财政拨款|其[他它]资金|事业收入|经营收入|上级补助收入|其[他它]收入|上年结转)(?:收入)?$/u;

/** 部门预算: spending on one side, income on the other. */
export function incomeAgainstSpending(table: IndicatorTable, grid: Grid): Gap | null {
  if (!table.preamble) return null;
  const spending: Entry[] = [];
  const income: Entry[] = [];
  const totals: Entry[] = [];
  for (let row = table.preamble.top; row <= table.preamble.bottom; row++) {
    for (const column of grid.filledColumns(row)) {
      const label = squash(grid.text(row, column)).replace(/[:：]$/u, '');
      const list = SPENDING.test(label)
        ? spending
        : INCOME.test(label)
          ? income
          : GRAND_TOTAL.test(label)
            ? totals
            : null;
      if (!list) continue;
      const cell = grid.besideOf(row, column);
      const amount = readMoney(grid.text(cell.row, cell.column), moneyUnitOf(table));
      if (amount !== null) list.push({ label, amount, cell });
    }
  }
  const has = (list: readonly Entry[], word: string) => list.some(({ label }) => label === word);
  if (!has(spending, '基本支出') || !has(spending, '项目支出') || !has(income, '财政拨款')) return null;
  const sum = (list: readonly Entry[]) => list.reduce((total, { amount }) => total + (amount ?? 0), 0);
  const scale = readMoney('1', moneyUnitOf(table)) ?? 1;
  const [first] = spending;
  if (!first || near(sum(spending), sum(income), scale * spending.length)) return null;
  // The form's own total of the spending is where a reviewer looks.
  const own = totals.find(({ cell }) => cell.column === first.cell.column);
  return { label: '支出', total: sum(spending), sum: sum(income), scale, cell: (own ?? first).cell };
}
