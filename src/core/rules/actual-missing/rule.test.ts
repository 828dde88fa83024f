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
  ['培训人数|≥200人||50|0|', 'E3 “培训人数”没有填写实际完成值。'],
  ['培训人数|≥200人|暂无|50|0|无', 'E3 “培训人数”没有填写实际完成值。'],
  ['培训人数|≥200人||50|0|推迟到下年', null],
  ['培训人数|||50|0|', null],
  ['培训人数|≥200人|0人|50|0|', null],
])('%s', (row, message) => {
  expect(said(row)).toEqual(message === null ? [] : [message]);
});

it('says nothing of a form that nobody has filled in', () => {
  expect(runRule(rule, form('培训人数|≥200人||50||', '培训场次|≥2场|—|50||'))).toEqual([]);
});
