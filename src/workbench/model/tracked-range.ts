import type { CellRange } from '../../core/sheet/snapshot';
import { shiftRange, type Shift } from '../../core/sheet/shift';

/** A range that moves when rows or columns come and go, until it is released. */
export interface TrackedRange {
  readonly sheetId: string;
  /** Where the range is now; `null` once all of it was deleted. */
  readonly range: CellRange | null;
  release(): void;
}

interface Entry {
  readonly sheetId: string;
  range: CellRange | null;
}

/** Keeps tracked ranges of one workbook up to date. */
export class RangeTracker {
  private readonly entries = new Set<Entry>();

  track(sheetId: string, range: CellRange): TrackedRange {
    const entry: Entry = { sheetId, range };
    this.entries.add(entry);
    return {
      sheetId,
      get range() {
        return entry.range;
      },
      release: () => void this.entries.delete(entry),
    };
  }

  shift(sheetId: string, shift: Shift): void {
    for (const entry of this.entries) {
      if (entry.sheetId === sheetId && entry.range) entry.range = shiftRange(entry.range, shift);
    }
  }
}
