import type { Grid } from '../../sheet/grid';
import { squash } from '../../text/normalize';
import { OWNER_LABELS } from '../../vocabulary/headers';
import { normaliseLabel, readLabel } from '../header/label';
import type { IndicatorTable, TableColumn } from '../model';
import { unitInLabel, type MoneyColumn, moneyUnitOf } from '../context/money';
import type { ColumnRole } from '../../vocabulary/column-roles';

/** A column left of the categories that says what the rows belong to. */
export interface OwnerColumn {
  readonly column: number;
  /** Null for one that rules read for nothing else (单位名称). */
  readonly role: ColumnRole | null;
  readonly label: string;
}

/** The categories, or the names where a form has no categories: what rows belong to stands left of them. */
const INNER: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['level1', 'level2', 'name']);
const OWNERS: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['project', 'duty', 'subduty', 'activity']);
const NAMED_ONLY: ReadonlySet<string> = new Set(OWNER_LABELS);

/** The columns that say what the rows belong to, outermost first; goals only where nothing else says it. */
export function ownerColumns(table: IndicatorTable, grid: Grid): OwnerColumn[] {
  const outer = outerColumns(table);
  const own = outer.filter(({ role }) => OWNERS.has(role));
  const owners = own.length > 0 ? own : outer.filter(({ role }) => role === 'goal');
  return [...owners, ...namedOnly(table, grid)].sort((a, b) => a.column - b.column);
}

/** The first column of the categories; that of the table where it has none of these. */
export function innerLeft({ columns, header }: IndicatorTable): number {
  const inner = columns.filter(({ role, half }) => half === null && INNER.has(role));
  return inner.length === 0 ? header.left : Math.min(...inner.map(({ column }) => column));
}

/** The column of the projects' own amounts, or null. */
export function budgetColumn(table: IndicatorTable, grid: Grid): (OwnerColumn & MoneyColumn) | null {
  const found = outerColumns(table).find(({ role }) => role === 'budget');
  if (!found) return null;
  const { column, label, role } = found;
  const labels = [label];
  for (let row = table.header.bottom; row >= table.header.top; row--) labels.push(grid.shownText(row, column));
  const unit = labels.map(unitInLabel).find((named) => named !== null);
  return { column, label, role, unit: unit ?? moneyUnitOf(table) };
}

function outerColumns(table: IndicatorTable): readonly TableColumn[] {
  const end = innerLeft(table);
  return table.columns.filter(({ half, column }) => half === null && column < end);
}

/** Columns without a role whose label names whom the rows belong to. */
function namedOnly(table: IndicatorTable, grid: Grid): OwnerColumn[] {
  const end = innerLeft(table);
  const { header, columns } = table;
  const found: OwnerColumn[] = [];
  for (let column = grid.left; column < end; column++) {
    if (columns.some((known) => column >= known.column && column <= known.right)) continue;
    const own = grid.shownText(header.bottom, column);
    const label = squash(own) === '' ? labelAbove(grid, header.top, column) : own;
    const names = label === own ? NAMED_ONLY.has(normaliseLabel(label)) : isOwner(label);
    if (names) found.push({ column, role: null, label });
  }
  return found;
}

/** Where merges are not known, the label right above a blank one of the header may be merged down over it. */
function labelAbove(grid: Grid, top: number, column: number): string {
  return grid.mergesKnown ? '' : grid.text(top - 1, column);
}

function isOwner(label: string): boolean {
  const role = readLabel(label)?.roles[0];
  return (role !== undefined && OWNERS.has(role)) || NAMED_ONLY.has(normaliseLabel(label));
}
