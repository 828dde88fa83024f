import type { Grid } from '../sheet/grid';
import type { IndicatorTable } from '../reading/model';

/** A column of a table that nothing is read from. */
export interface UnreadColumn {
  /** 0-based. */
  readonly column: number;
  /** What its header says; '' where it has none. */
  readonly label: string;
}

/** A column without a header counts where so many rows have something in it: one text may be a note or a side label. */
const MIN_FILLED = 2;

/** The columns that have a header, or hold something beside the indicators, and were taken for nothing. */
export function unreadColumns(table: IndicatorTable, grid: Grid): UnreadColumn[] {
  const { header, rows } = table;
  const isRead = (at: number) => table.columns.some(({ column, right }) => at >= column && at <= right);
  const found = new Set<number>();
  for (let row = header.top; row <= header.bottom; row++) {
    for (const column of grid.filledColumns(row)) {
      // a label that goes on down the rows is the form's side label, no column
      if (grid.extentOf(row, column).bottom <= header.bottom) found.add(column);
    }
  }
  const filled = new Map<number, number>();
  for (const { row } of rows) {
    for (const column of grid.filledColumns(row)) filled.set(column, (filled.get(column) ?? 0) + 1);
  }
  const enough = Math.min(MIN_FILLED, rows.length);
  for (const [column, count] of filled) if (count >= enough) found.add(column);
  return [...found]
    .filter((column) => !isRead(column))
    .sort((a, b) => a - b)
    .map((column) => ({ column, label: labelOver(grid, header, column) }));
}

/** The lowest label over a column, in one line. */
export function labelOver(grid: Grid, { top, bottom }: IndicatorTable['header'], column: number): string {
  for (let row = bottom; row >= top; row--) {
    const label = grid.shownText(row, column).replace(/\s+/gu, ' ').trim();
    if (label !== '') return label;
  }
  return '';
}
