import type { CellPosition } from '../../sheet/snapshot';
import type { TableFrame } from '../../reading/model';
import type { ColumnRole } from '../../vocabulary/column-roles';

/**
 * The header cell of a column: where a finding about a whole column sits.
 *
 * @param roles the first one that the table has is taken; without any, the table's first header cell is
 */
export function headerCell(
  { columns, header }: Pick<TableFrame, 'columns' | 'header'>,
  ...roles: readonly ColumnRole[]
) {
  const found = roles.map((wanted) => columns.find(({ role }) => role === wanted)).find((one) => one !== undefined);
  return { row: header.top, column: found?.column ?? header.left } satisfies CellPosition;
}
