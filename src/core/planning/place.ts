import type { Grid } from '../sheet/grid';
import { isFiller } from '../reading/rows/read-row';
import { isBlankText } from '../text/normalize';
import type { IndicatorRow, IndicatorTable } from '../reading/model';
import type { ColumnRole } from '../vocabulary/column-roles';
import { PARENTS, type Level1Key, type Level2Key } from '../vocabulary/categories';

/** Where the user wants a new indicator: at the end of its 二级指标, or next to a row (0-based) that he chose. */
export type InsertAt = { readonly kind: 'block-end' } | { readonly kind: 'before' | 'after'; readonly row: number };

/** Where a new indicator goes. Rows are 0-based and those of the sheet as it is. */
export type Place =
  | {
      /** A row that the form offers and nobody filled in. */
      readonly kind: 'fill';
      readonly row: number;
    }
  | {
      readonly kind: 'insert';
      /** The new row comes in front of this one. */
      readonly at: number;
      /** The neighbour that it belongs with: the row above (`at - 1`) or the one that it pushes down (`at`). */
      readonly beside: number;
      readonly sameLevel1: boolean;
      readonly sameLevel2: boolean;
      /** The categories of the new row; null in a table without categories. */
      readonly level1: Level1Key | null;
      readonly level2: Level2Key | null;
    };

/** A place for a row that is not there yet. */
export type Insertion = Extract<Place, { kind: 'insert' }>;

/** The customary order, in which a missing 一级 or 二级指标 finds its place. */
const LEVEL1_ORDER: readonly Level1Key[] = ['input', 'process', 'duty', 'output', 'benefit', 'satisfaction', 'cost'];
const LEVEL2_ORDER: readonly Level2Key[] = [
  ...(['quantity', 'quality', 'timeliness', 'cost', 'economicCost', 'socialCost', 'ecologicalCost'] as const),
  ...(['economicBenefit', 'socialBenefit', 'ecologicalBenefit', 'sustainability', 'satisfaction'] as const),
];

/** 成本指标 of the 2015 form and 经济成本指标 of the 2021 form stand for each other. */
const STANDS_FOR: Partial<Record<Level2Key, Level2Key>> = { cost: 'economicCost', economicCost: 'cost' };

/** Whether rows of the table belong to categories at all. */
export function hasCategories(table: IndicatorTable): boolean {
  return table.columns.some(({ role, half }) => half === null && (role === 'level1' || role === 'level2'));
}

/** Finds the place of a new indicator of a 二级指标. A chosen row counts only inside that 二级指标's block. */
export function findPlace(grid: Grid, table: IndicatorTable, wanted: Level2Key, at: InsertAt): Place {
  const level2 = hasCategories(table) ? keyInTable(table, wanted) : null;
  const block = level2 === null ? table.rows : table.rows.filter((row) => row.level2Key === level2);
  const [first] = block;
  if (!first && level2 !== null) return newBlock(grid, table, level2);
  const chosen: InsertAt =
    at.kind !== 'block-end' && rowsOfBlock(grid, block).includes(at.row) ? at : { kind: 'block-end' };
  const vacant = vacantRow(grid, table, block, chosen);
  if (vacant !== null) return { kind: 'fill', row: vacant };
  return besideRow(grid, block, chosen, level2 === null ? null : (first?.level1Key ?? null), level2);
}

/** What a row of the sheet is to a table. */
export interface RowPlace {
  /** The 二级指标 whose indicators stand there; null in a table without categories. */
  readonly level2: Level2Key | null;
  /** Whether the row waits to be filled. */
  readonly isVacant: boolean;
}

/** What a sheet row is to a table: one of its rows, or a blank one inside a merged category; null for all others. */
export function placeAt(grid: Grid, table: IndicatorTable, row: number): RowPlace | null {
  const own = table.rows.find((each) => each.row === row);
  const holder = own ?? table.rows.filter((each) => rowsOfBlock(grid, [each]).includes(row)).at(-1);
  if (!holder || (hasCategories(table) && !holder.level2Key)) return null;
  return { level2: holder.level2Key, isVacant: isVacant(grid, table, row) };
}

/** The 二级指标 of the table that stands for the wanted one: 成本 and 经济成本 are one. */
export function keyInTable(table: IndicatorTable, wanted: Level2Key): Level2Key {
  const has = (key: Level2Key): boolean => table.rows.some(({ level2Key }) => level2Key === key);
  const other = STANDS_FOR[wanted];
  if (has(wanted) || !other) return wanted;
  if (has(other)) return other;
  // a 2021 form without any cost indicator yet: 成本指标 is its 一级指标
  return table.rows.some(({ level1Key }) => level1Key === 'cost') ? 'economicCost' : 'cost';
}

