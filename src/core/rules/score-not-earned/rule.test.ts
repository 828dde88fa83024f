import { runRule } from '../../../../test/support/rule-tester';
import { formatCell } from '../../sheet/address';
import rule from './rule';

const form = (...rows: readonly string[]) => ({
  rows: [
    ['2023年度项目支出绩效自评表'],
    ['一级指标', '二级指标', '三级指标', '指标值', '实际完成值', '分值', '得分', '偏差原因'],
    ...rows.map((row) => ['产出指标', '数量指标', ...row.split('|')]),
  ],
});

const OTHER = '档案归集份数|≥20份|21份|10|10|';

const said = (row: string) =>
  runRule(rule, form(row, OTHER)).map(({ cell, message }) => `${formatCell(cell)} ${message}`);

it.each<[row: string, message: string | null]>([
  ['培训人数|≥200人|150人|10|10|', 'G3 “培训人数”指标值“≥200人”，实际完成“150人”，没有达到，却得满分 10 分。'],
  ['差错率|≤2%|3%|10|10|制度不全', 'G3 “差错率”指标值“≤2%”，实际完成“3%”，没有达到，却得满分 10 分。'],
  ['培训人数|≥200人|150人|10|7.5|', null],
  ['培训合格率|≥95%|94.7%|10|10|', null],
])('%s', (row, message) => {
  expect(said(row)).toEqual(message === null ? [] : [message]);
});

it('works out the points by the share, where more is wanted', () => {
  const [found] = runRule(rule, form('培训人数|≥200人|150人|10|10|', OTHER));
  expect(found?.advice).toBe('按评分标准扣分；按完成比例计分的，应得 7.5 分。');
  expect(found?.suggestions).toEqual([
    {
      title: '得分改为 7.5（按完成比例）',
      edits: [{ kind: 'set-text', cell: { row: 2, column: 6 }, expect: '10', text: '7.5' }],
    },
  ]);
  expect(runRule(rule, form('差错率|≤2%|3%|10|10|', OTHER))[0]?.suggestions).toEqual([]);
});
