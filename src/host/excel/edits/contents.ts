import type { ColumnSpan } from '../../../core/edits/edit';
import type { CellPosition } from '../../../core/sheet/snapshot';
import type { CellContent, Writing } from './cell-content';
import type { Room } from './row-height';
import type { Look } from './row-looks';

/** A cell while a batch is planned: what it will hold, and what the batch does to it. */
export interface CellState {
  content: CellContent;
  /** Whether the batch changes the cell, so that taking it back depends on the cell being as it was left. */
  touched: boolean;
  /** The text that the batch writes, with the ways to write it. */
  wanted?: { readonly text: string; readonly ways: readonly Writing[] };
  look?: Look;
  /** Where it was asked for. */
  room?: Room;
}

/** A row of known cells; `height` in points where it was asked for. */
export interface RowState {
  readonly cells: Map<number, CellState>;
  readonly height?: number;
}

/** The known cells of a sheet, by 0-based row and column; rows move as the batch moves them. */
export class Contents {
  private rows: Map<number, RowState>;

  constructor(rows: ReadonlyMap<number, RowState>) {
    this.rows = new Map(rows);
  }

  row(row: number): RowState | undefined {
    return this.rows.get(row);
  }

  /** @throws RangeError for a cell that was not read: an edit's own cells always are */
  cell({ row, column }: CellPosition): CellState {
    const cell = this.rows.get(row)?.cells.get(column);
    if (!cell) throw new RangeError(`cell ${row}, ${column} was not read`);
    return cell;
  }

  touch(row: number): void {
    for (const cell of this.rows.get(row)?.cells.values() ?? []) cell.touched = true;
  }

  /** @param like the row that the new ones take after in the columns of `spans`; in others it is the one above */
  insert(at: number, count: number, like: number, spans: readonly ColumnSpan[]): void {
    const model = this.rows.get(like);
    const above = this.rows.get(at - 1) ?? model;
    const isLike = (column: number): boolean => spans.some(({ left, right }) => left <= column && column <= right);
    this.move((row) => (row >= at ? row + count : row));
    for (let row = at; row < at + count; row++) {
      const cells = new Map<number, CellState>();
      for (const column of (model ?? above)?.cells.keys() ?? []) {
        const pattern = (isLike(column) ? model : above)?.cells.get(column);
        const numberFormat = pattern?.content.numberFormat ?? 'General';
        const content: CellContent = { formula: '', value: '', text: '', numberFormat };
        const { look, room } = pattern ?? {};
        cells.set(column, { content, touched: true, ...(look && { look }), ...(room && { room }) });
      }
      this.rows.set(row, { cells, height: model?.height });
    }
  }

  remove(at: number, count: number): void {
    const last = at + count - 1;
    this.move((row) => (row > last ? row - count : row < at ? row : null));
    // the rows that have come together tell whether the place is still the same
    this.touch(at - 1);
    this.touch(at);
  }

  /** All known cells in reading order of their rows. */
  *[Symbol.iterator](): Generator<CellPosition & { readonly state: CellState }> {
    for (const row of [...this.rows.keys()].sort((a, b) => a - b)) {
      for (const [column, state] of this.rows.get(row)?.cells ?? []) yield { row, column, state };
    }
  }

  private move(to: (row: number) => number | null): void {
    const moved = new Map<number, RowState>();
    for (const [row, state] of this.rows) {
      const target = to(row);
      if (target !== null) moved.set(target, state);
    }
    this.rows = moved;
  }
}
