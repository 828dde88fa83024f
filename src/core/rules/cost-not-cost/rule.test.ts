import { testRow } from '../../../../test/support/rule-tester';
import rule from './rule';

testRow(rule, {
  category: ['产出指标', '成本指标'],
  invalid: [
    { row: { name: '检查覆盖企业数', value: '≥260家' } },
    { row: { name: '避险搬迁户数', value: '≥35户' } },
    { row: { name: '资助对象准确率', value: '100%' } },
    { row: { name: '工作完成及时率', value: '100%' } },
    { row: { name: '车辆运行', value: '良好' } },
    { row: { level1: '成本指标', level2: '经济成本指标', name: '采购设备数量', value: '20', unit: '台' } },
    { row: { level1: '成本指标', level2: '经济成本指标', name: '工程优良率', value: '≥90%' } },
  ],
  valid: [
    { row: { name: '专家服务费', value: '≤5万元' } },
    { row: { name: '人均培训', value: '≤400', unit: '元' }, title: 'money by its unit' },
    { row: { name: '通村公路养护', value: '2.5', unit: '万元/公里' } },
    { row: { name: '财政投入', value: '预算成本' } },
    { row: { name: '债券利率', value: '≤3.5%' } },
    { row: { name: '预算控制率', value: '≤100%' } },
    { row: { name: '“三公”支出下降率', value: '≥3%' }, title: 'quotation marks in the name' },
    { row: { name: '项目超支率', value: '0%' } },
    { row: { name: '中标价', value: '不高于招标控制价' } },
    { row: { name: '优抚对象抚恤金', value: '按国家规定执行' } },
    { row: { name: '城乡低保保障标准', value: '不低于上年' } },
    { row: { name: '物业（含保洁）服务', value: '３６万元' }, title: 'brackets and full-width digits' },
    {
      row: { level1: '成本指标', level2: '社会成本指标', name: '施工扰民投诉数', value: '≤3件' },
      title: 'social cost',
    },
    {
      row: { level1: '成本指标', level2: '生态环境成本指标', name: '扬尘排放量', value: '≤1吨' },
      title: 'ecological cost',
    },
    { row: { level2: '数量指标', name: '检查企业数', value: '≥260家' }, title: 'a count under 数量指标' },
  ],
});
