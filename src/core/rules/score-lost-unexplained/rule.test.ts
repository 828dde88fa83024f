import { saidOfRow } from '../../../../test/support/evaluation';
import rule from './rule';

it.each<[row: string, message: string | null]>([
  ['培训人数|≥200人|212人|10|9|', 'G3 “培训人数”已达到指标值，分值 10 分只得 9 分，没有写明扣分原因。'],
  ['培训人数|≥200人|212人|10|9|资料不全', null],
  ['培训人数|≥200人|150人|10|7.5|', null],
  ['培训效果|明显|较明显|10|9|', null],
])('%s', (row, message) => {
  expect(saidOfRow(rule, row)).toEqual(message === null ? [] : [message]);
});
