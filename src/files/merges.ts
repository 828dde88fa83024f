import { MAX_COLUMN, MAX_ROW, parseRange } from '../core/sheet/address';
import type { CellRange } from '../core/sheet/snapshot';

/** A merge of more cells is a slip of the mouse (a whole column). */
const MAX_MERGED_CELLS = 100_000;

/** All merges of a sheet together: many large ones are as bad as a huge one. */
const MAX_ALL_MERGED_CELLS = 200_000;

/** So many cells are compared at most: merges that overlap others may be many, too. */
const MAX_COMPARED = 2_000_000;

/** A cell as a number. */
export function keyOf(row: number, column: number): number {
  return row * (MAX_COLUMN + 1) + column;
}

/** An area as written, spaces and all, with its corners in order; null for what is none. */
function parseMerge(ref: string): CellRange | null {
  try {
    const { top, left, bottom, right } = parseRange(ref.trim());
    const range = {
      top: Math.min(top, bottom),
      left: Math.min(left, right),
      bottom: Math.max(top, bottom),
      right: Math.max(left, right),
    };
    return range.top >= 0 && range.bottom <= MAX_ROW && range.right <= MAX_COLUMN ? range : null;
  } catch {
    return null;
  }
}

/** The merged areas of a sheet, without those that lead astray: huge ones, and those that overlap an earlier one. */
export class Merges {
  readonly areas: CellRange[] = [];
  private readonly taken = new Set<number>();
  private readonly covered = new Set<number>();
  private compared = 0;

  add(ref: string): void {
    const area = parseMerge(ref);
    if (!area) return;
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (size === 1 || size > MAX_MERGED_CELLS || this.taken.size + size > MAX_ALL_MERGED_CELLS) return;
    this.compared += size;
    if (this.compared > MAX_COMPARED || this.isTaken(area)) return;
    this.take(area);
  }

  /** Whether a merge shows another cell in this one's place. */
  covers(row: number, column: number): boolean {
    return this.covered.size > 0 && this.covered.has(keyOf(row, column));
  }

  private isTaken({ top, left, bottom, right }: CellRange): boolean {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) if (this.taken.has(keyOf(row, column))) return true;
    }
    return false;
  }

  private take(area: CellRange): void {
    this.areas.push(area);
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        this.taken.add(keyOf(row, column));
        if (row > area.top || column > area.left) this.covered.add(keyOf(row, column));
      }
    }
  }
}
