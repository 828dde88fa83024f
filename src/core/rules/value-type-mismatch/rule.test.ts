import { testRow } from '../../../../test/support/rule-tester';
import rule from './rule';

testRow(rule, {
  category: ['效益指标', '社会效益指标'],
  invalid: [
    { row: { name: '安全意识', comparator: '≥', value: '提升' } },
    { row: { name: '居住环境', comparator: '＝', value: '改善' } },
    { row: { name: '保障能力', comparator: '>=', value: '大幅度提升' } },
    { row: { name: '保障能力', comparator: '定量', value: '明显增强' } },
    { row: { name: '保障能力', comparator: '定量指标', value: '明显增强' } },
    { row: { name: '安全意识', comparator: '定性', value: '95%' } },
    { row: { name: '培训人数', comparator: '定性', value: '≥200人' } },
    { row: { name: '投诉次数', comparator: '≤', value: '有所下降' } },
  ],
  valid: [
    { row: { name: '知晓率', comparator: '≥', value: '95%' } },
    { row: { name: '知晓率', comparator: '≥', value: '95' } },
    { row: { name: '安全意识', comparator: '定性', value: '提升' } },
    {
      row: { name: '安全意识', comparator: '定性', value: '较上年提高5%' },
      title: 'words around a number may be 定性',
    },
    {
      row: { name: '就业', comparator: '≥', value: '带动2000人就业，增收明显' },
      title: 'words around a number may be 定量',
    },
    { row: { name: '安全意识', comparator: '', value: '提升' } },
    { row: { name: '安全意识', comparator: '正向', value: '提升' } },
    { row: { name: '安全意识', comparator: '/', value: '提升' } },
    { row: { level1: '产出指标', level2: '时效指标', name: '完成时间', comparator: '≤', value: '2024年12月31日前' } },
    { row: { level1: '产出指标', level2: '时效指标', name: '完成时间', comparator: '定性', value: '2024年12月底前' } },
    { row: { name: '安全意识', comparator: '≥', value: '' }, title: 'blank is another rule' },
    { row: { name: '安全意识', value: '提升' }, title: 'a form without the column' },
    { row: { name: '资助范围', comparator: '=', value: '三分之二' } },
  ],
});
