import { alikeItems, sameData } from './same-data';
import type { CellPosition, CellRange, SheetSnapshot } from './snapshot';

const NO_CELLS: readonly never[] = [];

/**
 * The cells that two snapshots of a sheet show differently, 0-based, top to bottom; null where they cannot be compared
 * cell by cell: another name, size, place, merges or hidden lines. What a cell holds behind its text does not count: a
 * grid reads texts only.
 */
export function changedCells(before: SheetSnapshot, after: SheetSnapshot): CellPosition[] | null {
  if (!sameFrame(before, after)) return null;
  const changed: CellPosition[] = [];
  for (let index = 0; index < after.text.length; index++) {
    const text = after.text[index] ?? NO_CELLS;
    const textBefore = before.text[index] ?? NO_CELLS;
    if (text.length !== textBefore.length) return null;
    if (text === textBefore) continue;
    for (let at = 0; at < text.length; at++) {
      if (text[at] !== textBefore[at]) changed.push({ row: before.top + index, column: before.left + at });
    }
  }
  return changed;
}

function sameFrame(before: SheetSnapshot, after: SheetSnapshot): boolean {
  return (
    before.name === after.name &&
    before.top === after.top &&
    before.left === after.left &&
    before.text.length === after.text.length &&
    sameMerges(before.merges, after.merges) &&
    sameData(before.hiddenRows, after.hiddenRows) &&
    sameData(before.hiddenColumns, after.hiddenColumns)
  );
}

function sameMerges(before: SheetSnapshot['merges'], after: SheetSnapshot['merges']): boolean {
  if (before === after) return true;
  return before !== null && after !== null && alikeItems(before, after, sameRange);
}

function sameRange(a: CellRange, b: CellRange): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
