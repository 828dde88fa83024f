import { testRow } from '../../../../test/support/rule-tester';
import rule from './rule';

testRow(rule, {
  category: ['满意度指标', '服务对象满意度指标'],
  invalid: [
    { row: { name: '检查人员被投诉次数', value: '<=3次' } },
    { row: { name: '重点单位投诉次数', value: '≤1次' } },
    { row: { name: '因粮食市场波动引起的粮食安全事件发生数', value: '0起' } },
    { row: { name: '服务对象', value: '≥95%' }, title: 'only the object' },
    { row: { name: '信访件办结率', value: '100%' } },
    { row: { name: '社会影响力', value: '提升' } },
  ],
  valid: [
    { row: { name: '学生家长满意度', value: '≥90%' } },
    { row: { name: '患者满意程度', value: '≥90', unit: '%' } },
    { row: { name: '企业 满 意 率', value: '90%' }, title: 'white space in the name' },
    { row: { name: '12345热线“满意”评价占比', value: '≥95%' } },
    { row: { name: '满意度（%）', value: '95' } },
    { row: { name: '受益群众认可度', value: '≥90%' }, title: '认可 is what 满意度 measures' },
    { row: { name: '群众安全感', value: '≥98%' } },
    { row: { name: '乘客好评率', value: '≥95%' } },
    { row: { name: '村民评价', value: '满意' }, title: 'the value says it' },
    { row: { name: '群众不满意率', value: '≤5%' } },
    { row: { level1: '效益指标', level2: '社会效益指标', name: '投诉次数', value: '≤3次' }, title: 'elsewhere' },
    { row: { level1: '效益指标', name: '投诉次数', value: '≤3次' }, title: '满意度 under 效益指标: that is the fault' },
  ],
});
