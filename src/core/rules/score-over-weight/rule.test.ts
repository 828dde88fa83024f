import { evaluationForm, MET_ROW, saidOfRow } from '../../../../test/support/evaluation';
import { runRule } from '../../../../test/support/rule-tester';
import rule from './rule';

it.each<[row: string, message: string | null]>([
  ['培训人数|≥200人|212人|10|11|', 'G3 “培训人数”分值 10 分，得分却是 11 分。'],
  ['培训人数|≥200人|212人|10|10|', null],
  ['培训人数|≥200人|212人||11|', null],
])('%s', (row, message) => {
  expect(saidOfRow(rule, row)).toEqual(message === null ? [] : [message]);
});

it('says nothing of points that several rows share', () => {
  const { rows } = evaluationForm('培训人数|≥200人|212人|10|15|', '培训场次|≥2场|2场|10||', MET_ROW);
  expect(runRule(rule, { rows, merges: ['G3:G4'] })).toEqual([]);
});
