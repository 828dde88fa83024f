import type { Grid } from '../../sheet/grid';
import type { CellRange } from '../../sheet/snapshot';
import { cellAt } from '../cell-at';
import type { TableCell } from '../model';

/** The filled cells of a part of the sheet, in reading order; none where there is no such part. */
export function filledCells(grid: Grid, range: CellRange | null): readonly TableCell[] {
  const cells: TableCell[] = [];
  for (let row = range?.top ?? 0; range && row <= range.bottom; row++) {
    for (const column of grid.filledColumns(row)) cells.push(cellAt(grid, row, column));
  }
  return cells;
}
