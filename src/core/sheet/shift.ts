import type { CellRange } from './snapshot';

export type Axis = 'row' | 'column';

/** Whole rows or columns that come or go: `count` > 0 inserts before index `at`, `count` < 0 deletes from `at` on. */
export interface Shift {
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
}

/** The shift that undoes another (as far as positions go; deleted contents are not its business). */
export function invertShift(shift: Shift): Shift {
  return { ...shift, count: -shift.count };
}

/** Where the row or column `index` goes; `null` when it is deleted. */
export function shiftIndex(index: number, { at, count }: Shift): number | null {
  if (index < at) return index;
  if (count >= 0) return index + count;
  return index < at - count ? null : index + count;
}

/** Where the stretch `start`..`end` goes: it grows when something is inserted inside; `null` when all of it is deleted. */
export function shiftSpan(start: number, end: number, { at, count }: Shift): { start: number; end: number } | null {
  if (count >= 0) return { start: start >= at ? start + count : start, end: end >= at ? end + count : end };
  const removed = (index: number): number => Math.max(0, Math.min(index - at, -count));
  const next = { start: start - removed(start), end: end + 1 - removed(end + 1) - 1 };
  return next.end < next.start ? null : next;
}

/** Where a range goes; `null` when all of it is deleted. */
export function shiftRange(range: CellRange, shift: Shift): CellRange | null {
  if (shift.axis === 'row') {
    const rows = shiftSpan(range.top, range.bottom, shift);
    return rows && { ...range, top: rows.start, bottom: rows.end };
  }
  const columns = shiftSpan(range.left, range.right, shift);
  return columns && { ...range, left: columns.start, right: columns.end };
}

/** A map by row or column after the shift, in ascending order as before. */
export function shiftKeys<T>(map: ReadonlyMap<number, T>, shift: Shift): Map<number, T> {
  const next = new Map<number, T>();
  for (const [index, value] of map) {
    const moved = shiftIndex(index, shift);
    if (moved !== null) next.set(moved, value);
  }
  return next;
}
