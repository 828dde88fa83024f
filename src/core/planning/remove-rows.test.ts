import { toSnapshot } from '../../../test/support/rule-tester';
import { applyEdits } from '../edits/apply-edits';
import { findTables } from '../reading/find-tables';
import { Grid } from '../sheet/grid';
import { formatRange } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';
import { planRemoveRows } from './remove-rows';

const HEADER = ['一级指标', '二级指标', '三级指标', '指标值'];
const ROWS = [
  ['2024年度项目绩效目标表', '', '', ''],
  HEADER,
  ['产出指标', '数量指标', '指标1：', ''],
  ['', '', '应急演练次数', '≥12次'],
  ['', '', '……', ''],
  ['', '', '指标2：', ''],
  ['', '质量指标', '指标1：', ''],
  ['效益指标', '社会效益指标', '预案知晓率', '≥90%'],
];
const MERGES = ['A3:A7', 'B3:B6'];

function plan(rows: readonly number[], sheet: Partial<SheetSnapshot> = {}, texts = ROWS) {
  const snapshot = { ...toSnapshot({ rows: texts, merges: MERGES }), ...sheet };
  const grid = new Grid(snapshot);
  const [table] = findTables(snapshot, grid);
  if (!table) throw new Error('no table');
  const { edits, removed } = planRemoveRows(grid, table, rows);
  return removed.length > 0 ? applyEdits(snapshot, edits) : null;
}

it('takes rows away from the bottom up, and their categories stay merged over what is left', () => {
  const left = plan([5, 4]);
  expect(left?.text.map((row) => row[2])).toEqual(['', '三级指标', '指标1：', '应急演练次数', '指标1：', '预案知晓率']);
  expect(left?.merges?.map(formatRange)).toEqual(['A3:A5', 'B3:B4']);
});

it('hands the categories on where they begin in a row that goes', () => {
  const left = plan([2, 5]);
  expect(left?.text.slice(2, 5)).toEqual([
    ['产出指标', '数量指标', '应急演练次数', '≥12次'],
    ['', '', '……', ''],
    ['', '质量指标', '指标1：', ''],
  ]);
  expect(left?.merges?.map(formatRange).sort()).toEqual(['A3:A5', 'B3:B4']);
});

test.each<[string, readonly number[], Partial<SheetSnapshot>]>([
  ['the only row of its category', [6], {}],
  ['an indicator', [3], {}],
  ['a row that a formula speaks of', [4], { formulas: [{ row: 7, column: 3, formula: '=D5' }] }],
  ['a row that holds a formula', [4], { formulas: [{ row: 4, column: 3, formula: '=1+1' }] }],
])('keeps %s', (_, rows, sheet) => {
  expect(plan(rows, sheet)).toBeNull();
});

it('keeps every row where the merged areas are not known, or rows are numbered', () => {
  const unmerged = toSnapshot({ rows: ROWS, mergesKnown: false });
  const [filled] = findTables(unmerged, new Grid(unmerged));
  expect(filled && planRemoveRows(new Grid(unmerged), filled, [4]).removed).toEqual([]);
  const numbered = ROWS.map((row, at) => [at === 1 ? '序号' : at > 1 ? String(at - 1) : '', ...row]);
  const snapshot = toSnapshot({ rows: numbered });
  const [table] = findTables(snapshot, new Grid(snapshot));
  expect(table && planRemoveRows(new Grid(snapshot), table, [4]).removed).toEqual([]);
});
