import type { CellRange, CellValue, SheetSnapshot } from '../../src/core/sheet/snapshot';

interface Cell {
  text: string;
  value: CellValue;
}

/** A line of a sheet: its cells, and the sheet row that it was before anything changed; null for a new one. */
interface Line {
  cells: Cell[];
  readonly from: number | null;
}

/** What stands in a new column, by sheet row. */
export type Fill = (row: number) => string;

const blank = (): Cell => ({ text: '', value: '' });

/** A sheet whose rows and columns can be changed; coordinates are those of the sheet, 0-based. */
export class EditableSheet {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  /** Null where the host does not tell. */
  merges: CellRange[] | null;
  private lines: Line[];
  private width: number;
  private hidden: number[];
  private readonly hiddenRows: readonly number[];

  constructor({ name, top, left, text, values, merges, hiddenColumns = [], hiddenRows = [] }: SheetSnapshot) {
    this.name = name;
    this.top = top;
    this.left = left;
    this.merges = merges && [...merges];
    this.hidden = [...hiddenColumns];
    this.hiddenRows = hiddenRows;
    this.width = Math.max(0, ...text.map((row) => row.length));
    this.lines = text.map((row, at) => ({
      cells: Array.from({ length: this.width }, (_, c) => ({ text: row[c] ?? '', value: values[at]?.[c] ?? '' })),
      from: top + at,
    }));
  }

  /** 0-based row behind the last one. */
  get bottom(): number {
    return this.top + this.lines.length;
  }

  /** 0-based column behind the last one. */
  get right(): number {
    return this.left + this.width;
  }

  text(row: number, column: number): string {
    return this.lines[row - this.top]?.cells[column - this.left]?.text ?? '';
  }

  textsOf({ top, left, bottom, right }: CellRange): string[][] {
    const rows = this.lines.slice(top - this.top, bottom - this.top + 1);
    return rows.map(({ cells }) => cells.slice(left - this.left, right - this.left + 1).map(({ text }) => text));
  }

  write(row: number, column: number, text: string): void {
    const cell = this.lines[row - this.top]?.cells[column - this.left];
    if (cell) Object.assign(cell, { text, value: text });
  }

  /** Merges that touch the box; none where the host does not tell them. */
  mergesIn({ top, left, bottom, right }: CellRange): CellRange[] {
    return (this.merges ?? []).filter((m) => m.top <= bottom && m.bottom >= top && m.left <= right && m.right >= left);
  }

  addMerge(merge: CellRange): void {
    this.merges?.push(merge);
  }

  /** A new column in front of column `at`, through the whole sheet; what a merge covers stays blank. */
  insertColumn(at: number, fill: Fill = () => ''): void {
    this.lines.forEach(({ cells }, index) => {
      const text = fill(this.top + index);
      cells.splice(at - this.left, 0, { text, value: text });
    });
    this.width += 1;
    this.hidden = this.hidden.map((column) => (column >= at ? column + 1 : column));
    this.merges =
      this.merges?.map((m) => ({
        ...m,
        left: m.left >= at ? m.left + 1 : m.left,
        right: m.right >= at ? m.right + 1 : m.right,
      })) ?? null;
    for (const m of this.merges ?? []) {
      if (m.left >= at || m.right < at) continue;
      for (let row = m.top; row <= m.bottom; row++) this.write(row, at, '');
    }
  }

  hideColumn(column: number): void {
    this.hidden.push(column);
  }

  /** New rows in front of row `at`; merges that reach across grow. Texts begin at the sheet's left column. */
  insertRows(at: number, rows: readonly (readonly string[])[]): void {
    const made = rows.map((row): Line => {
      const cells = Array.from({ length: this.width }, (_, c) => ({ text: row[c] ?? '', value: row[c] ?? '' }));
      return { cells, from: null };
    });
    this.lines.splice(at - this.top, 0, ...made);
    this.merges =
      this.merges?.map((m) => ({
        ...m,
        top: m.top >= at ? m.top + rows.length : m.top,
        bottom: m.bottom >= at ? m.bottom + rows.length : m.bottom,
      })) ?? null;
  }

  /** Moves the cells of a box by one column to the right, with its merges; the sheet grows where there is no room. */
  shiftRight({ top, bottom }: Pick<CellRange, 'top' | 'bottom'>, from: number): void {
    for (const line of this.lines) line.cells.push(blank());
    this.width += 1;
    for (let row = top; row <= bottom; row++) {
      const line = this.lines[row - this.top];
      line?.cells.splice(from - this.left, 0, blank());
      line?.cells.pop();
    }
    const moves = (m: CellRange) => m.top >= top && m.bottom <= bottom;
    this.merges =
      this.merges?.map((m) => {
        if (!moves(m)) return m;
        return { ...m, left: m.left >= from ? m.left + 1 : m.left, right: m.right >= from ? m.right + 1 : m.right };
      }) ?? null;
  }

  /** Puts the column `from` in front of column `to`, in these rows; what stands between moves up. */
  moveColumn({ top, bottom }: Pick<CellRange, 'top' | 'bottom'>, from: number, to: number): void {
    const target = from < to ? to - 1 : to;
    for (let row = top; row <= bottom; row++) {
      const cells = this.lines[row - this.top]?.cells;
      const [cell] = cells?.splice(from - this.left, 1) ?? [];
      if (cell) cells?.splice(target - this.left, 0, cell);
    }
    const place = (column: number) => movedColumn(column, from, to);
    this.merges =
      this.merges?.map((m) => {
        if (m.bottom < top || m.top > bottom || m.left !== m.right) return m;
        return { ...m, left: place(m.left), right: place(m.left) };
      }) ?? null;
  }

  /** The row that a row of the changed sheet was, 0-based; null for a new one. */
  originOf(row: number): number | null {
    return this.lines[row - this.top]?.from ?? null;
  }

  snapshot(): SheetSnapshot {
    return {
      name: this.name,
      top: this.top,
      left: this.left,
      text: this.lines.map(({ cells }) => cells.map(({ text }) => text)),
      values: this.lines.map(({ cells }) => cells.map(({ value }) => value)),
      merges: this.merges,
      hiddenColumns: this.hidden,
      ...(this.hiddenRows.length > 0 ? { hiddenRows: this.hiddenRows.flatMap((row) => this.rowsFrom(row)) } : {}),
    };
  }

  private rowsFrom(origin: number): number[] {
    const at = this.lines.findIndex(({ from }) => from === origin);
    return at < 0 ? [] : [this.top + at];
  }
}

/** Where a column stands once column `from` was put in front of column `to`. */
export function movedColumn(column: number, from: number, to: number): number {
  const target = from < to ? to - 1 : to;
  if (column === from) return target;
  if (from < column && column <= target) return column - 1;
  return target <= column && column < from ? column + 1 : column;
}
