import { toSnapshot } from '../../../../test/support/rule-tester';
import { formatCell } from '../../sheet/address';
import { isLabel, readYear } from './context';
import { findTables } from '../find-tables';

const TABLE = [
  ['三级指标', '指标值', '', ''],
  ['培训人数', '≥5人', '', ''],
];

function contextOf(...lines: string[][]) {
  const [table] = findTables(toSnapshot({ rows: [...lines, ...TABLE] }));
  if (!table) throw new Error('no table');
  return table;
}

it.each([
  ['2024年度项目绩效目标表', 2024],
  ['（2026）年度', 2026],
  ['二〇二四年度', 2024],
  ['二零二三年部门整体绩效目标表', 2023],
  ['2025', 2025],
  ['2024-2026年', 2024],
  ['第12024年', null],
  ['项目绩效目标表', null],
])('the year of %s', (text, year) => {
  expect(readYear(text)).toBe(year);
});

it.each([
  [[['2024年绩效目标表'], ['（2025年度）']], 2024],
  [[['项目支出绩效目标表'], ['（2025年度）']], 2025],
  [[['项目支出绩效目标表'], ['2023年完成情况良好，继续实施。']], null],
])('the year of a table behind %j', (lines, year) => {
  expect(contextOf(...lines).context.year).toBe(year);
});

it('reads labels with what is written beside them or behind their colon', () => {
  const { context } = contextOf(
    ['2024年培训绩效目标表'],
    ['*项目名称', '业务培训', '主管部门', '某局'],
    ['预算数：12', '', '', ''],
    ['项目期限', '', '项目负责人', '甲某'],
  );
  expect(context.fields.map(({ label, text, cell }) => `${formatCell(cell)} ${label}=${text}`)).toEqual([
    'B2 项目名称=业务培训',
    'D2 主管部门=某局',
    'A3 预算数=12',
    'B4 项目期限=',
    'D4 项目负责人=甲某',
  ]);
});

it('takes no label for a question that ends where the sheet ends', () => {
  const rows = [
    ['', '长期目标', '年度目标'],
    ['三级指标', '规划值', '指标值'],
    ['培训人数', '15人', '5人'],
  ];
  const [table] = findTables(toSnapshot({ rows }));
  expect(table?.context.fields.map(({ label }) => label)).toEqual(['长期目标']);
});

it.each(['项目名称', '主管部门：', '*预算数', '其中：财政资金', '年度总体目标', '12月底'])('%s is a label', (text) => {
  expect(isLabel(text)).toBe(true);
});

it.each(['', '业务培训', '培训人数', '通过项目实施，完成年度目标规定的全部工作任务并且达到预期效果，群众满意'])(
  '%j is none',
  (text) => {
    expect(isLabel(text)).toBe(false);
  },
);
