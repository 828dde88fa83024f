import { testRow } from '../../../../test/support/rule-tester';
import rule from './rule';

testRow(rule, {
  category: ['产出指标', '数量指标'],
  invalid: [
    { row: { name: '车辆购置', value: '新购2辆，并支付上年一辆车尾款' } },
    { row: { name: '培训', value: '≥12场，1000人次' } },
    { row: { name: '巡护', value: '巡护30天、作业15次' } },
    { row: { name: '救助', value: '救助200人，其中儿童50人' } },
  ],
  valid: [
    { row: { name: '培训人数', value: '≥200人' } },
    { row: { name: '绿化面积', value: '≥2,772.65平方米' }, title: 'a comma between thousands' },
    { row: { name: '培训人数', value: '200-220人' } },
    { row: { name: '培训人数', value: '培训200人，覆盖全县' }, title: 'one number' },
    { row: { name: '完成时间', value: '2024年3、6、9、12月' } },
    { row: { name: '生师比', value: '1:15' } },
  ],
});