/** Next to a row of a block (or of a table without categories), at its end when nothing was chosen. */
function besideRow(
  grid: Grid,
  block: readonly IndicatorRow[],
  at: InsertAt,
  level1: Level1Key | null,
  level2: Level2Key | null,
): Insertion {
  const base = { kind: 'insert', sameLevel1: true, sameLevel2: true, level1, level2 } as const;
  const index = at.kind === 'block-end' ? -1 : block.findIndex(({ row }) => row === at.row);
  const chosen = block[index] ?? block.at(-1);
  if (!chosen) throw new RangeError('a table without rows');
  if (at.kind !== 'before' || index < 0) {
    const last = lastRowOf(grid, chosen);
    return { ...base, at: last + 1, beside: last };
  }
  const previous = block[index - 1];
  const isNext = previous !== undefined && lastRowOf(grid, previous) === chosen.row - 1;
  return { ...base, at: chosen.row, beside: isNext ? chosen.row - 1 : chosen.row };
}

/** A block that the table does not have yet, behind the last of those that customarily come before it. */
function newBlock(grid: Grid, table: IndicatorTable, level2: Level2Key): Insertion {
  const parents = PARENTS[level2];
  const hasLevel1 = (key: Level1Key): boolean => table.rows.some(({ level1Key }) => level1Key === key);
  const level1 = (isCost(level2) && hasLevel1('cost') ? 'cost' : parents.find(hasLevel1)) ?? parents[0] ?? 'output';
  const siblings = table.rows.filter((row) => row.level1Key === level1);
  const isNewLevel1 = siblings.length === 0;
  const rank = (row: IndicatorRow): number =>
    isNewLevel1 ? order(LEVEL1_ORDER, row.level1Key) : order(LEVEL2_ORDER, row.level2Key);
  const own = isNewLevel1 ? order(LEVEL1_ORDER, level1) : order(LEVEL2_ORDER, level2);
  const among = isNewLevel1 ? table.rows : siblings;
  const before = among.filter((row) => rank(row) < own).at(-1);
  const base = { kind: 'insert', sameLevel1: !isNewLevel1, sameLevel2: false, level1, level2 } as const;
  if (before) {
    const last = lastRowOf(grid, before);
    return { ...base, at: last + 1, beside: last };
  }
  const [first] = among;
  if (!first) throw new RangeError('a table without rows');
  return { ...base, at: first.row, beside: first.row };
}

function isCost(key: Level2Key): boolean {
  return PARENTS[key].includes('cost');
}

/** Names of another kind count as earlier than all: what is missing goes behind them. */
function order<T>(list: readonly T[], key: T | null): number {
  return key === null ? -1 : list.indexOf(key);
}

/** The last sheet row of an indicator: it may be merged over several, as may the category of a block's last one. */
function lastRowOf(grid: Grid, row: IndicatorRow): number {
  const ends = (['name', 'value', 'level2'] as const).map((role) => {
    const cell = row.cells[role];
    return cell ? grid.extentOf(cell.row, cell.column).bottom : row.row;
  });
  const [name = row.row, value = row.row] = ends;
  return Math.max(row.row, name, value);
}

/** The row of a block to fill instead of a new one: the chosen one or its neighbour; without a choice any, from the top. */
function vacantRow(grid: Grid, table: IndicatorTable, block: readonly IndicatorRow[], at: InsertAt): number | null {
  const rows = rowsOfBlock(grid, block);
  const vacant = rows.filter((row) => isVacant(grid, table, row));
  const isAllVacant = rows.length === vacant.length;
  if (at.kind === 'block-end') return vacant[0] ?? null;
  const chosen = block.find(({ row }) => row === at.row);
  const beside = at.kind === 'before' ? at.row - 1 : (chosen ? lastRowOf(grid, chosen) : at.row) + 1;
  return [at.row, beside].find((row) => vacant.includes(row)) ?? (isAllVacant ? (vacant[0] ?? null) : null);
}

/** The rows of a block, blank ones inside its merged category included. */
function rowsOfBlock(grid: Grid, block: readonly IndicatorRow[]): number[] {
  const rows = new Set<number>();
  let reached = -1;
  for (const row of block) {
    rows.add(row.row);
    const category = row.cells.level2 ?? row.cells.level1;
    const extent = category && grid.extentOf(category.row, category.column);
    // only a category's own merge: without a level 2 column the one of level 1 may hold several blocks
    // and once for all rows that share it
    if (!extent || extent.bottom <= reached) continue;
    for (let inside = row.row; inside <= extent.bottom; inside++) rows.add(inside);
    reached = extent.bottom;
  }
  return [...rows].sort((a, b) => a - b);
}

const CONTENT: readonly ColumnRole[] = ['name', 'value', 'periodValue', 'description', 'basis'];

function isVacant(grid: Grid, table: IndicatorTable, row: number): boolean {
  return table.columns
    .filter(({ role, half }) => half === null && CONTENT.includes(role))
    .every(({ role, column }) => {
      const text = grid.text(row, column);
      return !grid.isCovered(row, column) && (isBlankText(text) || (role === 'name' && isFiller(text)));
    });
}
