import type { IndicatorFacts } from '../../indicators/facts';
import { isUnfilled } from '../../indicators/leftover';
import type { ColumnRole } from '../../vocabulary/column-roles';
import type { Found, TableInput, TablePlace } from '../define-rule';
import { headerCell } from './header-cell';

/** With more gaps than this the table leaves the column out on purpose: one line says so. */
const LISTED_ROWS = 2;

type Gap = (Found<'blank', 'name'> | Found<'many', 'count' | 'rows'>) & TablePlace;

/** Cells of a column that named indicators leave blank: row by row where they are few, else all in one. */
export function unfilledCells({ indicators, table }: TableInput, role: ColumnRole): readonly Gap[] {
  const blank = indicators.filter((facts) => lacks(facts, role));
  if (blank.length <= LISTED_ROWS) {
    return blank.map(({ row, name }) => ({ message: 'blank', data: { name }, row: row.row, cell: row.cells[role] }));
  }
  const rows = blank.map(({ row }) => row.row + 1).join('、');
  return [{ message: 'many', data: { count: blank.length, rows }, row: null, cell: headerCell(table, role) }];
}

function lacks({ row, name, isFiller }: IndicatorFacts, role: ColumnRole): boolean {
  return name !== '' && !isFiller && isUnfilled(row.cells[role]);
}
