import type { Grid } from '../../sheet/grid';
import { squash } from '../../text/normalize';
import { comparatorFit, isTargetText } from '../columns/content';
import { isLabelCell } from '../context/context';
import { isCategoryCell } from '../rows/category';
import { lineKind, opensForm } from '../rows/row-kind';
import type { ColumnRole } from '../../vocabulary/column-roles';
import type { HeaderCell } from './cells';
import { labelIn } from './label';
import { rowsBelow } from './rows-below';

/** Longer texts are content, not labels. */
const MAX_LABEL = 24;
const MIN_LABELS = 3;
/** So many lines in front of a header are looked at for what opens a form. */
const LINES_BEFORE = 12;
/** Labels that lists of all sorts have. */
const OF_ANY_LIST: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  ...(['sequence', 'project', 'budget', 'unit', 'note', 'score', 'weight', 'scoring'] as const),
]);
/** So many other labels make up for categories that are not known. */
const ENOUGH_LABELS = 3;

/**
 * Whether a row that lacks the labels of names or targets heads a table all the same, by what stands below it: targets
 * in a column, and categories; or so many known labels that these are not needed.
 *
 * @param known the row's cells that are labels
 * @param behind the last row of the header above, or null: below one a row without labels that tell anything is an
 *   indicator whose target is blank, unless a form begins between them
 */
export function isHeaderByRowsBelow(
  grid: Grid,
  row: number,
  known: readonly HeaderCell[],
  behind: number | null,
): boolean {
  const filled = grid.filledColumns(row);
  if (filled.length < MIN_LABELS && known.length < 2) return false;
  if (!filled.every((column) => isLabelLike(grid, row, column))) return false;
  const own = new Set(known.flatMap(({ meaning }) => meaning.roles.slice(0, 1)));
  const telling = [...own].filter((role) => !OF_ANY_LIST.has(role)).length;
  if (telling === 0 && behind !== null && !formBegins(grid, row, behind)) return false;
  const bottom = Math.max(row, ...known.map((cell) => cell.bottom));
  const below = rowsBelow(grid, bottom + 1);
  if (!below.hasTargetColumn || below.indicators === 0) return false;
  return below.categories > 0 || telling >= ENOUGH_LABELS;
}

/** Whether a cell may be a label: short, and nothing that stands in a table's rows. */
export function isLabelLike(grid: Grid, row: number, column: number): boolean {
  const cell = grid.content(row, column);
  if (labelIn(cell)) return true;
  if (squash(cell.text).length > MAX_LABEL || /^\d/u.test(cell.text.trim())) return false;
  // 三级指标 would be three of something
  if (/\d/u.test(cell.text) && isTargetText(cell)) return false;
  return comparatorFit(cell) <= 0 && !isCategoryCell(cell) && !isLabelCell(cell);
}

/** Whether one of the lines right in front of the row, below the header before it, opens a form. */
function formBegins(grid: Grid, row: number, behind: number): boolean {
  for (let above = row - 1; above > Math.max(behind, row - LINES_BEFORE); above--) {
    if (opensForm(lineKind(grid, above))) return true;
  }
  return false;
}
