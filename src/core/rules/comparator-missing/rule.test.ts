import { runRule } from '../../../../test/support/rule-tester';
import rule from './rule';

const run = (...values: readonly string[]) =>
  runRule(rule, {
    rows: values.map((value, index) => ({ level1: '产出指标', level2: '数量指标', name: `工作${index}`, value })),
  });

describe(rule.id, () => {
  it.each([
    [['≥12次', '≥95%', '=3家', '10次'], '第 6 行的指标值没有“≥”“≤”或“=”，同表其他行都有。'],
    [['≥12次', '≥95%', '≤3家', '12h以内', '10次', '90%'], '第 7、8 行的指标值没有“≥”“≤”或“=”，同表其他行都有。'],
  ])('reports %j once', (values, message) => {
    expect(run(...values).map((finding) => finding.message)).toEqual([message]);
  });

  it.each([
    [['≥12次', '95%', '3家', '10次']],
    [['12次', '95%', '3家']],
    [['≥12次', '≥95%', '=3家', '按时完成', '2024年12月底前', '']],
    [['≥12次', '≥95%', '不低于3家', '4万人以上']],
    [[]],
  ])('says nothing of %j', (values) => {
    expect(run(...values)).toEqual([]);
  });

  it('takes the sign from its own column', () => {
    const row = { level1: '产出指标', level2: '数量指标', comparator: '≥', value: '12', unit: '次' };
    expect(runRule(rule, { rows: ['演练', '培训', '巡查'].map((name) => ({ ...row, name })) })).toEqual([]);
  });
});
