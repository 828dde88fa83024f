import type { Grid } from '../../sheet/grid';
import { countLabels, hangingLabels, isHeaderText, labelsOf, lowerLabels, type HeaderCell } from './cells';
import type { ColumnRole } from '../../vocabulary/column-roles';
import { lineText } from '../line-text';
import { sideLabels } from './side-labels';
import { isHeaderByRowsBelow, isLabelLike } from './unknown-header';

/** The rows of one header, with all label cells in them, side labels left out. */
export interface HeaderBand {
  readonly top: number;
  readonly bottom: number;
  readonly cells: readonly HeaderCell[];
  /** Columns whose label stands beside the table instead of over a column. */
  readonly sides: ReadonlySet<number>;
}

/** What is never parted: below their labels stand categories and names. */
const WHOLE_LABELS: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['level1', 'level2', 'name']);
const MAX_BAND_ROWS = 6;
/** Fewer numbers in a row may be content. */
const MIN_NUMBERED = 4;

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

/** Whether the row holds nothing but labels, or numbers its columns (1, 2, 3 …): a row that continues a header. */
function continuesHeader(grid: Grid, row: number, sides: ReadonlySet<number>, above: readonly HeaderCell[]): boolean {
  const filled = grid.filledColumns(row).filter((column) => !sides.has(column));
  if (filled.length === 0) return false;
  const texts = filled.map((column) => grid.text(row, column).trim());
  const numbered = filled.length >= MIN_NUMBERED && texts.every((text, index) => text === String(index + 1));
  if (numbered || texts.every(isHeaderText) || arePartsOfOneLabel(grid, row, filled, above)) return true;
  // 三级指标 … | 目标值 over 甲镇 | 乙镇: a header row whose places stand under a wide target label.
  const own = labelsOf(grid, row);
  const known = new Set(own.map(({ column }) => column));
  const places = filled.filter((column) => !known.has(column));
  const roles = rolesIn(own);
  return (
    roles.has('level1') && roles.has('name') && places.every((place) => above.some((cell) => isWideTarget(cell, place)))
  );
}

/**
 * Whether the row holds nothing but the parts of one label in the row above: two or more short texts, the first of them
 * right below it, the others where that row has nothing (指标值 over 上年实际 | 本年预期, merged over both or not).
 */
function arePartsOfOneLabel(grid: Grid, row: number, filled: readonly number[], above: readonly HeaderCell[]): boolean {
  const [first, second] = filled;
  if (first === undefined || second === undefined || grid.text(row - 1, first).trim() === '') return false;
  const next = grid.filledColumns(row - 1).find((column) => column > first) ?? Infinity;
  const over = above.find((cell) => cell.row === row - 1 && cell.column === first);
  const isWhole = over !== undefined && WHOLE_LABELS.has(over.meaning.roles[0] ?? 'note');
  return !isWhole && filled.every((column) => column < next && isLabelLike(grid, row, column));
}

function isWideTarget({ meaning, column, right }: HeaderCell, place: number): boolean {
  return meaning.roles[0] === 'value' && right > column && place >= column && place <= right;
}

/**
 * Finds every header in the sheet, top to bottom.
 *
 * A header starts at a row with the labels of names and targets, takes in the rows its labels are merged over and those
 * from which labels are merged down into it, and goes on downwards through rows that hold nothing but labels.
 */
export function findHeaderBands(grid: Grid): HeaderBand[] {
  const bands: HeaderBand[] = [];
  for (
    let band = nextHeaderBand(grid, grid.top);
    band;
    band = nextHeaderBand(grid, band.bottom + 1, { behind: band })
  ) {
    bands.push(band);
  }
  return bands;
}

/** Where a header is looked for. */
export interface HeaderSearch {
  /** The last row that may begin one. */
  readonly last?: number;
  /** The header before it. */
  readonly behind?: HeaderBand | null;
  /** Lines that the user says are headers, see `headerKey`. */
  readonly said?: ReadonlySet<string>;
}

/** The first header that begins at a row or below it, down to `last`; null where none does. */
export function nextHeaderBand(
  grid: Grid,
  from: number,
  { last = grid.bottom, behind = null, said }: HeaderSearch = {},
): HeaderBand | null {
  for (let row = from; row <= last; row++) {
    const cells = said?.has(lineText(grid, row)) ? labelsOf(grid, row) : headerCells(grid, row, behind);
    if (cells) return growBand(grid, row, cells);
  }
  return null;
}

function headerCells(grid: Grid, row: number, behind: HeaderBand | null): readonly HeaderCell[] | null {
  if (grid.filledColumns(row).length < 2) return null;
  const cells = countLabels(grid, row) > 0 ? labelsOf(grid, row) : [];
  if (isHeaderRow(cells)) return cells;
  return isHeaderByRowsBelow(grid, row, cells, behind?.bottom ?? null) && !isAboveHeader(grid, row) ? cells : null;
}

/** Whether a header that is known begins right below the row, which is a line over it then. */
function isAboveHeader(grid: Grid, row: number): boolean {
  for (let next = row + 1; next < row + MAX_BAND_ROWS && next <= grid.bottom; next++) {
    if (isHeaderRow(labelsOf(grid, next))) return true;
  }
  return false;
}

/** Takes in the rows above and below a header's first one; labels beside the table are left out. */
function growBand(grid: Grid, row: number, first: readonly HeaderCell[]): HeaderBand {
  const sides = sideLabels(grid, first);
  const own = first.filter((cell) => !sides.has(cell.column));
  const anchor = best(own, 'name') ?? best(own, 'level2') ?? own[0];
  let bottom = Math.min(anchor?.bottom ?? row, row + MAX_BAND_ROWS - 1);
  const cells = [...own];
  const take = (next: number) =>
    cells.push(...lowerLabels(grid, next, cells).filter((cell) => !sides.has(cell.column)));
  for (let next = row + 1; next <= bottom; next++) take(next);
  while (bottom < grid.bottom && bottom - row + 1 < MAX_BAND_ROWS && continuesHeader(grid, bottom + 1, sides, cells)) {
    bottom++;
    take(bottom);
  }
  const names = anchor?.column ?? 0;
  const hanging = hangingLabels(grid, row, Math.max(grid.top, bottom - MAX_BAND_ROWS + 1), bottom).filter((label) => {
    const [role] = label.meaning.roles;
    // 单位 left of the names says whose the rows are.
    return !own.some((cell) => cell.meaning.roles[0] === role) && (role !== 'unit' || label.column > names);
  });
  return { top: Math.min(row, ...hanging.map((cell) => cell.row)), bottom, cells: [...hanging, ...cells], sides };
}

/** The surest label of a role. */
function best(cells: readonly HeaderCell[], role: ColumnRole): HeaderCell | undefined {
  return cells.filter((cell) => cell.meaning.roles[0] === role).sort((a, b) => b.meaning.weight - a.meaning.weight)[0];
}
