import type { Grid } from '../sheet/grid';
import { squash } from '../text/normalize';

/** The lines of a sheet as texts, to tell which of them the sheet repeats on later pages. Each is read once. */
export class SheetLines {
  private firstRows: Map<string, number> | null = null;

  constructor(private readonly grid: Grid) {}

  /** The row's squashed cells, blank ones left out. */
  text(row: number): string {
    return this.grid.memory.ofRow('line text', row, () =>
      this.grid
        .filledColumns(row)
        .map((column) => squash(this.grid.text(row, column)))
        .join('|'),
    );
  }

  /** Whether the very same line stands above the row `before`. */
  standsAbove(row: number, before: number): boolean {
    this.firstRows ??= this.indexLines();
    return (this.firstRows.get(this.text(row)) ?? before) < before;
  }

  private indexLines(): Map<string, number> {
    const first = new Map<string, number>();
    for (let row = this.grid.bottom; row >= this.grid.top; row--) first.set(this.text(row), row);
    return first;
  }
}
