import type { Grid } from '../../sheet/grid';
import type { CellPosition, CellRange } from '../../sheet/snapshot';

/** The rows that a form's lines in front of a table take, 0-based. */
export type Lines = Pick<CellRange, 'top' | 'bottom'>;

/** The rows of filled cells in reading order. */
export function linesOf(cells: readonly CellPosition[]): Lines {
  return { top: cells[0]?.row ?? 0, bottom: cells.at(-1)?.row ?? -1 };
}

/**
 * Where the text for a label in front of a table stands: right behind it, or behind columns that hold nothing in all
 * the lines there (a blank column came into the sheet, or the lines were moved).
 */
export function besideLabel(grid: Grid, lines: Lines, row: number, column: number): CellPosition {
  const next = grid.besideOf(row, column);
  if (grid.mergeOf(next.row, next.column) || grid.text(next.row, next.column).trim() !== '') return next;
  const filled = grid.filledColumns(row).find((at) => at > next.column);
  if (filled === undefined) return next;
  for (let between = next.column; between < filled; between++) if (!isBlank(grid, lines, between)) return next;
  return { row, column: filled };
}

function isBlank(grid: Grid, { top, bottom }: Lines, column: number): boolean {
  for (let row = top; row <= bottom; row++) if (grid.text(row, column).trim() !== '') return false;
  return true;
}
