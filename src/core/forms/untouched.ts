import type { SheetSnapshot } from '../sheet/snapshot';
import type { FormSheet } from './forms';

/** Whether a sheet holds the form as it was put there, and nothing besides. */
export function isUntouched({ text }: FormSheet, snapshot: SheetSnapshot): boolean {
  const { top, left } = snapshot;
  const wanted = (row: number, column: number) => text[row]?.[column] ?? '';
  const bottom = Math.max(text.length, top + snapshot.text.length);
  const right = Math.max(text[0]?.length ?? 0, left + (snapshot.text[0]?.length ?? 0));
  for (let row = 0; row < bottom; row++) {
    for (let column = 0; column < right; column++) {
      if ((snapshot.text[row - top]?.[column - left] ?? '') !== wanted(row, column)) return false;
    }
  }
  return true;
}
