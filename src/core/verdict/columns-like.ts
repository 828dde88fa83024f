import { contentFit } from '../reading/columns/content-fit';
import type { Candidacy, IndicatorTable } from '../reading/model';
import type { Grid } from '../sheet/grid';
import type { ColumnRole } from '../vocabulary/column-roles';
import { unreadColumns } from './unread-columns';
import { doubtWords } from './words';

/** The columns that nothing is read from and that hold, in most rows, what stands in columns of the role. */
export function columnsLike(table: IndicatorTable, grid: Grid, role: ColumnRole): Candidacy[] {
  const indicators = table.rows.filter(({ kind }) => kind === 'indicator');
  const count = (column: number) =>
    indicators.filter(({ row }) => contentFit(role, grid.text(row, column).trim()) === 1).length;
  return unreadColumns(table, grid)
    .map(({ column }) => ({ column, fitting: count(column) }))
    .filter(({ fitting }) => fitting * 2 > indicators.length)
    .sort((a, b) => b.fitting - a.fitting)
    .map(({ column }) => ({ column, why: doubtWords.looksLike(role) }));
}
