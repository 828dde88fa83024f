import type { CellRange } from '../sheet/snapshot';
import { isStructural, type Edit } from './edit';
import { intersects } from './ranges';

/** Edits that belong together: all of them are done or none. */
export interface EditGroup {
  readonly edits: readonly Edit[];
}

/** What of several groups of edits can be done at once. */
export interface EditPlan {
  /** In the order in which they have to be done. */
  readonly edits: readonly Edit[];
  /** Indexes of the groups in the plan. */
  readonly taken: readonly number[];
  /** Indexes of the groups that touch what an earlier one changes: to be planned again after a new check. */
  readonly deferred: readonly number[];
}

const LAST_COLUMN = Number.MAX_SAFE_INTEGER;

/**
 * Puts groups of edits, each planned against the same snapshot, into one batch. Groups that overlap an earlier one are
 * deferred. Cell edits come first; groups that move rows follow from the bottom up, so that none moves the other's
 * cells.
 */
export function planEdits(groups: readonly EditGroup[]): EditPlan {
  const taken: number[] = [];
  const deferred: number[] = [];
  const occupied: CellRange[] = [];
  groups.forEach(({ edits }, index) => {
    const areas = footprint(edits);
    const isFree = areas.every((area) => occupied.every((other) => !intersects(area, other)));
    (isFree ? taken : deferred).push(index);
    if (isFree) occupied.push(...areas);
  });
  const chosen = taken.flatMap((index) => groups[index] ?? []);
  const cells = chosen.filter(({ edits }) => !edits.some(isStructural));
  const rows = chosen.filter(({ edits }) => edits.some(isStructural)).sort((a, b) => firstRow(b) - firstRow(a));
  return { edits: [...cells, ...rows].flatMap(({ edits }) => edits), taken, deferred };
}

function firstRow({ edits }: EditGroup): number {
  return Math.min(...footprint(edits).map(({ top }) => top));
}

/** What a group reads and changes: its cells, or all rows from the first to the last that it touches. */
function footprint(edits: readonly Edit[]): CellRange[] {
  const areas = edits.flatMap(areasOf);
  if (!edits.some(isStructural)) return areas;
  const top = Math.min(...areas.map((area) => area.top));
  const bottom = Math.max(...areas.map((area) => area.bottom));
  return [{ top, bottom, left: 0, right: LAST_COLUMN }];
}

function areasOf(edit: Edit): CellRange[] {
  switch (edit.kind) {
    case 'set-text':
      return [cellRange(edit.cell)];
    case 'insert-rows':
      return [...rows(edit.at, edit.like), ...edit.expect.map(({ cell }) => cellRange(cell))];
    case 'delete-rows':
      return rows(edit.at, edit.at + edit.count - 1);
    case 'merge':
    case 'unmerge':
      return [edit.range];
  }
}

function rows(from: number, to: number): CellRange[] {
  return [{ top: Math.min(from, to), bottom: Math.max(from, to), left: 0, right: LAST_COLUMN }];
}

function cellRange({ row, column }: { row: number; column: number }): CellRange {
  return { top: row, left: column, bottom: row, right: column };
}
