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
  ['培训人次|≥200人次|212人|10|10|', 'E3 “培训人次”的指标值用“人次”，实际完成值“212人”用“人”，不能比较。'],
  ['培训合格率|≥95%|0.97|10|10|', 'E3 “培训合格率”的指标值是“≥95%”，实际完成值“0.97”没有写成百分数。'],
  ['培训人数|≥3100|100%|10|10|', 'E3 “培训人数”的指标值用“≥3100”，实际完成值“100%”用“%”，不能比较。'],
  ['培训人次|≥200人次|212|10|10|', null],
  ['培训人次|≥200人次|较多|10|10|', null],
])('%s', (row, message) => {
  expect(said(row)).toEqual(message === null ? [] : [message]);
});
