import { Grid } from '../../../core/sheet/grid';
import type { SheetSnapshot } from '../../../core/sheet/snapshot';
import { findTables } from '../../../core/reading/find-tables';
import { findTarget, insertAt, belongsToCategory, placesFor } from './target';

const TABLE = [
  ['项目绩效目标表（2026年度）', '', '', ''],
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ['产出指标', '数量指标', '培训人次', '≥100人次'],
  ['', '', '检查企业数量', '≥20家'],
  ['', '质量指标', '培训合格率', '≥95%'],
  ['成本指标', '经济成本指标', '培训费', '≤5万元'],
  ['满意度指标', '服务对象满意度指标', '群众满意度', '≥90%'],
];
const text = [...TABLE, ['', '', '', ''], ['应急演练项目绩效目标表（2026年度）', '', '', ''], ...TABLE.slice(1)];
const snapshot: SheetSnapshot = { name: '表', top: 0, left: 0, text, values: text, merges: [] };
const grid = new Grid(snapshot);
const tables = findTables(snapshot, grid);

test.each([
  ['a row of the table', 0, 3, false, 0, 'quantity'],
  ['a row of another table, without coming for it', 0, 11, false, 0, undefined],
  ['a row of another table, which one came for', 0, 11, true, 1, 'quantity'],
  ['the title', 1, 0, true, 1, undefined],
  ['nothing', 1, null, true, 1, undefined],
] as const)('with %s selected', (_, table, selected, byRow, expected, level2) => {
  const target = findTarget(grid, tables, { table, selected, byRow });
  expect(target?.table.id).toBe(expected);
  expect(target?.row?.level2).toBe(level2);
});

test('a table whose names are in a column that is not known takes none', () => {
  const unknown = tables.map((each, index) =>
    index === 0 ? { ...each, columns: each.columns.filter(({ role }) => role !== 'name') } : each,
  );
  expect(findTarget(grid, unknown, { table: 0, selected: 3, byRow: true })?.table.id).toBe(1);
  expect(findTarget(grid, unknown.slice(0, 1), { table: 0, selected: 3, byRow: true })).toBeNull();
});

test('without a table there is no target', () => {
  expect(findTarget(grid, [], { table: 0, selected: 3, byRow: true })).toBeNull();
  expect(findTarget(null, tables, { table: 0, selected: 3, byRow: true })).toBeNull();
});

test.each([
  [2, 'quantity', true],
  [2, 'quality', false],
  [5, 'cost', true],
] as const)('the row %i takes %s: %j', (selected, level2, expected) => {
  const target = findTarget(grid, tables, { table: 0, selected, byRow: true });
  expect(target?.row && belongsToCategory(target.row, level2)).toBe(expected);
});

test('the selected row is the place where it was asked for', () => {
  const row = findTarget(grid, tables, { table: 0, selected: 3, byRow: true })?.row ?? null;
  expect(insertAt('after', row)).toEqual({ kind: 'after', row: 3 });
  expect(insertAt('before', row)).toEqual({ kind: 'before', row: 3 });
  expect(insertAt('block-end', row)).toEqual({ kind: 'block-end' });
  expect(insertAt('after', null)).toEqual({ kind: 'block-end' });
});

test.each([
  [false, true, ['after', 'before', 'block-end']],
  [true, true, ['after', 'block-end']],
  [false, false, ['after', 'block-end']],
])('the places beside a row (vacant: %j, merged areas known: %j) are %j', (isVacant, mergesKnown, expected) => {
  expect(placesFor({ row: 3, level2: 'quantity', isVacant }, { mergesKnown })).toEqual(expected);
});
