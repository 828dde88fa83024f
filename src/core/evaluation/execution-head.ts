import type { Grid } from '../sheet/grid';
import type { CellRange } from '../sheet/snapshot';
import { squash } from '../text/normalize';
import { isAdjusted, NUMERIC, partOf, type Part } from './execution-labels';

/** Labels by column, with the cells of one row below them. */
export type Columns = ReadonlyMap<Part, { readonly column: number; readonly right: number; readonly label: string }>;

/** The labels of a row, and of the one below where that one parts them (预算数 over 年初 | 调整后). */
export function headAt(
  grid: Grid,
  top: number,
  { left, right }: CellRange,
): { columns: Columns; bottom: number } | null {
  if (grid.filledColumns(top).length < 2) return null;
  const below = top + 1;
  const isParted = partsLabels(grid, top);
  const columns = new Map<Part, { column: number; right: number; label: string }>();
  for (let column = left; column <= right; column++) {
    const { text, end } = labelAt(grid, top, column);
    const sub = isParted ? labelAt(grid, below, column) : null;
    const label = sub && sub.text !== text ? `${sub.text}${text}` : text;
    const part = partOf(label) ?? (sub ? partOf(sub.text) : null);
    const before = part && columns.get(part);
    // 预算批复数 | 全年预算数: the later one is in force
    const isLater = part === 'budget' && before && isAdjusted(label) && !isAdjusted(before.label);
    if (part && (!before || isLater)) columns.set(part, { column, right: sub?.end ?? end, label });
    column = Math.max(column, sub ? Math.min(sub.end, right) : end);
  }
  const isHead = columns.has('executed') && (columns.has('budget') || columns.has('initial'));
  return isHead ? { columns, bottom: isParted ? below : top } : null;
}

function labelAt(grid: Grid, row: number, column: number) {
  const merge = grid.extentOf(row, column);
  return { text: grid.shownText(row, column), end: merge.right };
}

/** Whether the row below parts labels of amounts that are merged over several columns: 预算数 over 年初 | 调整后. */
function partsLabels(grid: Grid, row: number): boolean {
  const below = grid.filledColumns(row + 1);
  if (below.some((column) => NUMERIC.test(squash(grid.text(row + 1, column))))) return false;
  return grid.filledColumns(row).some((column) => {
    const { left, right, bottom } = grid.extentOf(row, column);
    if (right === left || bottom > row || partOf(grid.text(row, column)) === null) return false;
    return below.filter((at) => at >= left && at <= right).length > 1;
  });
}
