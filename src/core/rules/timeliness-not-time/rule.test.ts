import { testRow } from '../../../../test/support/rule-tester';
import rule from './rule';

testRow(rule, {
  category: ['产出指标', '时效指标'],
  invalid: [
    { row: { name: '地震站台维修验收合格率', value: '>=90%' } },
    { row: { name: '演出任务完成率', value: '100%' } },
    { row: { name: '值班值守到岗率', value: '100%' } },
    { row: { name: '县级储备粮应急保障率', value: '100%' } },
    { row: { level2: '时效值', name: '教育均衡化发展', value: '有效' } },
    { row: { name: '年度任务完成率', value: '100%' }, title: '年度 alone only says whose work is meant' },
    { row: { name: '城乡低保覆盖率', value: '95', unit: '%' } },
    { row: { name: '设备验收', value: '合格' } },
    { row: { name: '权限内事项办理率', value: '100%' } },
  ],
  valid: [
    { row: { name: '补贴资金发放及时率', value: '100%' } },
    { row: { name: '任务完成', value: '2024年12月底前' } },
    { row: { name: '接警后到达现场', value: '10', unit: '分钟' } },
    { row: { name: '12345工单办结', value: '≤5个工作日' } },
    { row: { name: '公交班车正点率', value: '≥95%' } },
    { row: { name: '法定审限内结案率', value: '≥99%' } },
    { row: { name: '电网故障抢修', value: '２小时内' }, title: 'full-width digits' },
    { row: { name: '生活垃圾日产日清率', value: '100%' } },
    { row: { name: '政务事项一次性办结', value: '当场' } },
    { row: { name: '冬春救助资金发放', value: '春节前' } },
    { row: { name: '病媒生物防制', value: '春秋两季' } },
    { row: { name: '森林防火值守', value: '防火期' } },
    { row: { name: '婚姻登记', value: '即到即办' } },
    { row: { name: '河道巡查', value: '1次/月' }, title: 'a frequency' },
    { row: { name: '营养餐补助拨付', value: '每学期' } },
    { row: { name: '项目按计划完成率', value: '100%' }, title: 'the plan says when' },
    { row: { name: '采购进度（%）', value: '100' } },
    { row: { name: '', value: '100%' }, title: 'no name: another rule says so' },
    { row: { name: '抽检合格率', value: '' }, title: 'no value: another rule says so' },
    { row: { level2: '质量指标', name: '验收合格率', value: '≥90%' }, title: 'a quality under 质量指标' },
  ],
});
