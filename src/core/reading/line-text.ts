import type { Grid } from '../sheet/grid';
import { squash } from '../text/normalize';

/**
 * A row's squashed cells, blank ones left out: by this, lines are compared wherever their cells stand.
 *
 * @param without columns that are left out too
 */
export function lineText(grid: Grid, row: number, without?: ReadonlySet<number>): string {
  const filled = grid.filledColumns(row);
  return (without ? filled.filter((column) => !without.has(column)) : filled)
    .map((column) => squash(grid.text(row, column)))
    .join('|');
}
