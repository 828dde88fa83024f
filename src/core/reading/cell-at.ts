import type { Grid } from '../sheet/grid';
import type { CellText } from '../text/cell-text';
import type { TableCell } from './model';

/** A cell of a sheet. What was read of its text is no part of its data: whoever compares or writes it does not see it. */
export class SheetCell implements TableCell {
  readonly text: string;
  readonly written: string;
  readonly #content: CellText;

  /** @param text what the cell is taken to say, where that is only a part of it */
  constructor(
    readonly row: number,
    readonly column: number,
    content: CellText,
    text = content.text,
  ) {
    this.text = text;
    this.written = content.written;
    this.#content = content;
  }

  get content(): CellText {
    return this.#content;
  }
}

/** A cell of the grid for rules. */
export function cellAt(grid: Grid, row: number, column: number): TableCell {
  return new SheetCell(row, column, grid.content(row, column));
}
