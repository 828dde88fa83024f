import { saidOfRow } from '../../../../test/support/evaluation';
import rule from './rule';

it.each<[row: string, message: string | null]>([
  ['培训人次|≥200人次|212人|10|10|', 'E3 “培训人次”的指标值用“人次”，实际完成值“212人”用“人”，不能比较。'],
  ['培训合格率|≥95%|0.97|10|10|', 'E3 “培训合格率”的指标值是“≥95%”，实际完成值“0.97”没有写成百分数。'],
  ['培训人数|≥3100|100%|10|10|', 'E3 “培训人数”的指标值用“≥3100”，实际完成值“100%”用“%”，不能比较。'],
  ['培训人次|≥200人次|212|10|10|', null],
  ['培训人次|≥200人次|较多|10|10|', null],
])('%s', (row, message) => {
  expect(saidOfRow(rule, row)).toEqual(message === null ? [] : [message]);
});
