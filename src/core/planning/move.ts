import { applyEdits } from '../edits/apply-edits';
import type { Edit } from '../edits/edit';
import { overFormulas } from '../edits/over-formulas';
import { formulasOf } from '../sheet/formulas';
import { Grid } from '../sheet/grid';
import type { CellRange } from '../sheet/snapshot';
import type { IndicatorRow, IndicatorTable } from '../reading/model';
import { withinProject } from '../reading/context/projects';
import { oneLine } from '../text/normalize';
import { LEVEL2_LABELS, type Level2Key } from '../vocabulary/categories';
import { carryColumns, isCarried } from './categories';
import { findPlace, hasCategories, keyInTable, type Insertion } from './place';
import { isTiedByFormulas, takeRowAway } from './remove-rows';
import { renumber } from './renumber';
import { openRow, setText, copyInto, type RowOpening } from './row';

/** How an indicator gets to another 二级指标. */
export interface MovePlan {
  readonly edits: readonly Edit[];
  /** 0-based row of the indicator once the edits are done. */
  readonly row: number;
  /** 'filled': an empty row there takes it up. 'new-block': the 二级指标 was missing and comes with it. */
  readonly how: 'filled' | 'inserted' | 'new-block';
  /** The 二级指标 that it gets to, in the table's own words. */
  readonly level2: string;
  /** Its old row, 0-based, where that stays, empty, since it was the only one of its 二级指标; else null. */
  readonly emptied: number | null;
  /** 0-based columns whose formula cannot go with the row: a fixed text takes its place. */
  readonly fixed: readonly number[];
  /** Whether the numbers of other rows change with it. */
  readonly renumbers: boolean;
}

/**
 * Plans how an indicator moves to another 二级指标 of its table: into an empty row there, at its end, or as a new one in
 * the customary order. Where it was the only one of its own 二级指标, that keeps an empty row. Rows that are numbered
 * stay numbered in order.
 *
 * @param row 0-based sheet row of the indicator
 * @returns null where it cannot be moved: a table without categories, an indicator merged over several rows, one that is
 *   there already, or a sheet whose merged areas are not known
 */
export function planMoveRow(grid: Grid, whole: IndicatorTable, row: number, level2: Level2Key): MovePlan | null {
  // in a list of projects a row stays with its own
  const table = withinProject(whole, grid, row);
  const source = table.rows.find((each) => each.row === row && each.kind === 'indicator');
  if (!source || !grid.mergesKnown || !hasCategories(table)) return null;
  const wanted = keyInTable(table, level2);
  const content = source.level2Key === wanted ? null : ownContent(grid, table, row);
  if (!content) return null;
  const place = findPlace(grid, table, wanted, { kind: 'block-end' });
  const target = place.kind === 'fill' ? place.row : place.at;
  const opened =
    place.kind === 'fill' ? null : openRow(grid, { ...place, like: row, ...sharedColumns(grid, table, place) });
  const isFree = opened?.isFree ?? ((column: number) => !grid.isCovered(target, column));
  if (!content.every(({ column }) => isFree(column))) return null;
  if (
    isTiedByFormulas(
      grid.snapshot,
      row,
      content.map(({ column }) => column),
    )
  )
    return null;
  const now = opened && row >= target ? row + 1 : row;
  const arrive = [
    ...(opened?.edits ?? []),
    ...content.flatMap(({ column, text }) => {
      const old = opened ? '' : grid.rawText(target, column);
      return old === text ? [] : [copyInto({ row: now, column }, { row: target, column }, old, text)];
    }),
  ];
  const arrived = new Grid(applyEdits(grid.snapshot, arrive));
  const staysEmpty = !hasCompany(table, source);
  const depart = staysEmpty
    ? content.map(({ column, text }) => setText(now, column, text, ''))
    : takeRowAway(arrived, table, source, now);
  const after = !staysEmpty && now < target ? target - 1 : target;
  const moving = [...arrive, ...depart];
  const numbers = renumber(grid, whole, moving, after);
  const { edits, lost } = overFormulas(grid.snapshot, [...moving, ...numbers]);
  return {
    edits,
    row: after,
    how: place.kind === 'fill' ? 'filled' : place.sameLevel2 ? 'inserted' : 'new-block',
    level2: blockLabel(table, wanted),
    emptied: staysEmpty ? now : null,
    renumbers: numbers.length > 0,
    fixed: [...new Set(lost.map(({ column }) => column))],
  };
}

/** A 二级指标 as the table writes it, else as forms do. */
function blockLabel({ rows }: IndicatorTable, key: Level2Key): string {
  const block = rows.find(({ level2Key }) => level2Key === key);
  return oneLine(block?.level2 || block?.level1 || '') || LEVEL2_LABELS[key];
}

function sharedColumns(grid: Grid, table: IndicatorTable, place: Insertion): Pick<RowOpening, 'carry' | 'nameColumn'> {
  const nameColumn = table.columns.find(({ role, half }) => role === 'name' && half === null)?.column ?? grid.left;
  return { carry: carryColumns(grid, table, place), nameColumn };
}

interface Content {
  readonly column: number;
  readonly text: string;
}

/** What stands in the row itself; null where it shares cells with other rows, or holds more than one indicator. */
function ownContent(grid: Grid, table: IndicatorTable, row: number): Content[] | null {
  const carried = table.columns.filter(({ role }) => isCarried(role)).map(({ column }) => column);
  const name = table.columns.find(({ role, half }) => role === 'name' && half === null);
  const own = table.columns.filter(({ role }) => !isCarried(role));
  const isShared = own.some(({ half, column }) => half !== null || isTall(grid.extentOf(row, column)));
  const filled = grid.filledColumns(row).filter((column) => !carried.includes(column));
  if (!name || isShared || filled.some((column) => column < name.column || isTall(grid.extentOf(row, column))))
    return null;
  const hasFormula = formulasOf(grid.snapshot);
  const isFormula = (column: number): boolean => hasFormula({ row, column }) !== undefined;
  // formulas last: what they ask their row for is there by then
  const ordered = [...filled.filter((column) => !isFormula(column)), ...filled.filter(isFormula)];
  return ordered.map((column) => ({ column, text: grid.rawText(row, column) }));
}

/** Whether other indicators stand under the row's 二级指标; without one its row stays, empty. */
function hasCompany(table: IndicatorTable, source: IndicatorRow): boolean {
  return table.rows.some(
    (row) =>
      row !== source &&
      row.kind === 'indicator' &&
      row.level1 === source.level1 &&
      row.level2 === source.level2 &&
      (row.level2Key !== null || row.level2 !== ''),
  );
}

function isTall({ top, bottom }: CellRange): boolean {
  return bottom > top;
}
