import { saidOfRow } from '../../../../test/support/evaluation';
import rule from './rule';

it.each<[row: string, message: string | null]>([
  ['培训人数|≥200人|150人|10|7.5|', 'H3 “培训人数”指标值“≥200人”，实际完成“150人”，没有达到，也没有写原因。'],
  ['培训效果|明显|较明显|10|9|无', 'H3 “培训效果”实际完成“较明显”，得分低于分值，没有写原因。'],
  ['培训合格率|≥95%|94.7%|10|9.97|', 'H3 “培训合格率”指标值“≥95%”，实际完成“94.7%”，没有达到，也没有写原因。'],
  ['培训合格率|≥95%|94.7%|10|10|', null],
  ['培训人数|≥200人|150人|10|7.5|报名不足', null],
  ['培训人数|≥200人|212人|10|9|', null],
])('%s', (row, message) => {
  expect(saidOfRow(rule, row)).toEqual(message === null ? [] : [message]);
});
