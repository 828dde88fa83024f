import type { CellPosition } from '../../core/sheet/snapshot';
import { keyOf } from '../merges';
import { walkSheet } from './walk-sheet';
import { patched, type Patch } from './xml-tags';

/** A sheet's part without the saved results of some formulas: a reader that cannot calculate sees none, instead of old ones. */
export function dropResults(xml: string, cells: readonly CellPosition[]): string {
  const keys = new Set(cells.map(({ row, column }) => keyOf(row, column)));
  const patches: Patch[] = [];
  let start = 0;
  for (const tag of walkSheet(xml)) {
    if (tag.place !== 'in-cell' || tag.depth !== 4 || tag.name !== 'v' || !keys.has(keyOf(tag.row, tag.column)))
      continue;
    if (tag.kind === 'open') start = tag.start;
    else patches.push({ start: tag.kind === 'empty' ? tag.start : start, end: tag.end, text: '' });
  }
  return patched(xml, patches);
}
