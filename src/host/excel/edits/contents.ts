import type { ColumnSpan } from '../../../core/edits/edit';
import { shiftFormula } from '../../../core/sheet/formula-shift';
import { shiftKeys, type Shift } from '../../../core/sheet/shift';
import type { CellPosition } from '../../../core/sheet/snapshot';
import { formulaOf } from './cell-content';
import type { CellContent, Wanted } from './cell-content';
import type { TextRoom } from './row-height';
import type { RowLook } from './row-looks';

/** A cell while a batch is planned: what it will hold, and what the batch does to it. */
export interface CellState {
  content: CellContent;
  /** Whether the batch changes the cell, so that taking it back depends on the cell being as it was left. */
  touched: boolean;
  /** What the batch writes. */
  wanted?: Wanted;
  look?: RowLook;
  /** Where it was asked for. */
  room?: TextRoom;
}

/** A row of known cells; `height` in points where it was asked for. */
export interface RowState {
  readonly cells: Map<number, CellState>;
  readonly height?: number;
}

/** The known cells of a sheet, by 0-based row and column; rows move as the batch moves them. */
export class Contents {
  private rows: Map<number, RowState>;

  /** @param sheetName by which formulas may name cells of the sheet itself */
  constructor(
    rows: ReadonlyMap<number, RowState>,
    private readonly sheetName: string,
  ) {
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
    this.move({ axis: 'row', at, count });
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
    this.move({ axis: 'row', at, count: -count });
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

  private move(shift: Shift): void {
    this.rows = shiftKeys(this.rows, shift);
    for (const { state } of this) {
      const formula = formulaOf(state.content);
      if (formula === null) continue;
      // as Excel does it: what names a row goes with it
      const shifted = shiftFormula(formula, this.sheetName, this.sheetName, shift);
      if (shifted !== formula) state.content = { ...state.content, formula: shifted };
    }
  }
}
