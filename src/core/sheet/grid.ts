import { fold } from '../text/fold';
import type { CellPosition, CellRange, SheetSnapshot } from './snapshot';

const NO_RANGE = 0;

/**
 * A snapshot made easy to read: cells by sheet coordinates, and the merge a cell lies in, both in constant time.
 * Coordinates are 0-based; cells outside the snapshot are blank.
 *
 * Texts are folded here, once, before anything reads them (see `fold`). What an edit expects to find, or carries to
 * another cell, is `rawText`: the host compares it with the cell as it is.
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
  /** The rows' texts as they are read, the snapshot's own list where nothing had to be folded. */
  private readonly folded: (readonly string[] | undefined)[] = [];

  constructor(readonly snapshot: SheetSnapshot) {
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
    return this.textsOf(row - this.top)?.[column - this.left] ?? '';
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
    const cells = this.textsOf(index);
    return cells ? (this.filled[index] ??= this.readFilled(cells)) : [];
  }

  private textsOf(index: number): readonly string[] | undefined {
    const known = this.folded[index];
    if (known) return known;
    const raw = this.snapshot.text[index];
    return raw && (this.folded[index] = foldRow(raw));
  }

  private readFilled(cells: readonly string[]): number[] {
    const columns: number[] = [];
    cells.forEach((text, index) => {
      if (text.trim() !== '') columns.push(this.left + index);
    });
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

/** The texts of a row, folded; the same list where they stay as they are, as nearly all do. */
function foldRow(texts: readonly string[]): readonly string[] {
  let row: string[] | null = null;
  for (let index = 0; index < texts.length; index++) {
    const text = texts[index] as string;
    const plain = fold(text);
    if (plain !== text) (row ??= [...texts])[index] = plain;
  }
  return row ?? texts;
}
