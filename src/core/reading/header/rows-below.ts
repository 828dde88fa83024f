import type { Grid } from '../../sheet/grid';
import { kindsOf } from '../columns/content';
import { isLabelCell } from '../context/context';
import { isCategoryCell } from '../rows/category';

/** What a row by itself has of an indicator, whatever header it stands under. */
export interface RowSigns {
  /** Columns of targets, of names, and of categories. */
  readonly targets: readonly number[];
  readonly names: readonly number[];
  readonly categories: readonly number[];
}

/** Rows that are looked at below a line that may be a header. */
const ROWS_BELOW = 8;
/** Blank rows that may stand between a header and its first row. */
const GAP = 1;

/** Reads what a row has of an indicator. */
export function rowSigns(grid: Grid, row: number): RowSigns {
  const signs = { targets: [] as number[], names: [] as number[], categories: [] as number[] };
  for (const column of grid.filledColumns(row)) {
    const cell = grid.content(row, column);
    const { target, name } = kindsOf(cell);
    if (isCategoryCell(cell)) signs.categories.push(column);
    else if (target === 1) signs.targets.push(column);
    else if (name === 1 && !isLabelCell(cell)) signs.names.push(column);
  }
  return signs;
}

/** Whether the row names an indicator and says what is to be reached, in this order or the other. */
export function isIndicatorLike({ targets, names }: RowSigns): boolean {
  return targets.length > 0 && names.length > 0;
}

/** What stands in the rows below a line that may be a header. */
export interface Below {
  readonly indicators: number;
  readonly categories: number;
  /** Whether two rows or more, or the only one, have targets in one and the same column. */
  readonly hasTargetColumn: boolean;
}

/** Looks at the first rows from one on. */
export function rowsBelow(grid: Grid, first: number): Below {
  const targets = new Map<number, number>();
  let [indicators, categories, rows, blank] = [0, 0, 0, 0];
  for (let row = first; row < first + ROWS_BELOW && row <= grid.bottom && blank <= GAP; row++) {
    if (grid.filledColumns(row).length === 0) {
      blank++;
      continue;
    }
    blank = 0;
    const signs = rowSigns(grid, row);
    rows++;
    if (isIndicatorLike(signs)) indicators++;
    categories += signs.categories.length;
    for (const column of signs.targets) targets.set(column, (targets.get(column) ?? 0) + 1);
  }
  return { indicators, categories, hasTargetColumn: Math.max(0, ...targets.values()) >= Math.min(2, rows) && rows > 0 };
}
