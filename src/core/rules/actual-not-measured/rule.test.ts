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
  ['群众满意度|≥90%|≥90%|10|10|', 'E3 “群众满意度”的实际完成值“≥90%”是照抄指标值，不是完成结果。'],
  ['培训人数|≥200人|已完成|10|10|', 'E3 “培训人数”的指标值是“≥200人”，实际完成值只写“已完成”。'],
  ['群众满意度|=100%|=100%|10|10|', null],
  ['培训工作|按时完成|已完成|10|10|', null],
  ['培训人数|≥200人|已完成210人|10|10|', null],
])('%s', (row, message) => {
  expect(said(row)).toEqual(message === null ? [] : [message]);
});
