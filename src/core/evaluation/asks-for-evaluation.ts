import { filledCells } from '../reading/context/filled-cells';
import type { IndicatorTable } from '../reading/model';
import type { Grid } from '../sheet/grid';
import { reading } from '../text/cell-text';
import { containsAny } from '../text/find-words';
import { squash, withoutBrackets } from '../text/normalize';
import { EXECUTED_LABELS } from '../vocabulary/budget-labels';

const namesExecuted = containsAny(EXECUTED_LABELS);
const isExecuted = reading(({ text }) => namesExecuted(withoutBrackets(squash(text))));

/** Whether a table has a place for what came of its targets, or of its budget. */
export function asksForEvaluation(table: IndicatorTable, grid: Grid): boolean {
  if (table.columns.some(({ role }) => role === 'actualValue')) return true;
  return [table.preamble, table.footer].some((range) => {
    return filledCells(grid, range).some(({ content }) => isExecuted(content));
  });
}
