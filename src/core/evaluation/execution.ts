import type { IndicatorTable } from '../reading/model';
import { moneyUnitOf } from '../reading/context/money';
import type { Grid } from '../sheet/grid';
import { executionInColumns } from './execution-columns';
import { executionInLines } from './execution-lines';
import type { Execution } from './execution-parts';

/** The execution of the budget of a table; null where the form does not ask for it, or nothing is filled in. */
export function readExecution(table: IndicatorTable, grid: Grid): Execution | null {
  const unit = moneyUnitOf(table);
  for (const range of [table.preamble, table.footer]) {
    if (!range) continue;
    const found = executionInColumns(grid, range, unit) ?? executionInLines(grid, range, unit);
    if (found) return found;
  }
  return null;
}
