import { saidOfRow } from '../../../../test/support/evaluation';
import rule from './rule';

it.each<[row: string, message: string | null]>([
  ['群众满意度|≥90%|≥90%|10|10|', 'E3 “群众满意度”的实际完成值“≥90%”是照抄指标值，不是完成结果。'],
  ['培训人数|≥200人|已完成|10|10|', 'E3 “培训人数”的指标值是“≥200人”，实际完成值只写“已完成”。'],
  ['群众满意度|=100%|=100%|10|10|', null],
  ['培训工作|按时完成|已完成|10|10|', null],
  ['培训人数|≥200人|已完成210人|10|10|', null],
])('%s', (row, message) => {
  expect(saidOfRow(rule, row)).toEqual(message === null ? [] : [message]);
});
