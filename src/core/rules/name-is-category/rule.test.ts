import { testRow } from '../../../../test/support/rule-tester';
import rule from './rule';

testRow(rule, {
  category: ['产出指标', '成本指标'],
  invalid: [
    { row: { name: '成本指标', value: '预算成本' } },
    { row: { level1: '效益指标', level2: '生态效益指标', name: '生态效益指标', value: '长期' }, title: '生态效益指标' },
    { row: { name: '服务对象满意度指标', value: '≥95%' } },
    { row: { name: '可持续影响指标', value: '长期' } },
    { row: { name: '社会成本指标', value: '100', unit: '%' } },
    { row: { name: '经济效益指标（万元）', value: '≥10' }, title: 'brackets change nothing' },
    { row: { name: '指标1：社会效益指标', value: '提高' }, title: 'numbering changes nothing' },
    { row: { name: '质 量 指 标', value: '合格' }, title: 'nor does white space' },
  ],
  valid: [
    { row: { name: '项目成本', value: '≤10万元' } },
    { row: { name: '经济效益', value: '提高' }, title: 'without the word 指标' },
    { row: { name: '服务对象满意度', value: '≥95%' } },
    { row: { name: '空气质量指标', value: '达标' }, title: 'a measure that ends so' },
    { row: { name: '质量指标达标率', value: '100%' } },
    { row: { name: '绩效指标编制数量', value: '30个' } },
    { row: { name: '耕地保有量指标', value: '≥35万亩' } },
    { row: { name: '', value: '10万元' }, title: 'no name at all' },
  ],
});
