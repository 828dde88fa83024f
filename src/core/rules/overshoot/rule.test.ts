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
  ['培训人数|≥200人|300人|10|10|', 'E3 “培训人数”指标值“≥200人”，实际完成“300人”，是指标值的 1.5 倍，没有说明原因。'],
  ['培训人数|≥200人|299人|10|10|', null],
  ['培训人数|≥200人|300人|10|10|增设专班', null],
  ['培训合格率|≥50%|95%|10|10|', null],
])('%s', (row, message) => {
  expect(said(row)).toEqual(message === null ? [] : [message]);
});

it('goes by a bound of the user’s own', () => {
  const table = form('培训人数|≥200人|300人|10|10|', OTHER);
  expect(runRule(rule, table, { options: { overshoot: { times: 160 } } })).toEqual([]);
  expect(runRule(rule, table, { options: { overshoot: { times: 120 } } })).toHaveLength(1);
});
