import type { Grid } from '../sheet/grid';
import type { TableCell } from './model';

/** A cell of the grid for rules. */
export function cellAt(grid: Grid, row: number, column: number): TableCell {
  const content = grid.content(row, column);
  return { row, column, text: content.text, written: content.written, content };
}
