import type { CellPosition, SheetSnapshot } from '../../../core/sheet/snapshot';
import type { UndoToken } from '../../spreadsheet';
import type { Step } from './actions';
import { undoGone, undoOutOfOrder } from './edit-errors';
import type { UserPlace } from './found';
import type { Probe } from './probe';

/** How many batches can be taken back. */
const MOST_RECORDS = 50;

/** What a batch left in a cell. */
export interface CellBeforeEdit extends CellPosition {
  readonly text: string;
  readonly formula: string;
}

/** All that it takes to take a batch back. */
export interface UndoRecord {
  readonly sheetId: string;
  readonly steps: readonly Step[];
  readonly left: readonly CellBeforeEdit[];
  /** The sheet's merged areas afterwards; null when they are not known or nothing was moved. */
  readonly merges: SheetSnapshot['merges'];
  /** What was in front before; null when it does not matter. */
  readonly front: UserPlace | null;
  readonly probe: Probe;
}

/** All that a log holds, to be handed over. */
export interface UndoHistory {
  readonly lastId: number;
  readonly records: readonly (readonly [id: number, record: UndoRecord])[];
}

/** The batches that can still be taken back, in the order in which they were done. */
export class UndoLog {
  private readonly records: Map<number, UndoRecord>;
  private lastId: number;

  /** @param before what the page before this one could take back */
  constructor(before: UndoHistory | null = null) {
    this.records = new Map(before?.records);
    this.lastId = before?.lastId ?? 0;
  }

  get history(): UndoHistory {
    return { lastId: this.lastId, records: [...this.records] };
  }

  add(record: UndoRecord): UndoToken {
    this.lastId += 1;
    this.records.set(this.lastId, record);
    const [oldest] = this.records.keys();
    if (this.records.size > MOST_RECORDS && oldest !== undefined) this.records.delete(oldest);
    return { id: this.lastId, sheetId: record.sheetId };
  }

  /** @throws UserError 'undo-gone' or, when a later batch has moved rows of the same sheet, 'undo-order' */
  find({ id }: UndoToken): UndoRecord {
    const record = this.records.get(id);
    if (!record) throw undoGone();
    for (const [other, { sheetId, probe }] of this.records) {
      if (other > id && sheetId === record.sheetId && probe.isStructural) throw undoOutOfOrder();
    }
    return record;
  }

  drop({ id }: UndoToken): void {
    this.records.delete(id);
  }
}
