import { runRule } from '../../../../test/support/rule-tester';
import { formatCell } from '../../sheet/address';
import rule from './rule';

const form = (...lines: readonly string[]) => ({
  rows: [
    ['2023年度项目支出绩效自评表'],
    ...lines.map((line) => line.split('|')),
    ['一级指标', '二级指标', '三级指标', '指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '培训人数', '≥200人', '210人', '50', '50'],
    ['满意度指标', '服务对象满意度指标', '学员满意度', '≥90%', '95%', '40', '40'],
  ],
});

const HEAD = '|年初预算数|全年预算数|全年执行数|执行率|分值|得分';
const said = (line: string) =>
  runRule(rule, form(HEAD, line)).map(({ row, cell, message }) => `${row} ${formatCell(cell)} ${message}`);

it.each<[line: string, message: string | null]>([
  ['年度资金总额|100|120|90|75%|10|7.5', null],
  ['年度资金总额|100|120|90|90%|10|9', '2 E3 执行率“90%”不对，执行数÷预算数应为 75%。'],
  ['年度资金总额|100|120|90|75%|10|10', '2 G3 执行率 75%，分值 10 分，得分应为 7.5 分，不是 10 分。'],
  ['年度资金总额|100|120|90|75.1%|10|7.6', null],
  ['年度资金总额|100|120|90|75.2%|10|7.5', '2 E3 执行率“75.2%”不对，执行数÷预算数应为 75%。'],
  ['年度资金总额|100|120|90||10|10', null],
  ['年度资金总额|100|120|90|75%|—|10', null],
  ['年度资金总额|100|0|0|0%|10|10', null],
])('%s', (line, message) => {
  expect(said(line)).toEqual(message === null ? [] : [message]);
});

it('offers the figure that it comes to', () => {
  const [rate] = runRule(rule, form(HEAD, '年度资金总额|100|120|95|90%|10|9'));
  expect(rate?.suggestions).toEqual([
    {
      title: '执行率改为 79.17%',
      edits: [{ kind: 'set-text', cell: { row: 2, column: 4 }, expect: '90%', text: '79.17%' }],
    },
  ]);
});

it('goes by a tolerance of the user’s own', () => {
  const table = form(HEAD, '年度资金总额|100|120|90|75.2%|10|7.5');
  expect(runRule(rule, table, { options: { 'execution-rate': { tolerance: 0.5 } } })).toEqual([]);
});

it('says nothing of a form whose actual values are blank', () => {
  const { rows } = form(HEAD, '年度资金总额|100|120|90|90%|10|9');
  const blank = rows.map((row) => (row.length === 7 ? row.map((text) => text.replace(/^(210人|95%)$/u, '')) : row));
  expect(runRule(rule, { rows: blank })).toEqual([]);
});
