import { testRow } from '../../../../test/support/rule-tester';
import rule from './rule';

testRow(rule, {
  invalid: [
    { row: { level1: '效益指标', level2: '可持续影响指标', name: '主动发现机制运行周期', value: '有效' } },
    { row: { level1: '效益指标', level2: '可持续影响指标', name: '林分稳定期限', value: '持续发挥' } },
    { row: { level1: '效益指标', level2: '可持续影响指标', name: '项目持续期', value: '基本建立' } },
    { row: { level1: '效益指标', level2: '社会效益指标', name: '设施使用年限', value: '较好' } },
    { row: { level1: '效益指标', level2: '社会效益指标', name: '群众办事等候时间', value: '明显改善' } },
    { row: { level1: '效益指标', level2: '可持续影响指标', name: '设备有效期', value: '合格' } },
  ],
  valid: [
    { row: { level1: '效益指标', level2: '可持续影响指标', name: '设备使用年限', value: '≥8年' } },
    { row: { level1: '效益指标', level2: '可持续影响指标', name: '项目持续期', value: '长期' } },
    { row: { level1: '效益指标', level2: '可持续影响指标', name: '政策影响期限', value: '永久' } },
    { row: { level1: '效益指标', level2: '可持续影响指标', name: '政策影响时限', value: '常年有效' } },
    { row: { level1: '效益指标', level2: '社会效益指标', name: '开放时间', value: '全年' } },
    { row: { level1: '产出指标', level2: '时效指标', name: '项目完成时间', value: '基本建立' } },
    { row: { level1: '效益指标', level2: '社会效益指标', name: '办理及时性', value: '较好' } },
    { row: { level1: '效益指标', level2: '社会效益指标', name: '救援响应速度', value: '显著提升' } },
    { row: { level1: '效益指标', level2: '社会效益指标', name: '平均等候时间', value: '缩短5分钟' } },
    { row: { level1: '效益指标', level2: '社会效益指标', name: '办事时间', value: '按季度公布' } },
    { row: { level1: '效益指标', level2: '可持续影响指标', name: '制度有效期', value: '' } },
  ],
});
