import type { CellText } from '../text/cell-text';
import { TextPool } from '../text/text-pool';
import type { CellPosition, CellRange, SheetSnapshot } from './snapshot';

const NO_RANGE = 0;

/**
 * A snapshot made easy to read: cells by sheet coordinates, and the merge a cell lies in, both in constant time.
 * Coordinates are 0-based; cells outside the snapshot are blank.
 *
 * Texts are taken from a pool, which folds them once, before anything reads them. What an edit expects to find, or
 * carries to another cell, is `rawText`: the host compares it with the cell as it is.
 */
export class Grid {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  private readonly width: number;
  /** Per cell, row by row: 0, or 1 + index into `ranges`. Null where no merge lies in the snapshot. */
  private mergeAt: Int32Array | null = null;
  private readonly ranges: CellRange[] = [];
  private readonly mergedRows = new Set<number>();
  private readonly filled: (readonly number[] | undefined)[] = [];
  /** The rows that were asked for. */
  private readonly rows: (readonly CellText[] | undefined)[] = [];

  /** @param pool where its texts are kept, for a sheet that is checked again and again */
  constructor(
    readonly snapshot: SheetSnapshot,
    private readonly pool: TextPool = new TextPool(),
  ) {
    this.top = snapshot.top;
    this.left = snapshot.left;
    this.bottom = snapshot.top + snapshot.text.length - 1;
    this.width = snapshot.text.reduce((widest, row) => Math.max(widest, row.length), 0);
    this.right = snapshot.left + this.width - 1;
    for (const merge of snapshot.merges ?? []) this.addMerge(merge);
  }

  /** Whether the host said anything about merges; without that, blanks have to stand for them. */
  get mergesKnown(): boolean {
    return this.snapshot.merges !== null;
  }

  /** The merged area that holds the cell, or null. */
  mergeOf(row: number, column: number): CellRange | null {
    if (!this.mergeAt || row < this.top || row > this.bottom || column < this.left || column > this.right) return null;
    const index = this.mergeAt[this.key(row, column)] ?? NO_RANGE;
    return index === NO_RANGE ? null : (this.ranges[index - 1] ?? null);
  }

  /** The cell that carries the content: the merge's top-left cell, or the cell itself. */
  anchorOf(row: number, column: number): CellPosition {
    const merge = this.mergeOf(row, column);
    return merge ? { row: merge.top, column: merge.left } : { row, column };
  }

  /** Whether a merge covers the cell and its content stands in another one. */
  isCovered(row: number, column: number): boolean {
    const merge = this.mergeOf(row, column);
    return merge !== null && (merge.top !== row || merge.left !== column);
  }

  /** The text of this very cell as it is read, folded; '' where a merge covers it. */
  text(row: number, column: number): string {
    return this.rowAt(row - this.top)?.[column - this.left]?.text ?? '';
  }

  /** What this very cell holds, for what is read of its text alone. */
  content(row: number, column: number): CellText {
    return this.rowAt(row - this.top)?.[column - this.left] ?? this.pool.of('');
  }

  /** The text of this very cell as it stands there, for what is compared with the cell or written again. */
  rawText(row: number, column: number): string {
    return this.snapshot.text[row - this.top]?.[column - this.left] ?? '';
  }

  /** The text a user sees at the cell, carried over from the merge it lies in. */
  shownText(row: number, column: number): string {
    const anchor = this.anchorOf(row, column);
    return this.text(anchor.row, anchor.column);
  }

  /** The last row and column of the cell's merge, or the cell itself. */
  extentOf(row: number, column: number): CellRange {
    return this.mergeOf(row, column) ?? { top: row, left: column, bottom: row, right: column };
  }

  /**
   * Where the text for a label stands: the cell behind it. Where merges are unknown, blanks between a label and the
   * next filled cell of its row may be one wide merge: then it is that cell.
   */
  besideOf(row: number, column: number): CellPosition {
    const next = { row, column: this.extentOf(row, column).right + 1 };
    if (this.mergesKnown) return next;
    const filled = this.filledColumns(row).find((at) => at > column);
    return filled === undefined ? next : { row, column: filled };
  }

  /** Whether any merge touches the rows from `first` to `last`. */
  hasMerges(first: number, last: number): boolean {
    if (this.mergedRows.size === 0) return false;
    for (let row = first; row <= last; row++) {
      if (this.mergedRows.has(row)) return true;
    }
    return false;
  }

  /** Columns of a row that hold text of their own, left to right. */
  filledColumns(row: number): readonly number[] {
    const index = row - this.top;
    const known = this.filled[index];
    if (known) return known;
    const cells = this.rowAt(index);
    return cells ? (this.filled[index] = this.readFilled(cells)) : [];
  }

  private rowAt(index: number): readonly CellText[] | undefined {
    return this.rows[index] ?? this.readRow(index);
  }

  private readRow(index: number): readonly CellText[] | undefined {
    const texts = this.snapshot.text[index];
    return texts && (this.rows[index] = texts.map((text) => this.pool.of(text)));
  }

  private readFilled(cells: readonly CellText[]): number[] {
    const columns: number[] = [];
    for (let index = 0; index < cells.length; index++) {
      if (!cells[index]?.isBlank) columns.push(this.left + index);
    }
    return columns;
  }

  private key(row: number, column: number): number {
    return (row - this.top) * this.width + (column - this.left);
  }

  /** Takes in a merge, cut to the snapshot. Merges never overlap in Excel: one that would is left out. */
  private addMerge(merge: CellRange): void {
    const bottom = Math.min(merge.bottom, this.bottom);
    const right = Math.min(merge.right, this.right);
    if (merge.top < this.top || merge.left < this.left || merge.top > bottom || merge.left > right) return;
    const mergeAt = (this.mergeAt ??= new Int32Array(this.snapshot.text.length * this.width));
    for (let row = merge.top; row <= bottom; row++) {
      const start = this.key(row, merge.left);
      for (let at = start; at <= start + right - merge.left; at++) if (mergeAt[at] !== NO_RANGE) return;
    }
    this.ranges.push({ top: merge.top, left: merge.left, bottom, right });
    for (let row = merge.top; row <= bottom; row++) {
      mergeAt.fill(this.ranges.length, this.key(row, merge.left), this.key(row, right) + 1);
      this.mergedRows.add(row);
    }
  }
}
