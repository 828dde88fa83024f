import type { Grid } from '../../sheet/grid';
import { oneOf } from '../../text/find-words';
import { SIGN_SUB_LABEL, SUB_LABELS, TARGET_SUB_LABELS } from '../../vocabulary/header-patterns';
import { labelIn, readLabel, type LabelMeaning } from './label';

/** A header cell with what it means. Coordinates are 0-based; `right` and `bottom` are those of its merge. */
export interface HeaderCell {
  readonly row: number;
  readonly column: number;
  readonly right: number;
  readonly bottom: number;
  readonly text: string;
  readonly meaning: LabelMeaning;
}

const isSubLabel = oneOf(SUB_LABELS);
const isTargetLabel = oneOf(TARGET_SUB_LABELS);

/** Whether the text is a label, be it one that only makes sense below another. */
export function isHeaderText(text: string): boolean {
  return readLabel(text) !== null || isSubLabel(text.trim());
}

/** The cells of a row that are labels by themselves. */
export function labelsOf(grid: Grid, row: number): HeaderCell[] {
  return lowerLabels(grid, row, []);
}

/** The labels that are merged from rows above, `top` at most, down into a header's row, and not below its last one. */
export function hangingLabels(grid: Grid, row: number, top: number, bottom: number): HeaderCell[] {
  if (!grid.hasMerges(row, row)) return [];
  const found: HeaderCell[] = [];
  for (let column = grid.left; column <= grid.right; column++) {
    const merge = grid.mergeOf(row, column);
    if (merge?.left !== column || merge.top < top || merge.top >= row || merge.bottom > bottom) continue;
    const content = grid.content(merge.top, column);
    const { text } = content;
    const meaning = labelIn(content);
    if (meaning) found.push({ row: merge.top, column, right: merge.right, bottom: merge.bottom, text, meaning });
  }
  return found;
}

/** How many cells of a row are labels by themselves; most rows hold none. */
export function countLabels(grid: Grid, row: number): number {
  let count = 0;
  for (const column of grid.filledColumns(row)) if (labelIn(grid.content(row, column))) count++;
  return count;
}

/** The labels of a lower header row; one without a meaning of its own has that of the label merged over it. */
export function lowerLabels(grid: Grid, row: number, above: readonly HeaderCell[]): HeaderCell[] {
  return grid.filledColumns(row).flatMap((column) => {
    const content = grid.content(row, column);
    const { text } = content;
    const meaning = labelIn(content);
    const over = labelOver(grid, above, row, column);
    const inherited = over && !meaning?.roles.length && isSubLabel(text.trim()) ? subMeaning(text, over) : null;
    const taken = inherited ?? meaning;
    if (!taken) return [];
    const { right, bottom } = grid.extentOf(row, column);
    return [{ row, column, right, bottom, text, meaning: taken }];
  });
}

/** The label merged over the place; where nothing is merged, the nearest one left of it in the row above. */
function labelOver(grid: Grid, above: readonly HeaderCell[], row: number, column: number): HeaderCell | undefined {
  if (above.length === 0) return undefined;
  const upper = above.filter((cell) => cell.bottom < row && cell.column <= column);
  const spanning = upper.find((cell) => cell.right >= column);
  if (spanning || grid.hasMerges(row - 1, row)) return spanning;
  const nearest = grid
    .filledColumns(row - 1)
    .filter((filled) => filled <= column)
    .at(-1);
  return upper.find((cell) => cell.row === row - 1 && cell.column === nearest);
}

function subMeaning(text: string, { meaning }: HeaderCell): LabelMeaning {
  const { roles, weight } = meaning;
  if (roles[0] === 'goal' && isTargetLabel(text.trim())) return { roles: ['value'], weight };
  const sign = text.trim() === SIGN_SUB_LABEL && roles[0] === 'value';
  return sign ? { roles: ['comparator'], weight } : meaning;
}
