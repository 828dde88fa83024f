import { checkWith } from '../../../../test/support/rule-tester';
import { formatCell } from '../../sheet/address';
import type { ColumnRole } from '../../vocabulary/column-roles';
import { headerCell } from './header-cell';

it.each<[roles: readonly ColumnRole[], cell: string]>([
  [['value'], 'D2'],
  [['weight', 'unit'], 'E2'],
  [['unit', 'value'], 'E2'],
  [['weight'], 'A2'],
])('%j stands in %s', (roles, cell) => {
  const rows = [{ level1: '产出指标', level2: '数量指标', name: '培训人数', value: '≥20', unit: '人' }];
  const [table] = checkWith([], { rows }).tables;
  expect(table && formatCell(headerCell(table, ...roles))).toBe(cell);
});
