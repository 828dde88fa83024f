import { toSnapshot } from '../../../test/support/rule-tester';
import { findTables } from '../reading/find-tables';
import { formatCell } from '../sheet/address';
import { Grid } from '../sheet/grid';
import { statedTotal } from './total';

const TABLE = [
  ['一级指标', '二级指标', '三级指标', '指标值', '实际完成值', '分值', '得分'],
  ['产出指标', '数量指标', '培训人数', '≥200人', '210人', '60', '60'],
  ['满意度指标', '服务对象满意度指标', '学员满意度', '≥90%', '95%', '40', '38'],
];

function totalIn(before: readonly (readonly string[])[], behind: readonly (readonly string[])[]): string | null {
  const grid = new Grid(toSnapshot({ rows: [['2023年度项目支出绩效自评表'], ...before, ...TABLE, ...behind] }));
  const [table] = findTables(grid.snapshot, grid);
  const found = table && statedTotal(table, grid);
  return found ? `${formatCell(found.cell)} ${found.points}` : null;
}

it.each<[what: string, before: string[][], behind: string[][], total: string | null]>([
  ['in the column of the points', [], [['合计', '', '', '', '', '100', '98']], 'G5 98'],
  [
    'behind subtotals',
    [],
    [
      ['小计', '', '', '', '', '40', '38'],
      ['总分', '', '', '', '', '100', '98'],
    ],
    'G6 98',
  ],
  [
    'before conclusions',
    [],
    [
      ['总分', '', '', '', '', '100', '98分'],
      ['评价结论', '较好'],
      ['存在问题', '无'],
    ],
    'G5 98',
  ],
  ['beside its label', [], [['总分', '98']], 'B5 98'],
  ['in one cell with its label', [], [['自评得分：98分']], 'A5 98'],
  ['in front of the table', [['项目名称', '培训', '自评总分', '98']], [], 'D2 98'],
  ['nowhere', [], [['评价结论', '自评等级为优']], null],
  ['nowhere but in words', [], [['总分', '', '', '', '', '100', '优']], null],
])('finds a total %s', (_, before, behind, total) => {
  expect(totalIn(before, behind)).toBe(total);
});
