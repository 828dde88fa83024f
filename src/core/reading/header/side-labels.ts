import type { Grid } from '../../sheet/grid';
import { isCategoryText } from '../rows/category';
import { rowSigns } from './rows-below';
import { countLabels, type HeaderCell } from './cells';
import type { ColumnRole } from '../../vocabulary/column-roles';

/** How many rows below a label are looked at to tell whether it stands beside the table. */
const ROWS_BELOW = 3;

/**
 * Columns whose label stands beside the table instead of over a column: 绩效指标 in A, merged down along the rows
 * (or with nothing but blanks below), while the indicators have their own column further right.
 */
export function sideLabels(grid: Grid, cells: readonly HeaderCell[]): Set<number> {
  const named = cells.filter((cell) => means(cell, 'name') || means(cell, 'goal'));
  const leveled = cells.filter((cell) => means(cell, 'level1') || means(cell, 'level2'));
  const sides = named.filter((cell) => {
    const inner = [...named, ...leveled].filter((other) => other.column > cell.column);
    const outermost = leveled.every((other) => other.column > cell.column);
    if (inner.length === 0 || !outermost) return false;
    const reachesBody = inner.some((other) => other.bottom < cell.bottom && !areLabels(grid, other.bottom + 1, cell));
    // 绩效指标 in one row with 一级指标 names the form's part, not the indicators.
    const headsLevels =
      means(cell, 'name') && leveled.some((other) => other.row === cell.row) && !standsOverNames(grid, cell);
    return reachesBody || headsLevels || runsBlank(grid, cell);
  });
  return new Set(sides.map(({ column }) => column));
}

/** Whether the rows that the label is merged over, from one of them on, hold labels too: those of a header of two rows. */
function areLabels(grid: Grid, first: number, { bottom }: HeaderCell): boolean {
  for (let row = first; row <= bottom; row++) if (countLabels(grid, row) < 2) return false;
  return true;
}

function means({ meaning }: HeaderCell, role: ColumnRole): boolean {
  return meaning.roles[0] === role;
}

/** Whether names stand below the label, in rows that have their categories further right. */
function standsOverNames(grid: Grid, { column, bottom, right }: HeaderCell): boolean {
  const signs = Array.from({ length: ROWS_BELOW }, (_, index) => rowSigns(grid, bottom + 1 + index));
  return right === column && signs.filter(({ names }) => names.includes(column)).length > 1;
}

/** Whether the column stays blank below the label while categories stand beside it: blanks in place of a merge. */
function runsBlank(grid: Grid, cell: HeaderCell): boolean {
  const last = Math.min(grid.bottom, cell.bottom + ROWS_BELOW);
  let categories = 0;
  for (let row = cell.bottom + 1; row <= last; row++) {
    if (grid.text(row, cell.column).trim() !== '') return false;
    if (grid.filledColumns(row).some((column) => isCategoryText(grid.text(row, column)))) categories++;
  }
  return categories > 0;
}
