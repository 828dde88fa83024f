import type { IndicatorTable } from '../reading/model';
import type { Grid } from '../sheet/grid';
import { containsAny } from '../text/find-words';
import { squash, withoutBrackets } from '../text/normalize';
import { EXECUTED_LABELS } from '../vocabulary/budget-labels';

const isExecuted = containsAny(EXECUTED_LABELS);

/** Whether a table has a place for what came of its targets, or of its budget. */
export function asksForEvaluation(table: IndicatorTable, grid: Grid): boolean {
  if (table.columns.some(({ role }) => role === 'actualValue')) return true;
  return [table.preamble, table.footer].some((range) => {
    for (let row = range?.top ?? 0; range && row <= range.bottom; row++) {
      if (grid.filledColumns(row).some((column) => isExecuted(withoutBrackets(squash(grid.text(row, column)))))) {
        return true;
      }
    }
    return false;
  });
}
