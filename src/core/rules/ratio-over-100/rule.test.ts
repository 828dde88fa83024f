import { testRow } from '../../../../test/support/rule-tester';
import rule from './rule';

testRow(rule, {
  category: ['产出指标', '质量指标'],
  invalid: [
    { row: { name: '验收合格率', value: '≥100%' } },
    { row: { name: '验收合格率', comparator: '≥', value: '100', unit: '%' } },
    { row: { name: '隐患整改率', value: '>=100%' } },
    { row: { name: '预算执行率', value: '105%' } },
    { row: { name: '持证上岗率', value: '＞１００％' } },
    { row: { name: '工作完成情况', value: '≥100%' }, title: 'a percentage under a plain name' },
    { row: { level1: '满意度指标', level2: '服务对象满意度指标', name: '群众满意度', value: '100%以上' } },
    {
      row: {
        level1: '满意度指标',
        level2: '服务对象满意度指标',
        name: '群众满意度（%）',
        comparator: '≥',
        value: '100',
      },
    },
    { row: { name: '资金到位率', value: '=120%' } },
  ],
  valid: [
    { row: { name: '验收合格率', value: '=100%' } },
    { row: { name: '验收合格率', value: '100%' } },
    { row: { name: '验收合格率', value: '≥99.5%' } },
    { row: { name: '验收合格率', value: '≥1', unit: '%' }, title: 'a share: nobody can tell which scale' },
    { row: { name: '验收合格率', value: '≥0.95', unit: '%' } },
    { row: { name: '验收合格率', value: '≥1' } },
    { row: { name: '三公经费控制率', value: '≤100%' } },
    { row: { level1: '效益指标', level2: '经济效益指标', name: '税收增长率', value: '≥120%' } },
    { row: { level1: '效益指标', level2: '经济效益指标', name: '产值提升', value: '≥100%' } },
    { row: { level1: '效益指标', level2: '经济效益指标', name: '投资回报率', value: '≥150%' } },
    { row: { level1: '效益指标', level2: '社会效益指标', name: '床位周转率', value: '≥110%' } },
    {
      row: { level1: '效益指标', level2: '社会效益指标', name: '学前三年毛入园率', value: '≥101%' },
      title: 'gross enrolment may pass 100',
    },
    { row: { level1: '效益指标', level2: '社会效益指标', name: '九年义务教育毛入学率', value: '≥100%' } },
    { row: { level1: '效益指标', level2: '社会效益指标', name: '病床使用率', value: '≤105%' } },
    { row: { level2: '数量指标', name: '检测数量', value: '≥100次' } },
    { row: { name: '差错率', value: '≤100‰' } },
    { row: { name: '验收合格率', value: '≥100', unit: '分' } },
  ],
});
