import { evaluationForm, saidOfRow } from '../../../../test/support/evaluation';
import { runRule } from '../../../../test/support/rule-tester';
import rule from './rule';

it.each<[row: string, message: string | null]>([
  ['培训人数|≥200人||50|0|', 'E3 “培训人数”没有填写实际完成值。'],
  ['培训人数|≥200人|暂无|50|0|无', 'E3 “培训人数”没有填写实际完成值。'],
  ['培训人数|≥200人||50|0|推迟到下年', null],
  ['培训人数|||50|0|', null],
  ['培训人数|≥200人|0人|50|0|', null],
])('%s', (row, message) => {
  expect(saidOfRow(rule, row)).toEqual(message === null ? [] : [message]);
});

it('says nothing of a form that nobody has filled in', () => {
  expect(runRule(rule, evaluationForm('培训人数|≥200人||50||', '培训场次|≥2场|—|50||'))).toEqual([]);
});
