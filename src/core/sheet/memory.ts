import { sameData, sameItems } from './same-data';

interface Note {
  readonly inputs: readonly unknown[];
  readonly value: unknown;
}

interface AreaNote extends Note {
  /** First and last row that were read for it; none where `top` is greater. */
  readonly top: number;
  readonly bottom: number;
  /** Whether one of these rows has changed since. */
  stale: boolean;
}

/** Rows read before an area was started. */
type Reads = readonly [lowest: number, highest: number];

const NO_INPUTS: readonly unknown[] = [];

/**
 * Keeps what was worked out from the rows of a sheet until these rows change, so that after an edit only what depends
 * on the edited cell is worked out again. Rows are 0-based sheet rows.
 *
 * What is kept is found again by what it is and where it is (a row, or the number of a table); `inputs` are all values
 * besides cells that it depends on, compared by identity. Where working it out again comes to the same data, the
 * earlier value stays, and what was worked out from that stays too.
 */
export class SheetMemory {
  /** By what it is, then by row as counted from `top`. */
  private readonly rowNotes = new Map<string, (Note | undefined)[]>();
  /** By what it is, then by where it is. */
  private readonly areaNotes = new Map<string, Map<number, AreaNote>>();
  /** By what it is, then by where it is. */
  private readonly latest = new Map<string, Map<number, unknown>>();
  private lowest = Infinity;
  private highest = -1;

  /**
   * @param top the sheet's first row
   * @param lasts whether the sheet may be looked at again with other texts; else only that is kept which is asked more
   *   than once
   */
  constructor(
    private readonly top: number,
    private readonly lasts: boolean,
  ) {}

  /** Says that a row's cells were looked at. */
  touch(row: number): void {
    if (row < this.lowest) this.lowest = row;
    if (row > this.highest) this.highest = row;
  }

  /** What follows from one row alone, its merges included. `compute` must not read any other row. */
  ofRow<T>(what: string, row: number, compute: () => T, inputs: readonly unknown[] = NO_INPUTS): T {
    this.touch(row);
    let notes = this.rowNotes.get(what);
    if (!notes) this.rowNotes.set(what, (notes = []));
    const known = notes[row - this.top];
    if (known && sameItems(known.inputs, inputs)) return known.value as T;
    const value = compute();
    notes[row - this.top] = { inputs, value };
    return value;
  }

  /** What follows from any rows: which ones is seen while it is worked out. */
  ofArea<T>(what: string, at: number, inputs: readonly unknown[], compute: () => T): T {
    if (!this.lasts) return compute();
    const known = this.recall(what, at, inputs);
    if (known) return known.value as T;
    const before = this.startArea();
    try {
      return this.keep(what, at, inputs, compute());
    } finally {
      this.endArea(before);
    }
  }

  /** As {@link ofArea}, for work that pauses. Nothing else may read the sheet meanwhile. */
  *ofAreaInSteps<T>(
    what: string,
    at: number,
    inputs: readonly unknown[],
    compute: () => Generator<void, T>,
  ): Generator<void, T> {
    if (!this.lasts) return yield* compute();
    const known = this.recall(what, at, inputs);
    if (known) return known.value as T;
    const before = this.startArea();
    try {
      return this.keep(what, at, inputs, yield* compute());
    } finally {
      this.endArea(before);
    }
  }

  /** The value, or the earlier one of this kind and place where that holds the same data. */
  settle<T>(what: string, at: number, value: T): T {
    return this.lasts ? this.keep(what, at, NO_INPUTS, value, false) : value;
  }

  /** What was left here under this name and number the time before, whatever has changed since. */
  leftAt<T>(what: string, at: number): T | undefined {
    return this.latest.get(what)?.get(at) as T | undefined;
  }

  /** Leaves something here to be found again the next time; nothing of it is ever forgotten. */
  leave(what: string, at: number, value: unknown): void {
    if (!this.lasts) return;
    const left = this.latest.get(what);
    if (left) left.set(at, value);
    else this.latest.set(what, new Map([[at, value]]));
  }

  /** Drops what was worked out from these rows. */
  forget(rows: ReadonlySet<number>): void {
    for (const notes of this.rowNotes.values()) for (const row of rows) notes[row - this.top] = undefined;
    for (const notes of this.areaNotes.values()) {
      for (const note of notes.values()) {
        for (const row of rows) if (row >= note.top && row <= note.bottom) note.stale = true;
      }
    }
  }

  private recall(what: string, at: number, inputs: readonly unknown[]): AreaNote | null {
    const known = this.areaNotes.get(what)?.get(at);
    if (!known || known.stale || !sameItems(known.inputs, inputs)) return null;
    if (known.top <= known.bottom) {
      this.touch(known.top);
      this.touch(known.bottom);
    }
    return known;
  }

  private keep<T>(what: string, at: number, inputs: readonly unknown[], value: T, read = true): T {
    let notes = this.areaNotes.get(what);
    if (!notes) this.areaNotes.set(what, (notes = new Map<number, AreaNote>()));
    const known = notes.get(at);
    const kept = known && sameData(known.value, value) ? (known.value as T) : value;
    const [top, bottom] = read ? [this.lowest, this.highest] : [Infinity, -1];
    notes.set(at, { inputs, value: kept, top, bottom, stale: false });
    return kept;
  }

  private startArea(): Reads {
    const before: Reads = [this.lowest, this.highest];
    this.lowest = Infinity;
    this.highest = -1;
    return before;
  }

  private endArea([lowest, highest]: Reads): void {
    this.lowest = Math.min(this.lowest, lowest);
    this.highest = Math.max(this.highest, highest);
  }
}
