import { sameData } from './same-data';
import type { CellPosition, CellValue, SheetSnapshot } from './snapshot';

/**
 * The cells in which two snapshots of a sheet differ, 0-based, top to bottom; null where they cannot be compared cell by
 * cell: another name, size, place, merges or hidden lines.
 */
export function changedCells(before: SheetSnapshot, after: SheetSnapshot): CellPosition[] | null {
  if (!sameFrame(before, after)) return null;
  const changed: CellPosition[] = [];
  for (let row = 0; row < after.text.length; row++) {
    const [text, value] = [after.text[row] ?? [], after.values[row] ?? []];
    const [textBefore, valueBefore] = [before.text[row] ?? [], before.values[row] ?? []];
    if (text.length !== textBefore.length) return null;
    addChanges(changed, before.top + row, before.left, [textBefore, valueBefore], [text, value]);
  }
  return changed;
}

type Line = readonly [text: readonly string[], values: readonly CellValue[]];

function addChanges(changed: CellPosition[], row: number, left: number, before: Line, after: Line): void {
  const [text, values] = after;
  const [textBefore, valuesBefore] = before;
  if (text === textBefore && values === valuesBefore) return;
  for (let column = 0; column < text.length; column++) {
    if (text[column] === textBefore[column] && values[column] === valuesBefore[column]) continue;
    changed.push({ row, column: left + column });
  }
}

function sameFrame(before: SheetSnapshot, after: SheetSnapshot): boolean {
  return (
    before.name === after.name &&
    before.top === after.top &&
    before.left === after.left &&
    before.text.length === after.text.length &&
    sameData(before.merges, after.merges) &&
    sameData(before.hiddenRows, after.hiddenRows) &&
    sameData(before.hiddenColumns, after.hiddenColumns)
  );
}
