import { runRule } from '../../../../test/support/rule-tester';
import rule from './rule';

const run = (...values: readonly string[]) =>
  runRule(rule, {
    rows: values.map((value, index) => ({ level1: '产出指标', level2: '数量指标', name: `工作${index}`, value })),
  });

describe(rule.id, () => {
  it.each([
    [['≥12次', '≥95%', '=30人', '≤12h', '4万人以上', '10次'], '第 8 行的指标值没有“≥”“≤”或“=”，同表其他行都有。'],
    [['≥12次', '≥95%', '≤3家', '12h以内', '≥98%', '90%'], '第 8 行的指标值没有“≥”“≤”或“=”，同表其他行都有。'],
  ])('reports %j once', (values, message) => {
    expect(run(...values).map((finding) => finding.message)).toEqual([message]);
  });

  it.each([
    [['≥12次', '95%', '3家', '10次']],
    [['12次', '95%', '3家']],
    [['≥12次', '≥95%', '=3家', '按时完成', '2024年12月底前', '']],
    [['≥12次', '≥95%', '不低于3家', '4万人以上']],
    // exact by their nature: all, none, what is bought or built, standards, rates
    [['≥12次', '≥95%', '=3家', '100%', '0起', '18支', '180天', '1600元/亩']],
    // as many amounts without a sign as with one are no slip
    [['≥12次', '≥9人', '≥95%', '=100%', '320人', '120公里']],
    // another rule speaks of these
    [['≥12次', '≥95%', '=3家', '约90场', '10-12次']],
    [[]],
  ])('says nothing of %j', (values) => {
    expect(run(...values)).toEqual([]);
  });

  it('asks for an upper bound of what is bad, whatever the other rows do', () => {
    const rows = [
      ['农作物损失率', '0.03%'],
      ['森林火灾起数', '2起'],
      ['事故死亡人数', '0人'],
      ['检查次数', '12次'],
      ['培训人数', '200人'],
      ['合格率', '≥95%'],
    ].map(([name, value]) => ({ level1: '效益指标', level2: '社会效益指标', name, value }));
    expect(runRule(rule, { rows }).map(({ message }) => message)).toEqual([
      '第 3、4 行考核的是越少越好的事，指标值没有“≤”。',
    ]);
    expect(runRule(rule, { rows: rows.slice(0, 5) })).toEqual([]);
  });

  it('leaves standards of payment alone', () => {
    const rows = [
      ['培训人数', '≥200人'],
      ['合格率', '≥95%'],
      ['人均公用经费补助', '94元'],
    ].map(([name, value]) => ({ level1: '产出指标', level2: '成本指标', name, value }));
    expect(runRule(rule, { rows })).toEqual([]);
  });

  it('takes the sign from its own column', () => {
    const row = { level1: '产出指标', level2: '数量指标', comparator: '≥', value: '12', unit: '次' };
    expect(runRule(rule, { rows: ['演练', '培训', '巡查'].map((name) => ({ ...row, name })) })).toEqual([]);
  });
});
