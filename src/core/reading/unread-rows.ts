import type { Grid } from '../sheet/grid';
import { isIndicatorLike, rowSigns } from './header/rows-below';
import type { IndicatorTable, UnreadRows } from './model';
import { isCategoryCell, readCategory } from './rows/category';
import { isClosingLine } from './rows/closing-line';

/** Fewer rows may be anything that mentions categories. */
const MIN_INDICATORS = 2;
/** Rows that say nothing of an indicator and may stand among those that do: blank ones, 二级指标 without one. */
const MAX_GAP = 2;

/**
 * Rows that look like indicators (a category, then names and targets) and belong to no table that was found: those of a
 * header that nobody knows, or of none. Only what stands below a category is looked at more closely, so the time grows
 * with the number of rows.
 */
export function findUnreadRows(grid: Grid, tables: readonly IndicatorTable[]): UnreadRows[] {
  const found: UnreadRows[] = [];
  const ends = new Map(tables.map(({ header, body }) => [header.top, body.bottom]));
  for (let row = grid.top; row <= grid.bottom; row++) {
    const end = ends.get(row);
    if (end !== undefined) {
      row = Math.max(row, end);
      continue;
    }
    const run = namesCategory(grid, row) ? indicatorRun(grid, row, ends) : null;
    if (!run) continue;
    found.push(run);
    row = run.bottom;
  }
  return found;
}

function namesCategory(grid: Grid, row: number): boolean {
  return grid.filledColumns(row).some((column) => isCategoryCell(grid.content(row, column)));
}

function categoriesIn(grid: Grid, row: number): string[] {
  const cells = grid.filledColumns(row).map((column) => grid.content(row, column));
  return cells.filter(isCategoryCell).map(({ text }) => text.trim());
}

/** The rows from one on that look like indicators; null where too few do. */
function indicatorRun(grid: Grid, top: number, tables: ReadonlyMap<number, number>): UnreadRows | null {
  let [bottom, indicators, gap] = [top, 0, 0];
  const categories = new Set<string>();
  for (let row = top; row <= grid.bottom && gap <= MAX_GAP && !tables.has(row); row++) {
    if (isIndicatorLike(rowSigns(grid, row)) && !isClosingLine(grid, row)) {
      indicators++;
      for (const text of categoriesIn(grid, row)) categories.add(text);
      bottom = row;
      gap = 0;
    } else gap++;
  }
  // 数量 may be anything; two kinds of indicators beside each other are not
  const isSure = categories.size > 1 || [...categories].some((text) => readCategory(text).namesIndicator);
  return indicators < MIN_INDICATORS || !isSure ? null : { top, bottom };
}
