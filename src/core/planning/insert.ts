import type { Edit } from '../edits/edit';
import { overFormulas } from '../edits/over-formulas';
import { formulasOf } from '../sheet/formulas';
import type { Grid } from '../sheet/grid';
import type { CellPosition } from '../sheet/snapshot';
import type { IndicatorTable, TableColumn } from '../reading/model';
import type { ColumnRole } from '../vocabulary/column-roles';
import { withinProject } from '../reading/context/projects';
import { isBlankText } from '../text/normalize';
import { PLACEHOLDER } from '../text/placeholder';
import type { Phrasing } from '../library/phrasing';
import { carryColumns, isCarried } from './categories';
import { findPlace, type InsertAt } from './place';
import { openRow, setText } from './row';
import { writeTarget } from './target';

export type { InsertAt } from './place';

export interface InsertRequest {
  readonly table: IndicatorTable;
  /** The sheet that the table was found on. */
  readonly grid: Grid;
  readonly phrasing: Phrasing;
  /** At the end of its 二级指标 when missing. A chosen row counts only where it belongs to that 二级指标. */
  readonly at?: InsertAt;
  /** The number that the user gave for the target ("12"), or a whole target; open when missing or ''. */
  readonly value?: string;
}

/** How a phrasing gets into a table. Coordinates are 0-based. */
export interface InsertPlan {
  readonly edits: readonly Edit[];
  /** The row of the indicator once the edits are done. */
  readonly row: number;
  /** Cells that the user still has to fill once the edits are done, gaps (____) included, in the order to go through. */
  readonly blanks: readonly CellPosition[];
  /** 'filled': an empty row of the form was taken. 'new-block': the 二级指标 was missing and comes with it. */
  readonly how: 'filled' | 'inserted' | 'new-block';
}

/** Cells that a reviewer wants filled, besides those that a phrasing brings. */
const WANTED: readonly ColumnRole[] = [
  ...(['name', 'value', 'periodValue', 'unit', 'description', 'basis', 'scoring', 'weight'] as const),
  ...(['sequence', 'plannedValue', 'standardValue', 'standardSource'] as const),
];

/**
 * Plans how a standard phrasing is put into a table: into an empty row of its 二级指标, at the end of it, at a chosen row
 * of it, or as a new 二级指标 in the customary order. Categories, target and merged cells are written the way the table
 * does it; everything below moves down.
 *
 * @throws RangeError for a table without rows or without a name column, which `findTables` does not give
 */
export function planInsert(request: InsertRequest): InsertPlan {
  const { grid, phrasing, at = { kind: 'block-end' }, value = null } = request;
  // in a list of projects a row that the user chose says which of them is meant
  const table = at.kind === 'block-end' ? request.table : withinProject(request.table, grid, at.row);
  const place = findPlace(grid, table, phrasing.level2, at);
  const columns = table.columns.filter(({ half }) => half === null);
  const texts: Partial<Record<ColumnRole, string>> = {
    name: phrasing.name,
    description: phrasing.description,
    basis: phrasing.basis,
    scoring: phrasing.scoring ?? '',
    ...writeTarget(grid, table, phrasing.target, value),
  };
  if (place.kind === 'fill') {
    const { row } = place;
    const hasFormula = formulasOf(grid.snapshot);
    const free = columns.filter(({ column }) => !grid.isCovered(row, column) && !hasFormula({ row, column }));
    const edits = free.flatMap(({ role, column }) => fillCell(grid, texts[role], role, row, column));
    const kept = (column: TableColumn): string => texts[column.role] || grid.text(row, column.column).trim();
    return { edits, row, blanks: blanksOf(free, row, kept), how: 'filled' };
  }
  const row = place.at;
  const nameColumn = columns.find(({ role }) => role === 'name')?.column;
  if (nameColumn === undefined) throw new RangeError('a table without names');
  const carry = carryColumns(grid, table, place);
  const opened = openRow(grid, { at: row, beside: place.beside, like: place.beside, carry, nameColumn });
  const free = columns.filter(({ column }) => opened.isFree(column));
  const edits = free.flatMap(({ role, column }) => {
    const text = isCarried(role) ? '' : texts[role];
    return text ? [setText(row, column, '', text)] : [];
  });
  const textAt = (column: TableColumn): string =>
    carry.some((each) => each.column === column.column) ? 'carried' : (texts[column.role] ?? '');
  return {
    edits: overFormulas(grid.snapshot, [...opened.edits, ...edits]).edits,
    row,
    blanks: blanksOf(free, row, textAt),
    how: place.sameLevel2 ? 'inserted' : 'new-block',
  };
}

/** Whether rows can be put into a table: none can where it is not known which column holds the names. */
export function canTakeNewRows({ columns }: Pick<IndicatorTable, 'columns'>): boolean {
  return columns.some(({ role, half }) => role === 'name' && half === null);
}

/**
 * Whether a plan can be carried out without spoiling the sheet. A new 二级指标 changes merged categories around it, and
 * where merged areas are not known nobody can tell which.
 */
export function canInsert({ how }: InsertPlan, grid: Grid): boolean {
  return how !== 'new-block' || grid.mergesKnown;
}

/** Roles that a phrasing writes over whatever an empty row of the form offers there (指标1：, ≥). */
const OVERWRITTEN: readonly ColumnRole[] = ['name', 'comparator', 'value', 'periodValue', 'unit'];

function fillCell(grid: Grid, text: string | undefined, role: ColumnRole, row: number, column: number): Edit[] {
  const old = grid.rawText(row, column);
  const isMine = text && text !== old && (grid.text(row, column).trim() === '' || OVERWRITTEN.includes(role));
  return isMine && !isCarried(role) ? [setText(row, column, old, text)] : [];
}

/** Whether a cell is the user's to fill: it is blank, or its words have a gap (____, ≥**次). */
export function isOpenText(text: string): boolean {
  return isBlankText(text) || PLACEHOLDER.test(text);
}

function blanksOf(
  columns: readonly TableColumn[],
  row: number,
  textAt: (column: TableColumn) => string,
): CellPosition[] {
  return columns
    .filter((column) => WANTED.includes(column.role) && isOpenText(textAt(column)))
    .sort((a, b) => a.column - b.column)
    .map(({ column }) => ({ row, column }));
}
