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
    { row: { name: '适龄儿童免疫规划疫苗接种率', value: '≧90%' } },
    { row: { name: '学前三年毛入园率', value: '百分之九十' }, title: 'a percentage in words' },
    { row: { name: '农业保险覆盖面（％）', value: '７０' }, title: 'full-width signs' },
  ],
  valid: [
    { row: { name: '组织专家审查次数', value: '≥12次' } },
    { row: { name: '网络安全运行效率提升服务', value: '≥12次' }, title: '效率 is no ratio' },
    { row: { name: '督查检查频率', value: '2次/年' } },
    { row: { name: '参与率调查人数', value: '≥200人' }, title: 'the last measure in the name counts' },
    { row: { name: '就业率调查报告', value: '1份' }, title: 'a report on a ratio' },
    { row: { name: '1:500比例地形图测绘', value: '20幅' }, title: '比例 as a scale' },
    { row: { name: '扶持利率补贴户数', value: '23', unit: '户' } },
    { row: { name: '全覆盖巡查', value: '4轮' } },
    { row: { name: '', value: '95%' }, title: 'no name: another rule says so' },
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
