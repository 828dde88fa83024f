import { testRow } from '../../../../test/support/rule-tester';
import rule from './rule';

testRow(rule, {
  category: ['产出指标', '质量指标'],
  invalid: [
    { row: { name: '工作任务完成情况', value: '按时完成' } },
    {
      row: { level1: '效益指标', level2: '经济效益指标', name: '项目工程完成情况', value: '按时完成' },
      title: '按时完成 under 经济效益指标',
    },
    {
      row: { level1: '效益指标', level2: '可持续影响指标', name: '保障期限', value: '2020年1月--2020年11月' },
      title: 'a period under 可持续影响指标',
    },
    { row: { level2: '数量指标', name: '消防车辆采购', value: '按期完成' }, title: '按期完成 under 数量指标' },
    { row: { level2: '成本指标', name: '资金拨付', value: '及时拨付' }, title: '及时拨付 under 成本指标' },
    { row: { name: '惠农补贴发放', value: '及时足额' } },
    { row: { name: '财务信息', value: '及时公开。' } },
    { row: { name: '工程验收', value: '２０２４年１２月底前' }, title: 'a date in full-width digits' },
    { row: { name: '工程验收', value: '2024.12' } },
  ],
  valid: [
    { row: { name: '信息报送及时率', value: '100%' } },
    { row: { level2: '时效指标', name: '工作任务完成情况', value: '按时完成' }, title: 'in its place' },
    { row: { level2: '数量指标', name: '巡查天数', value: '≥300天' } },
    { row: { level2: '数量指标', name: '道路改造里程', value: '12.5公里' } },
    { row: { level1: '效益指标', level2: '可持续影响指标', name: '设备使用年限', value: '≥10年' } },
    { row: { level1: '效益指标', level2: '可持续影响指标', name: '管护机制', value: '长期' } },
    {
      row: { level1: '效益指标', level2: '社会效益指标', name: '突发事件', value: '及时有效处置，保障群众生命安全' },
      title: '及时 with more to judge by',
    },
    { row: { level1: '效益指标', level2: '社会效益指标', name: '法律援助', value: '及时、公正' } },
    { row: { level2: '数量指标', name: '新增藏书', value: '2024册' }, title: 'a number like a year' },
    { row: { name: '', value: '按时完成' }, title: 'no name: another rule says so' },
    { row: { name: '验收合格率', value: '' }, title: 'no value: another rule says so' },
  ],
});
