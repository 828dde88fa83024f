import { runRule, testRow } from '../../../../test/support/rule-tester';
import rule from './rule';

testRow(rule, {
  category: ['产出指标', '数量指标'],
  invalid: [
    { row: { name: '宣传推广工作完成率', value: '100%' } },
    { row: { name: '储备物资质量完好率', value: '≥95%' } },
    { row: { name: '防震减灾知识宣传教育普及率', value: '≥95', unit: '%' } },
    { row: { name: '抽查企业', value: '≥95%' }, title: 'a percentage under a plain name' },
    { row: { name: '林业有害生物成灾情况', value: '2.6', unit: '‰' }, title: '‰ in the unit column' },
  ],
  valid: [
    { row: { name: '组织专家审查次数', value: '≥12次' } },
    { row: { name: '网络安全运行效率提升服务', value: '≥12次' }, title: '效率 is no ratio' },
    { row: { name: '督查检查频率', value: '2次/年' } },
    { row: { name: '参与率调查人数', value: '≥200人' }, title: 'the last measure in the name counts' },
    { row: { name: '维修视频监控', value: '≥5次' } },
  ],
});

describe(rule.id, () => {
  it('leaves ratios under 质量指标 alone', () => {
    expect(
      runRule(rule, { rows: [{ level1: '产出指标', level2: '质量指标', name: '合格率', value: '≥95%' }] }),
    ).toEqual([]);
  });

  it('says nothing where 数量指标 stands under 效益指标: that is the fault', () => {
    expect(
      runRule(rule, { rows: [{ level1: '效益指标', level2: '数量指标', name: '合格率', value: '≥95%' }] }),
    ).toEqual([]);
  });
});
