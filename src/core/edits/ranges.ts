import type { CellRange } from '../sheet/snapshot';

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

/** Top to bottom, left to right, by the first cell. */
export function byPosition(a: CellRange, b: CellRange): number {
  return a.top - b.top || a.left - b.left;
}
