import type { IndicatorTable, IndicatorRow } from '../reading/model';
import type { ColumnRole } from '../vocabulary/column-roles';

/**
 * The table as rules see it: without the columns and cells of roles that are not known for certain, so that nothing is
 * found, or left out, because of them.
 */
export function withoutDoubtful(table: IndicatorTable): IndicatorTable {
  if (table.uncertain.length === 0) return table;
  const doubtful = new Set(table.uncertain.map(({ role }) => role));
  return withoutRoles(table, doubtful);
}

/** The table without any column or cell of the roles. */
export function withoutRoles(table: IndicatorTable, roles: ReadonlySet<ColumnRole>): IndicatorTable {
  return {
    ...table,
    columns: table.columns.filter(({ role, half }) => half !== null || !roles.has(role)),
    rows: table.rows.map(({ places = [], ...row }) => ({
      ...row,
      cells: without(row.cells, roles),
      ...(places.length > 0 && !roles.has('value') ? { places } : {}),
    })),
  };
}

function without(cells: IndicatorRow['cells'], roles: ReadonlySet<ColumnRole>): IndicatorRow['cells'] {
  return Object.fromEntries(Object.entries(cells).filter(([role]) => !roles.has(role as ColumnRole)));
}
