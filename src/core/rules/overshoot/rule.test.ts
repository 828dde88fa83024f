import { evaluationForm, MET_ROW, saidOfRow } from '../../../../test/support/evaluation';
import { runRule } from '../../../../test/support/rule-tester';
import rule from './rule';

it.each<[row: string, message: string | null]>([
  ['培训人数|≥200人|300人|10|10|', 'E3 “培训人数”指标值“≥200人”，实际完成“300人”，是指标值的 1.5 倍，没有说明原因。'],
  ['培训人数|≥200人|299人|10|10|', null],
  ['培训人数|≥200人|300人|10|10|增设专班', null],
  ['培训合格率|≥50%|95%|10|10|', null],
])('%s', (row, message) => {
  expect(saidOfRow(rule, row)).toEqual(message === null ? [] : [message]);
});

it('goes by a bound of the user’s own', () => {
  const table = evaluationForm('培训人数|≥200人|300人|10|10|', MET_ROW);
  expect(runRule(rule, table, { options: { overshoot: { times: 160 } } })).toEqual([]);
  expect(runRule(rule, table, { options: { overshoot: { times: 120 } } })).toHaveLength(1);
});
