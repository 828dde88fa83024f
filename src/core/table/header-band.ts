import type { Grid } from '../sheet/grid';
import { isCategoryText } from './category';
import { readLabel, type LabelMeaning } from './header-label';
import type { ColumnRole } from './roles';

/** A header cell with what it means. Coordinates are 0-based; `right` and `bottom` are those of its merge. */
export interface HeaderCell {
  readonly row: number;
  readonly column: number;
  readonly right: number;
  readonly bottom: number;
  readonly text: string;
  readonly meaning: LabelMeaning;
}

/** The rows of one header, with all label cells in them, side labels left out. */
export interface HeaderBand {
  readonly top: number;
  readonly bottom: number;
  readonly cells: readonly HeaderCell[];
}

const MAX_BAND_ROWS = 6;

function labelsOf(grid: Grid, row: number): HeaderCell[] {
  const cells: HeaderCell[] = [];
  for (const column of grid.filledColumns(row)) {
    const text = grid.text(row, column);
    const meaning = readLabel(text);
    if (!meaning) continue;
    const { right, bottom } = grid.extentOf(row, column);
    cells.push({ row, column, right, bottom, text, meaning });
  }
  return cells;
}

function rolesIn(cells: readonly HeaderCell[]): Set<ColumnRole> {
  return new Set(cells.flatMap((cell) => cell.meaning.roles.slice(0, 1)));
}

/** Whether the labels of one row are those of an indicator table's header. */
function isHeaderRow(cells: readonly HeaderCell[]): boolean {
  if (cells.length < 2) return false;
  const roles = rolesIn(cells);
  const named = roles.has('name') || (roles.has('level1') && roles.has('level2'));
  if (!named) return false;
  const target = roles.has('value') || roles.has('periodValue') || roles.has('gradeValue') || roles.has('actualValue');
  return target || roles.size >= 3;
}

/** Labels that take their meaning from the one over them: 指标值 over 符号 | 值, 绩效指标 over 名称 | 值. */
const SUB_LABELS = new Set(['值', '数值', '类型', '名称', '内容', '定性', '定量']);
/** Below a target, this one says how the target is to be compared. */
const SIGN_SUB_LABEL = '类型';

/** Whether the row holds nothing but labels, or numbers its columns (1, 2, 3 …): a row that continues a header. */
function continuesHeader(grid: Grid, row: number, sides: ReadonlySet<number>): boolean {
  const filled = grid.filledColumns(row).filter((column) => !sides.has(column));
  if (filled.length === 0) return false;
  const texts = filled.map((column) => grid.text(row, column).trim());
  const numbered = filled.length >= 4 && texts.every((text, index) => text === String(index + 1));
  return numbered || texts.every((text) => readLabel(text) !== null || SUB_LABELS.has(text));
}

/**
 * Finds every header in the sheet, top to bottom.
 *
 * A header starts at a row with the labels of names and targets, takes in the rows its labels are merged over, and
 * goes on downwards through rows that hold nothing but labels.
 */
export function findHeaderBands(grid: Grid): HeaderBand[] {
  const bands: HeaderBand[] = [];
  for (let row = grid.top; row <= grid.bottom; row++) {
    const cells = labelsOf(grid, row);
    if (!isHeaderRow(cells)) continue;
    const band = growBand(grid, row, cells);
    bands.push(band);
    row = band.bottom;
  }
  return bands;
}

function growBand(grid: Grid, row: number, first: readonly HeaderCell[]): HeaderBand {
  const sides = sideLabels(grid, first);
  const own = first.filter((cell) => !sides.has(cell.column));
  const anchor = best(own, 'name') ?? best(own, 'level2') ?? own[0];
  let bottom = Math.min(anchor?.bottom ?? row, row + MAX_BAND_ROWS - 1);
  const cells = [...own];
  const take = (next: number) =>
    cells.push(...lowerLabels(grid, next, cells).filter((cell) => !sides.has(cell.column)));
  for (let next = row + 1; next <= bottom; next++) take(next);
  while (bottom < grid.bottom && bottom - row + 1 < MAX_BAND_ROWS && continuesHeader(grid, bottom + 1, sides)) {
    bottom++;
    take(bottom);
  }
  return { top: row, bottom, cells };
}

/** The labels of a lower header row; one without a meaning of its own has that of the label merged over it. */
function lowerLabels(grid: Grid, row: number, above: readonly HeaderCell[]): HeaderCell[] {
  return grid.filledColumns(row).flatMap((column) => {
    const text = grid.text(row, column);
    const meaning = readLabel(text);
    const over = labelOver(grid, above, row, column);
    const inherited = over && !meaning?.roles.length && SUB_LABELS.has(text.trim()) ? subMeaning(text, over) : null;
    const taken = inherited ?? meaning;
    if (!taken) return [];
    const { right, bottom } = grid.extentOf(row, column);
    return [{ row, column, right, bottom, text, meaning: taken }];
  });
}

/** The label merged over the place; where nothing is merged, the nearest one left of it in the row above. */
function labelOver(grid: Grid, above: readonly HeaderCell[], row: number, column: number): HeaderCell | undefined {
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
  const sign = text.trim() === SIGN_SUB_LABEL && meaning.roles[0] === 'value';
  return sign ? { roles: ['comparator'], weight: meaning.weight } : meaning;
}

function best(cells: readonly HeaderCell[], role: ColumnRole): HeaderCell | undefined {
  return cells.filter((cell) => cell.meaning.roles[0] === role).sort((a, b) => b.meaning.weight - a.meaning.weight)[0];
}

/**
 * Columns whose label stands beside the table instead of over a column: 绩效指标 in A, merged down along the rows
 * (or with nothing but blanks below), while the indicators have their own column further right.
 */
function sideLabels(grid: Grid, cells: readonly HeaderCell[]): Set<number> {
  const sides = new Set<number>();
  const names = cells.filter((cell) => cell.meaning.roles[0] === 'name' || cell.meaning.roles[0] === 'goal');
  const leveled = cells.filter((cell) => cell.meaning.roles[0] === 'level1' || cell.meaning.roles[0] === 'level2');
  for (const cell of names) {
    const inner = [...names, ...leveled].filter((other) => other !== cell && other.column > cell.column);
    const outermost = leveled.every((other) => other.column > cell.column);
    if (inner.length === 0 || !outermost) continue;
    const reachesBody = inner.some((other) => other.bottom < cell.bottom);
    const named = cell.meaning.roles[0] === 'name' && leveled.some((other) => other.row === cell.row);
    if (reachesBody || named || runsBlank(grid, cell)) sides.add(cell.column);
  }
  return sides;
}

function runsBlank(grid: Grid, cell: HeaderCell): boolean {
  const last = Math.min(grid.bottom, cell.bottom + 3);
  let categories = 0;
  for (let row = cell.bottom + 1; row <= last; row++) {
    if (grid.text(row, cell.column).trim() !== '') return false;
    if (grid.filledColumns(row).some((column) => isCategoryText(grid.text(row, column)))) categories++;
  }
  return categories > 0;
}
