import { testRow } from '../../../../test/support/rule-tester';
import rule from './rule';

testRow(rule, {
  invalid: [
    { row: { level1: '产出指标', level2: '成本指标', name: '管护经费', value: '≤200万' } },
    { row: { level1: '产出指标', level2: '成本指标', name: '视频监控租赁费用', value: '≤280万' } },
    { row: { level1: '产出指标', level2: '成本指标', name: '苗木费用', value: '≤2.40/株' } },
    { row: { level1: '产出指标', level2: '成本指标', name: '月均运转经费', value: '≤18万/月' } },
    { row: { level1: '产出指标', level2: '成本指标', name: '苗木采购', value: '≤28.40/株' } },
    { row: { level1: '产出指标', level2: '成本指标', name: '食堂运行', value: '620万/月' } },
    { row: { level1: '产出指标', level2: '成本指标', name: '人均补助标准', value: '500' } },
    { row: { level1: '效益指标', level2: '经济效益指标', name: '减免税费', value: '≥300万' } },
    { row: { level1: '产出指标', level2: '成本指标', name: '设备单价', value: '1.2万/台' } },
    { row: { level1: '产出指标', level2: '数量指标', name: '拨付补助资金', value: '200' } },
  ],
  valid: [
    { row: { level1: '产出指标', level2: '成本指标', name: '管护经费', value: '≤200万元' } },
    { row: { level1: '产出指标', level2: '成本指标', name: '管护经费', value: '≤200', unit: '万元' } },
    { row: { level1: '产出指标', level2: '成本指标', name: '管护经费（万元）', value: '≤200' } },
    { row: { level1: '产出指标', level2: '成本指标', name: '人均补助标准', value: '500元/人' } },
    { row: { level1: '产出指标', level2: '数量指标', name: '享受补贴人数', value: '300人' } },
    { row: { level1: '产出指标', level2: '数量指标', name: '发放补贴', value: '300人' } },
    { row: { level1: '产出指标', level2: '数量指标', name: '拨付资金批次', value: '3' } },
    { row: { level1: '产出指标', level2: '成本指标', name: '成本控制率', value: '≤100%' } },
    { row: { level1: '产出指标', level2: '成本指标', name: '经费超支', value: '0' } },
    { row: { level1: '产出指标', level2: '成本指标', name: '资金节约率', value: '5%' } },
    { row: { level1: '产出指标', level2: '成本指标', name: '采购台数', value: '12' } },
    { row: { level1: '产出指标', level2: '成本指标', name: '预算成本', value: '合理' } },
    { row: { level1: '产出指标', level2: '数量指标', name: '造林面积', value: '3万亩' } },
    { row: { level1: '产出指标', level2: '成本指标', name: '日常维护', value: '≥3次/年' } },
  ],
});
