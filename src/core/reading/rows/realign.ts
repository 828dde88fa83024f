import type { Grid } from '../../sheet/grid';
import { contentFit } from '../columns/content-fit';
import type { TableColumn } from '../model';
import type { ColumnRole } from '../../vocabulary/column-roles';

/** A row whose cells stand left or right of the columns they belong to. */
export interface RealignedRow {
  /** The table's columns where this row has them; those it has no cell for are left out. */
  readonly columns: readonly TableColumn[];
  /** How far its target stands left (−) or right (+) of the header's column. */
  readonly shift: number;
}

/** How far a cell may stand away from its column. */
const MAX_SHIFT = 3;
/** What it costs to move by another distance than the cell before. */
const CHANGE_COST = 0.75;
/** By how much the moved row has to fit better before it is believed. */
const MIN_GAIN = 2;
/** The columns by which a row is told to be shifted: what stands in them is unlike each other. */
const ESSENTIAL: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['name', 'description', 'value']);
const ESSENTIAL_WEIGHT = 2;

/** Tells where a row's cells belong; null for a row that fits its columns as it stands. */
export type Aligner = (row: number) => RealignedRow | null;

/**
 * Makes out the rows of a section that were shifted against their header when a form was pasted as text, and puts each
 * cell under the column whose kind of content it has.
 *
 * Only sections without any merge are looked at, null for others: with merges the host has kept the form's layout, and
 * a text in a wrong column is then the writer's doing. A row that fits its columns as it stands is never moved.
 */
export function alignerOf(grid: Grid, columns: readonly TableColumn[], first: number, last: number): Aligner | null {
  const own = columns.filter(({ half }) => half === null);
  const byColumn = new Map(own.map((column) => [column.column, column]));
  const complete = own.some(({ role }) => role === 'name') && own.some(({ role }) => role === 'value');
  if (!complete || grid.hasMerges(first, last)) return null;
  return (row) => (misfits(grid, own, row) ? realignRow(grid, own, byColumn, row) : null);
}

/** Whether name, explanation or target of the row hold what never stands in such columns. */
function misfits(grid: Grid, columns: readonly TableColumn[], row: number): boolean {
  return columns.some(({ role, column }) => {
    if (!ESSENTIAL.has(role)) return false;
    const text = grid.text(row, column).trim();
    return text !== '' && contentFit(role, text) < 0;
  });
}

/** The best way found so far to give the cells up to one their columns, the last of them moved by a known distance. */
interface Path {
  readonly score: number;
  /** The distance each cell moves by. */
  readonly moves: readonly number[];
}

/** Gives every filled cell of the row, left to right, the column that suits it, keeping their order. */
function realignRow(
  grid: Grid,
  columns: readonly TableColumn[],
  byColumn: ReadonlyMap<number, TableColumn>,
  row: number,
): RealignedRow | null {
  const left = Math.min(...byColumn.keys()) - MAX_SHIFT;
  const right = Math.max(...byColumn.keys()) + MAX_SHIFT;
  const cells = grid.filledColumns(row).filter((column) => column >= left && column <= right);
  const fitAt = (cell: number, move: number) => {
    const role = byColumn.get(cell + move)?.role;
    return role ? contentFit(role, grid.text(row, cell)) * (ESSENTIAL.has(role) ? ESSENTIAL_WEIGHT : 1) : 0;
  };
  const moves = Array.from({ length: 2 * MAX_SHIFT + 1 }, (_, index) => index - MAX_SHIFT);
  let paths = new Map<number, Path>([[0, { score: 0, moves: [] }]]);
  cells.forEach((cell, index) => {
    const gap = index === 0 ? Infinity : cell - (cells[index - 1] ?? 0);
    paths = new Map(
      moves.flatMap((move) => {
        const before = bestBefore(paths, move, gap);
        if (!before) return [];
        return [[move, { score: before.score + fitAt(cell, move), moves: [...before.moves, move] }] as const];
      }),
    );
  });
  const best = [...paths.values()].reduce<Path | null>((a, b) => (a && a.score >= b.score ? a : b), null);
  const asItStands = cells.reduce((sum, cell) => sum + fitAt(cell, 0), 0);
  if (!best || best.score - asItStands < MIN_GAIN) return null;
  return placed(grid, columns, row, new Map(cells.map((cell, index) => [cell + (best.moves[index] ?? 0), cell])));
}

/** The best path that a cell moved by `move` can follow: its column has to lie right of the one before. */
function bestBefore(paths: ReadonlyMap<number, Path>, move: number, gap: number): Path | null {
  let best: Path | null = null;
  for (const [earlier, path] of paths) {
    if (gap + move - earlier < 1) continue;
    const score = path.score - (earlier === move ? 0 : CHANGE_COST);
    if (!best || score > best.score) best = { score, moves: path.moves };
  }
  return best;
}

/** The row's own columns, or null where it lacks a name or a target even so. */
function placed(
  grid: Grid,
  columns: readonly TableColumn[],
  row: number,
  cellOf: ReadonlyMap<number, number>,
): RealignedRow | null {
  const fits = (role: ColumnRole) => {
    const column = columns.find((one) => one.role === role)?.column;
    const cell = column === undefined ? undefined : cellOf.get(column);
    return cell === undefined ? 0 : contentFit(role, grid.text(row, cell));
  };
  const value = columns.find(({ role }) => role === 'value')?.column ?? 0;
  const target = cellOf.get(value);
  // A target in words says little by itself: then an explanation has to stand in its place too.
  const sure = fits('value') === 1 || (fits('value') > 0 && fits('description') > 0);
  if (target === undefined || !sure || fits('name') <= 0) return null;
  const shift = target - value;
  const here = columns.flatMap((column) => {
    const cell = cellOf.get(column.column) ?? blankCell(grid, row, column.column + shift);
    return cell === null ? [] : [{ ...column, column: cell, right: cell }];
  });
  return { columns: here, shift };
}

/** The place of a cell that the row leaves blank, or null where something else stands there. */
function blankCell(grid: Grid, row: number, column: number): number | null {
  const inside = column >= grid.left && column <= grid.right;
  return inside && grid.text(row, column).trim() === '' ? column : null;
}

/** Tells the reader which rows were read elsewhere than under their header. Rows are counted as Excel does. */
export function realignNotices(rows: ReadonlyMap<number, RealignedRow>): string[] {
  const byShift = new Map<number, number[]>();
  for (const [row, { shift }] of rows) byShift.set(shift, [...(byShift.get(shift) ?? []), row + 1]);
  return [...byShift].map(([shift, list]) => `第 ${rowList(list)} 行${describeShift(shift)}，已按内容对齐。`);
}

function describeShift(shift: number): string {
  if (shift === 0) return '与表头错位';
  return `比表头${shift < 0 ? '左' : '右'}移了${countOf(Math.abs(shift))}列`;
}

function countOf(columns: number): string {
  return ['', '一', '两', '三'][columns] ?? '';
}

/** 23、24、33—38: runs of three and more are joined. */
function rowList(rows: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run[1] === row - 1) run[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}${to === from + 1 ? '、' : '—'}${to}`)).join('、');
}
