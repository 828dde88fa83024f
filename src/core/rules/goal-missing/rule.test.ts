import { places, runRule } from '../../../../test/support/rule-tester';
import rule from './rule';

function check(...preamble: readonly (readonly string[])[]) {
  const rows = [{ level1: '产出指标', level2: '数量指标', name: '培训人数', value: '≥20人' }];
  return places(runRule(rule, { preamble: [['2024年项目绩效目标表'], ...preamble], rows }));
}

describe(rule.id, () => {
  it.each(['绩效目标', '年度绩效目标', '总体目标', '项目年度目标'])('flags %s with nothing behind it', (label) => {
    expect(check([label, ''])).toEqual(['B2']);
  });

  it.each(['—', 'null', 'undefined', '{{goal}}', '${goal}', '#N/A'])('flags %s', (text) => {
    expect(check(['绩效目标', text])).toEqual(['B2']);
  });

  it.each([
    ['a goal beside its label', [['绩效目标', '培训干部20人。']]],
    ['a goal in the label’s own cell', [['绩效目标：培训干部20人。']]],
    [
      'goals below their labels',
      [
        ['总体目标', '年度目标'],
        ['三年培训干部60人。', '培训干部20人。'],
      ],
    ],
    [
      'one of two goals',
      [
        ['总体目标', ''],
        ['年度目标', '培训干部20人。'],
      ],
    ],
    ['a form that asks for no goal', [['项目名称', '干部培训']]],
  ])('says nothing of %s', (_, preamble) => {
    expect(check(...preamble)).toEqual([]);
  });

  it('says nothing of 年度目标 over the labels of a half', () => {
    const labels = ['二级指标', '指标内容', '指标值'];
    const row = ['数量指标', '培训人数', '≥15人'];
    const rows = [
      ['2024年项目绩效目标表'],
      ['长期目标', '', '', '年度目标', '', '', ''],
      [...labels, ...labels, '备注'],
      [...row, ...row],
    ];
    expect(places(runRule(rule, { rows, merges: ['A2:C2', 'D2:F2'] }))).toEqual([]);
  });
});
