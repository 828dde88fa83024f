import { testRow } from '../../../../test/support/rule-tester';
import rule from './rule';

testRow(rule, {
  category: ['产出指标', '质量指标'],
  invalid: [
    { row: { name: '森林火灾受害率', value: '≤0.1‰', lastYearValue: '0.034%' } },
    { row: { name: '森林火灾受害率', value: '≤0.45‰', historyAverage: '0.07%' } },
    { row: { name: '差错率', value: '0.5', unit: '‰', referenceValue: '0.08%' } },
    { row: { name: '漏损率', value: '≤8%', standardValue: '85‰' } },
    { row: { level2: '成本指标', name: '项目成本', value: '≤20万元', lastYearValue: '186000元' } },
    { row: { level2: '成本指标', name: '项目成本', value: '≤200000', unit: '元', plannedValue: '80万元' } },
    { row: { level2: '成本指标', name: '总投资', value: '≤1.2亿元', plannedValue: '11800万元' } },
  ],
  valid: [
    { row: { name: '森林火灾受害率', value: '≤0.1‰', lastYearValue: '0.09‰' } },
    { row: { name: '合格率', value: '≥95%', lastYearValue: '96.5％' } },
    { row: { name: '合格率', value: '≥95', unit: '%', lastYearValue: '96' } },
    { row: { name: '合格率', value: '≥95%', lastYearValue: '0.96' }, title: 'no unit, nothing to compare' },
    { row: { name: '合格率', value: '≥95%', lastYearValue: '/' } },
    { row: { name: '合格率', value: '≥95%', referenceValue: '年度工作计划' } },
    {
      row: { level2: '数量指标', name: '培训人数', value: '≥200人', lastYearValue: '260人次' },
      title: '人 and 人次 are unit-mismatch',
    },
    { row: { level2: '数量指标', name: '培训人数', value: '≥1.2万人', lastYearValue: '9800人' } },
    { row: { level2: '时效指标', name: '响应时间', value: '≤2小时', lastYearValue: '110分钟' } },
    { row: { level2: '成本指标', name: '项目成本', value: '≤20万元', lastYearValue: '18.6万元' } },
    {
      row: { level2: '成本指标', name: '补助标准', value: '≤500元/亩', lastYearValue: '0.05万元/亩' },
      title: 'rates are left alone',
    },
    { row: { name: '合格率', value: '≥95%', lastYearValue: '50万元' } },
    { row: { name: '合格率', value: '≥95%' } },
  ],
});
