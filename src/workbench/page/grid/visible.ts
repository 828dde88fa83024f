import type { CellRange } from '../../../core/sheet/snapshot';
import type { CellBorders } from '../../../files/workbook-data';
import type { Sheet } from '../../model';
import { intersects } from '../../model/ranges';

/** A cell to draw, with the area it covers: its own place, or its merge. */
export interface VisibleCell extends CellRange {
  readonly isMerged: boolean;
}

/** Rows to draw, each with its cells from left to right. */
export type VisibleRows = readonly (readonly [row: number, cells: readonly VisibleCell[]])[];

/** What of a sheet has to be drawn for a window of rows and columns: also merges that begin above or left of it. */
export function visibleCells(sheet: Sheet, rows: readonly number[], columns: readonly number[]): VisibleRows {
  const byRow = new Map<number, VisibleCell[]>(rows.map((row) => [row, []]));
  for (const row of rows) {
    for (const column of columns) {
      if (sheet.mergeAt(row, column)) continue;
      byRow.get(row)?.push({ top: row, left: column, bottom: row, right: column, isMerged: false });
    }
  }
  const window = { top: rows[0] ?? 0, left: columns[0] ?? 0, bottom: rows.at(-1) ?? -1, right: columns.at(-1) ?? -1 };
  for (const merge of sheet.merges.filter((candidate) => intersects(candidate, window))) {
    const cells = byRow.get(merge.top) ?? [];
    cells.push({ ...merge, isMerged: true });
    byRow.set(merge.top, cells);
  }
  const sorted = [...byRow].sort(([a], [b]) => a - b);
  return sorted.map(([row, cells]) => [row, cells.sort((a, b) => a.left - b.left)]);
}

/** The lines around an area: each side from a cell on that side. */
export function bordersAround(sheet: Sheet, { top, left, bottom, right }: CellRange): CellBorders | undefined {
  const first = sheet.cell(top, left)?.style?.borders;
  if (top === bottom && left === right) return first;
  const far = sheet.cell(bottom, right)?.style?.borders;
  return {
    top: first?.top,
    left: first?.left,
    bottom: far?.bottom ?? first?.bottom,
    right: far?.right ?? first?.right,
  };
}
