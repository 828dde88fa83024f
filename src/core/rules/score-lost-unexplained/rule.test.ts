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
  ['培训人数|≥200人|212人|10|9|', 'G3 “培训人数”已达到指标值，分值 10 分只得 9 分，没有写明扣分原因。'],
  ['培训人数|≥200人|212人|10|9|资料不全', null],
  ['培训人数|≥200人|150人|10|7.5|', null],
  ['培训效果|明显|较明显|10|9|', null],
])('%s', (row, message) => {
  expect(said(row)).toEqual(message === null ? [] : [message]);
});
