import type { Grid } from '../sheet/grid';
import { squash } from '../text/normalize';

/** A row's squashed cells, blank ones left out: by this, lines are compared wherever their cells stand. */
export function lineText(grid: Grid, row: number): string {
  return grid
    .filledColumns(row)
    .map((column) => squash(grid.text(row, column)))
    .join('|');
}
