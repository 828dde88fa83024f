import type { TableCell } from '../reading/model';
import { cellAt } from '../reading/cell-at';
import { besideLabel } from '../reading/context/beside';
import type { Grid } from '../sheet/grid';
import type { CellRange } from '../sheet/snapshot';
import { squash } from '../text/normalize';
import { completeExecution, headings, type Execution } from './execution-parts';
import { NUMERIC, partOf, type Part } from './execution-labels';

/** Labels with their amounts behind them, in one row or below each other. */
export function executionInLines(grid: Grid, range: CellRange, unit: string): Execution | null {
  const cells = new Map<Part, { cell: TableCell; label: string }>();
  const rows = new Set<number>();
  for (let row = range.top; row <= range.bottom; row++) {
    for (const column of grid.filledColumns(row)) {
      const text = grid.text(row, column);
      const part = partOf(text);
      if (!part || cells.has(part)) continue;
      const { row: at, column: beside } = besideLabel(grid, range, row, column);
      const cell = cellAt(grid, at, beside);
      const isStated = part === 'reason' ? partOf(cell.text) === null : NUMERIC.test(squash(cell.text));
      if (!isStated || (isPoints(part) && !rows.has(row))) continue;
      cells.set(part, { cell, label: text });
      if (!isPoints(part)) rows.add(row);
    }
  }
  const row = (cells.get('rate') ?? cells.get('executed'))?.cell.row;
  if (row === undefined || !cells.has('executed') || !(cells.has('budget') || cells.has('initial'))) return null;
  const reason = cells.get('reason')?.cell;
  return completeExecution({
    grid,
    row,
    unit,
    cellOf: (part) => cells.get(part)?.cell ?? null,
    label: (part) => cells.get(part)?.label ?? '',
    reasons: reason ? [reason] : [],
    titles: [...cells.values()].map(({ label }) => label).concat(headings(grid, row)),
  });
}

/** Points count for the execution only where they stand in its own row. */
function isPoints(part: Part): boolean {
  return part === 'weight' || part === 'score';
}
