import { places, runRule, testRow } from '../../../../test/support/rule-tester';
import rule from './rule';

testRow(rule, {
  invalid: [
    { row: { name: '', value: '20人' } },
    { row: { name: '', value: '100%', basis: '工作计划' } },
    { row: { name: '—', value: '≥95%' }, title: 'a dash for a name' },
    { row: { name: '　', value: '12月底前' }, title: 'a full-width blank for a name' },
    { row: { name: '', comparator: '≥', value: '95', unit: '%' }, title: 'comparator and unit columns' },
    {
      row: { name: '', value: '有效提升', description: '全年走访慰问困难退役军人的户数' },
      title: 'only a description',
    },
  ],
  valid: [
    { row: { name: '培训人数', value: '20人' } },
    { row: { name: '培训人数', value: '' } },
    { row: { name: '', value: '' } },
    { row: { name: '', value: '/' } },
    { row: { name: '', value: '——' } },
    { row: { name: '', value: '无' }, title: 'the row says that there is none' },
    { row: { name: '—', value: '—' } },
    { row: { name: '', value: '', basis: '工作计划' }, title: 'only a basis' },
  ],
});

describe(rule.id, () => {
  const rows = [
    ['2024年项目绩效目标表'],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '走访慰问户数', '≥120户'],
    ['', '', '', '≥200人'],
  ];

  it('reads a name that a merge carries down', () => {
    expect(runRule(rule, { rows, merges: ['C3:C4'] })).toEqual([]);
  });

  it('says of the same row without the merge that its name is missing', () => {
    expect(places(runRule(rule, { rows }))).toEqual(['C4']);
  });
});
