import type { CellRange } from '../sheet/snapshot';

/** A span of columns that is one cell. */
export type Span = readonly [left: number, right: number];

/** A new sheet that is written line by line. */
export class SheetDraft {
  readonly text: string[][] = [];
  readonly merges: CellRange[] = [];
  readonly rowHeights: { readonly row: number; readonly points: number }[] = [];

  constructor(private readonly width: number) {}

  get height(): number {
    return this.text.length;
  }

  line(cells: readonly string[], spans: readonly Span[] = []): void {
    const row = this.text.push(Array.from({ length: this.width }, (_, column) => cells[column] ?? '')) - 1;
    for (const [left, right] of spans) this.merge({ top: row, bottom: row, left, right });
  }

  merge(range: CellRange): void {
    this.merges.push(range);
  }

  setHeight(row: number, points: number): void {
    this.rowHeights.push({ row, points });
  }

  /** Merges what is the same below each other, in a column only as far as in the one before it. */
  mergeEqual(top: number, bottom: number, columns: readonly number[]): void {
    let parts: readonly (readonly [top: number, bottom: number])[] = [[top, bottom]];
    for (const column of columns) {
      parts = parts.flatMap(([first, last]) => this.runsOf(first, last, column));
      for (const [first, last] of parts) {
        if (last === first || this.text[first]?.[column] === '') continue;
        this.merge({ top: first, bottom: last, left: column, right: column });
        for (let row = first + 1; row <= last; row++) this.text[row]?.splice(column, 1, '');
      }
    }
  }

  private runsOf(top: number, bottom: number, column: number): (readonly [top: number, bottom: number])[] {
    const runs: [number, number][] = [];
    for (let row = top; row <= bottom; row++) {
      const run = runs.at(-1);
      if (run && this.text[row]?.[column] === this.text[run[0]]?.[column]) run[1] = row;
      else runs.push([row, row]);
    }
    return runs;
  }
}
