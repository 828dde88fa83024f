import { MAX_COLUMN, MAX_ROW } from '../../core/sheet/address';
import type { CellPosition, CellRange } from '../../core/sheet/snapshot';

/** The range that is just this cell. */
export function cellRange({ row, column }: CellPosition): CellRange {
  return { top: row, left: column, bottom: row, right: column };
}

export function sameRange(a: CellRange, b: CellRange): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

export function intersects(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** Whether `outer` holds all of `inner`. */
export function encloses(outer: CellRange, inner: CellRange): boolean {
  return (
    outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right
  );
}

export function intersection(a: CellRange, b: CellRange): CellRange | null {
  if (!intersects(a, b)) return null;
  return {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
}

/** The smallest range that holds both. */
export function union(a: CellRange, b: CellRange): CellRange {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** Whether the corners are in order and inside Excel's sheet. */
export function isInsideSheet(range: CellRange): boolean {
  return (
    range.top >= 0 &&
    range.left >= 0 &&
    range.bottom <= MAX_ROW &&
    range.right <= MAX_COLUMN &&
    range.top <= range.bottom &&
    range.left <= range.right
  );
}

/** The cells of a range, row by row. */
export function* cellsOf(range: CellRange): Generator<CellPosition> {
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) yield { row, column };
  }
}

/** What is left of a range without the cells of another: up to four ranges. */
export function subtract(range: CellRange, hole: CellRange): CellRange[] {
  const shared = intersection(range, hole);
  if (!shared) return [range];
  const rest: CellRange[] = [
    { ...range, bottom: shared.top - 1 },
    { ...range, top: shared.bottom + 1 },
    { ...range, top: shared.top, bottom: shared.bottom, right: shared.left - 1 },
    { ...range, top: shared.top, bottom: shared.bottom, left: shared.right + 1 },
  ];
  return rest.filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}
