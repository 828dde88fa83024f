import { testRow } from '../../../../test/support/rule-tester';
import rule from './rule';

testRow(rule, {
  category: ['产出指标', '质量指标'],
  invalid: [
    { row: { name: '享受社会保险补贴人员数量', value: '≥95%' } },
    { row: { name: '培训合格人数', value: '≥60', unit: '人' } },
    { row: { name: '享受求职创业补贴人员数量', value: '≥150人' } },
    { row: { name: '验收通过项目数', value: '5个' } },
    { row: { name: '救助困难群众人次', value: '300人次' } },
    { row: { name: '老旧小区改造面积（平方米）', value: '20000' }, title: 'a count with its unit in brackets' },
    { row: { name: '达标水库座数', value: '≥５座' }, title: 'full-width digits' },
    { row: { name: '查处违法违规案件数', value: '100件' }, title: 'what was found is output, however bad it is' },
  ],
  valid: [
    { row: { name: '培训合格率', value: '≥95%' } },
    { row: { name: '受训人数达标率', value: '100%' }, title: 'the last measure in the name counts' },
    { row: { name: '空气质量指数', value: '≤100' }, title: '指数 is no count' },
    { row: { name: '群众安全感指数', value: '≥95' } },
    { row: { name: '绩效评价得分', value: '≥90分' } },
    { row: { name: '优良天数比例', value: '≥80%' } },
    { row: { name: '混凝土强度等级', value: 'C30' } },
    { row: { name: '设备年故障次数', value: '≤2次' }, title: 'how seldom things go wrong is a quality' },
    { row: { name: '重大质量问题数', value: '0个' }, title: 'none of something is a quality' },
    { row: { name: '每千人口医疗卫生机构床位数', value: '≥6张' }, title: 'a level per head' },
    { row: { name: '人均公园绿地面积', value: '≥12平方米' } },
    { row: { name: '储备粮质量', value: '达标' } },
    { row: { level2: '数量指标', name: '培训人数', value: '≥60人' }, title: 'a count under 数量指标' },
    {
      row: { level1: '效益指标', name: '受益人数', value: '≥60人' },
      title: '质量指标 under 效益指标: that is the fault',
    },
  ],
});
