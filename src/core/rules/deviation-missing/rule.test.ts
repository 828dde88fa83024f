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
  ['培训人数|≥200人|150人|10|7.5|', 'H3 “培训人数”指标值“≥200人”，实际完成“150人”，没有达到，也没有写原因。'],
  ['培训效果|明显|较明显|10|9|无', 'H3 “培训效果”实际完成“较明显”，得分低于分值，没有写原因。'],
  ['培训合格率|≥95%|94.7%|10|9.97|', 'H3 “培训合格率”指标值“≥95%”，实际完成“94.7%”，没有达到，也没有写原因。'],
  ['培训合格率|≥95%|94.7%|10|10|', null],
  ['培训人数|≥200人|150人|10|7.5|报名不足', null],
  ['培训人数|≥200人|212人|10|9|', null],
])('%s', (row, message) => {
  expect(said(row)).toEqual(message === null ? [] : [message]);
});
