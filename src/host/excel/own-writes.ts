import type { CellPosition, CellRange } from '../../core/sheet/snapshot';

/** Events of a write arrive within this time, or not at all. */
const EVENT_WINDOW_MS = 5_000;

/** No cell: stands for rows that move. */
const SHIFT: CellPosition = { row: -1, column: -1 };

/**
 * Remembers what the add-in has just written, to tell its own change events from the user's where Excel does not say
 * (ExcelApi below 1.14).
 */
export class OwnWrites {
  private readonly expected = new Map<string, { count: number; until: number }>();

  constructor(private readonly now: () => number = Date.now) {}

  /** Each cell is about to be written once. */
  note(sheetId: string, cells: readonly CellPosition[]): void {
    for (const { row, column } of cells) {
      const key = keyOf(sheetId, row, column);
      const count = (this.current(key)?.count ?? 0) + 1;
      this.expected.set(key, { count, until: this.now() + EVENT_WINDOW_MS });
    }
  }

  /** Rows are about to be inserted or deleted. */
  noteShift(sheetId: string): void {
    this.note(sheetId, [SHIFT]);
  }

  /** Whether an event about inserted or deleted rows is our own. */
  claimShift(sheetId: string): boolean {
    const key = keyOf(sheetId, SHIFT.row, SHIFT.column);
    const isOwn = this.current(key) !== undefined;
    if (isOwn) this.use(key);
    return isOwn;
  }

  /** Whether an event is about cells that were just written and nothing else. Each write answers for one event. */
  claim(sheetId: string, range: CellRange): boolean {
    const keys: string[] = [];
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        const key = keyOf(sheetId, row, column);
        if (!this.current(key)) return false;
        keys.push(key);
      }
    }
    for (const key of keys) this.use(key);
    return true;
  }

  private current(key: string): { count: number; until: number } | undefined {
    const entry = this.expected.get(key);
    if (entry && entry.until >= this.now()) return entry;
    this.expected.delete(key);
    return undefined;
  }

  private use(key: string): void {
    const entry = this.expected.get(key);
    if (entry && entry.count > 1) entry.count -= 1;
    else this.expected.delete(key);
  }
}

function keyOf(sheetId: string, row: number, column: number): string {
  return `${sheetId} ${row} ${column}`;
}
