import { runRule, type TestRow } from '../../../../test/support/rule-tester';
import rule from './rule';

const benefit = (name: string, value: string): TestRow => ({ level1: '效益指标', level2: '社会效益指标', name, value });

describe(rule.id, () => {
  it('names all such rows in one finding', () => {
    const rows = [
      benefit('安全意识', '有效提高'),
      benefit('知晓率', '≥90%'),
      { ...benefit('影响', '长期'), level2: '可持续影响指标' },
      benefit('环境', '有效提高'),
    ];
    expect(runRule(rule, { rows }).map(({ message, row }) => ({ message, row }))).toEqual([
      { message: '第 3、5、6 行的效益指标值是“有效提高”“长期”，没有可评判的标准。', row: 2 },
    ]);
  });

  it('leaves one soft sentence beside a measured benefit alone', () => {
    const measured = benefit('知晓率', '≥90%');
    expect(runRule(rule, { rows: [benefit('安全意识', '有效提高'), measured] })).toEqual([]);
    expect(runRule(rule, { rows: [benefit('可持续影响', '长期'), measured] })).toHaveLength(1);
    expect(runRule(rule, { rows: [benefit('安全意识', '有效提高'), benefit('长效机制', '健全')] })).toHaveLength(1);
    const twice = [benefit('安全意识', '有效提高'), benefit('应急能力', '持续提升'), measured];
    expect(runRule(rule, { rows: twice })).toHaveLength(1);
  });

  it.each([
    ...['逐渐提高', '显著提升', '大幅度提升', '有所提高', '持续改善', '长期有效', '明显增强。'],
    ...['巩固提高', '巩固提升', '不断完善', '进一步加强', '逐步优化', '有所改善', '稳步提升', '效果明显', '成效显著'],
    ...[
      '长期',
      '长期影响',
      '影响深远',
      '得到明显改善',
      '不断提高和完善',
      '逐年增加',
      '有所降低',
      '明显减少',
      '持续向好',
    ],
    ...['长期发挥作用', '较为明显', '更加完善', '作用显著'],
  ])('flags %s', (value) => {
    expect(runRule(rule, { rows: [benefit('安全意识', value)] })).toHaveLength(1);
  });

  it.each([
    benefit('知晓率', '≥90%'),
    benefit('安全意识', '较上年提高，问卷评价良好以上'),
    benefit('就业', '带动就业200人'),
    benefit('返贫', '不发生规模性返贫'),
    benefit('应急预案', '健全'),
    benefit('水质', '达标'),
    benefit('社会秩序', '保持稳定'),
    benefit('居住环境', '改善居民居住环境'),
    benefit('收入', '较上年增加'),
    benefit('游客', '逐年增长5%'),
    benefit('设施使用年限', '5年以上'),
    benefit('影响', '无'),
    benefit('安全意识', '有效'),
    benefit('安全意识', '无重大事故'),
    benefit('安全意识', ''),
    benefit('', '长期'),
    { level1: '产出指标', level2: '质量指标', name: '绿化', value: '持续改善' },
  ])('says nothing of $name $value', (row) => {
    expect(runRule(rule, { rows: [row] })).toEqual([]);
  });
});
