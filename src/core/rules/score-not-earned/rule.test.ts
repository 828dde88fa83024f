import { evaluationForm, MET_ROW, saidOfRow } from '../../../../test/support/evaluation';
import { runRule } from '../../../../test/support/rule-tester';
import rule from './rule';

it.each<[row: string, message: string | null]>([
  ['培训人数|≥200人|150人|10|10|', 'G3 “培训人数”指标值“≥200人”，实际完成“150人”，没有达到，却得满分 10 分。'],
  ['差错率|≤2%|3%|10|10|制度不全', 'G3 “差错率”指标值“≤2%”，实际完成“3%”，没有达到，却得满分 10 分。'],
  ['培训人数|≥200人|150人|10|7.5|', null],
  ['培训合格率|≥95%|94.7%|10|10|', null],
])('%s', (row, message) => {
  expect(saidOfRow(rule, row)).toEqual(message === null ? [] : [message]);
});

it('works out the points by the share, where more is wanted', () => {
  const [found] = runRule(rule, evaluationForm('培训人数|≥200人|150人|10|10|', MET_ROW));
  expect(found?.advice).toBe('按评分标准扣分；按完成比例计分的，应得 7.5 分。');
  expect(found?.suggestions).toEqual([
    {
      title: '得分改为 7.5（按完成比例）',
      edits: [{ kind: 'set-text', cell: { row: 2, column: 6 }, expect: '10', text: '7.5' }],
    },
  ]);
  expect(runRule(rule, evaluationForm('差错率|≤2%|3%|10|10|', MET_ROW))[0]?.suggestions).toEqual([]);
});
