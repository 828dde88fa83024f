import { checkSheet } from '../check/check-sheet';
import { toSnapshot } from '../../../test/support/rule-tester';
import { findTables } from '../reading/find-tables';
import { Grid } from '../sheet/grid';
import { summarise } from './summary';
import { summaryLine } from './summary-words';

const HEADER = ['一级指标', '二级指标', '三级指标', '指标值', '实际完成值', '分值', '得分', '偏差原因'];

function summaryOf(rows: readonly (readonly string[])[]) {
  const grid = new Grid(toSnapshot({ rows }));
  const [table] = findTables(grid.snapshot, grid);
  if (!table) throw new Error('no table');
  return summarise(grid, table);
}

const FORM = [
  ['2023年度项目支出绩效自评表'],
  ['', '全年预算数', '全年执行数', '执行率', '分值', '得分'],
  ['年度资金总额', '120', '90', '80%', '10', '7.5'],
  HEADER,
  ['产出指标', '数量指标', '培训人数', '≥200人', '150人', '30', '22.5', '报名不足'],
  ['', '质量指标', '培训合格率', '≥95%', '', '20', '0', ''],
  ['', '时效指标', '培训完成时间', '11月底前', '2023年10月', '20', '20', ''],
  ['满意度指标', '服务对象满意度指标', '学员满意度', '≥90%', '≥90%', '20', '20', ''],
  ['总分', '', '', '', '', '100', '75', ''],
];

it('works out the points, the rate, and which targets were missed', () => {
  const summary = summaryOf(FORM);
  expect(summary?.points).toMatchObject({ worked: 70, stated: 75, isRight: false, cell: { row: 8, column: 6 } });
  expect(summary?.execution).toMatchObject({ worked: 75, stated: 80, isRight: false, cell: { row: 2, column: 3 } });
  expect(summary?.met).toBe(1);
  const names = (rows: readonly { readonly name: string }[] = []) => rows.map(({ name }) => name);
  expect([summary?.missed, summary?.missing, summary?.open].map(names)).toEqual([
    ['培训人数'],
    ['培训合格率'],
    ['学员满意度'],
  ]);
});

it('says it in one line', () => {
  const summary = summaryOf(FORM);
  expect(summary && summaryLine(summary)).toBe(
    '自评核算：总分 70 分（表中 75 分），执行率 75%（表中 80%），未达标 1 项，没有完成值 1 项，未能比较 1 项',
  );
});

it('leaves out what a form does not have', () => {
  const summary = summaryOf([FORM[0] ?? [], HEADER.slice(0, 5), ...FORM.slice(4, 7).map((row) => row.slice(0, 5))]);
  expect(summary?.points).toEqual({ worked: null, stated: null, isRight: true, cell: null });
  expect(summary?.execution).toEqual({ worked: null, stated: null, isRight: true, cell: null });
  expect(summary?.missed).toHaveLength(1);
});

it.each([
  ['a plan', FORM.map((row) => row.filter((_cell, column) => column !== 4))],
  [
    'a form whose actual values are blank',
    FORM.map((row, index) => (index > 3 ? row.map((text, at) => (at === 4 ? '' : text)) : row)),
  ],
  ['a form of monitoring', [['2023年项目绩效监控表'], ...FORM.slice(1)]],
  ['what came of half a year', FORM.map((row) => row.map((text) => (text === '实际完成值' ? '1-6月完成值' : text)))],
])('has nothing to say of %s', (_, rows) => {
  expect(summaryOf(rows)).toBeNull();
  const judged = checkSheet(toSnapshot({ rows })).findings.map(({ rule }) => rule);
  expect(judged.filter((rule) => /^actual-|^deviation|^execution-|^self-|^overshoot|^score-[^t]/u.test(rule))).toEqual(
    [],
  );
});
