import type { Grid } from '../../sheet/grid';
import type { IndicatorTable } from '../../reading/model';
import { besideLabel, type Lines } from '../../reading/context/beside';
import { factorOf, moneyAt, moneyIn, moneyUnitOf, unitInLabel, type MoneyColumn } from '../../reading/context/money';
import { squash } from '../../text/normalize';
import {
  compare,
  FISCAL,
  isPartOfTotal,
  moneyLabelIn,
  OTHER,
  TOTAL,
  type BudgetInput,
  type Entry,
  type Gap,
} from './amounts';

/** Task lists: 总额 | 财政拨款 | 其他资金 as columns, a task a row. */
export function gapsInColumns({ table, grid, front }: BudgetInput): Gap[] {
  const { preamble } = table;
  if (!preamble) return [];
  const gaps: Gap[] = [];
  const rows = new Set(front.filter(({ content }) => moneyLabelIn(content).isTotal).map(({ row }) => row));
  for (const row of rows) {
    const [total, ...parts] = moneyColumns(table, grid, preamble, row);
    if (!total) continue;
    const scale = factorOf(total.unit);
    for (let below = row + 1; below <= preamble.bottom; below++) {
      const entryOf = (column: MoneyColumn): Entry => {
        return {
          label: column.label,
          amount: moneyAt(grid, below, column),
          cell: { row: below, column: column.column },
        };
      };
      const sum = entryOf(total);
      if (sum.amount === null) break;
      const gap = compare({ ...sum, label: '总额' }, parts.map(entryOf), scale);
      if (gap) gaps.push(gap);
    }
  }
  return gaps;
}

/** The total's column and those of its parts; none where the row does not head such columns. */
function moneyColumns(table: IndicatorTable, grid: Grid, preamble: Lines, row: number): MoneyColumn[] {
  const labels = grid.filledColumns(row).map((column) => ({ column, label: squash(grid.text(row, column)) }));
  const total = labels.find(({ label }) => TOTAL.test(label));
  const parts = labels.filter(({ label }) => isPartOfTotal(label));
  const isWhole = [FISCAL, OTHER].every((pattern) => parts.some(({ label }) => pattern.test(label)));
  if (!total || !isWhole) return [];
  const found = [total, ...parts];
  // Amounts beside the labels make it a line, not the head of columns.
  const isLine = found.some(({ column }) => {
    const beside = besideLabel(grid, preamble, row, column);
    return moneyIn(grid.content(beside.row, beside.column), '元') !== null;
  });
  if (isLine) return [];
  const above = squash(grid.shownText(row - 1, total.column));
  const unit = unitInLabel(total.label) ?? unitInLabel(above) ?? moneyUnitOf(table);
  return found.map((each) => ({ ...each, unit }));
}
