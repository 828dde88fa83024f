import { testRow } from '../../../../test/support/rule-tester';
import rule from './rule';

testRow(rule, {
  invalid: [
    { row: { level1: '产出指标', level2: '时效指标', name: '全年', value: '全年' } },
    { row: { level1: '产出指标', level2: '时效指标', name: '1年', value: '1年' } },
    { row: { level1: '效益指标', level2: '可持续影响指标', name: '长期', value: '长期' } },
    { row: { level1: '产出指标', level2: '成本指标', name: '成本', value: '≤20万元' } },
    { row: { level1: '产出指标', level2: '成本指标', name: '经费', value: '≤20万元' } },
    { row: { level1: '产出指标', level2: '数量指标', name: '资金', value: '20万元' } },
    { row: { level1: '产出指标', level2: '成本指标', name: '预算', value: '≤20万元' } },
    { row: { level1: '产出指标', level2: '时效指标', name: '2024年12月', value: '2024年12月' } },
    {
      row: {
        level1: '效益指标',
        level2: '社会效益指标',
        name: '通过开展第五次全国经济普查，摸清全县二三产业家底，为科学决策提供优质统计服务',
        value: '较好',
      },
    },
    {
      row: {
        level1: '效益指标',
        level2: '社会效益指标',
        name: '加强宣传引导，提高群众防灾减灾意识',
        value: '有效提高',
      },
    },
    {
      row: {
        level1: '效益指标',
        level2: '社会效益指标',
        name: '保障全县农村义务教育阶段学生享受营养改善计划补助并逐步改善学生营养健康状况',
        value: '保障',
      },
    },
  ],
  valid: [
    { row: { level1: '产出指标', level2: '时效指标', name: '全年任务完成时间', value: '12月底前' } },
    { row: { level1: '产出指标', level2: '成本指标', name: '人均培训成本', value: '≤500元' } },
    { row: { level1: '产出指标', level2: '成本指标', name: '项目经费', value: '≤20万元' } },
    { row: { level1: '效益指标', level2: '社会效益指标', name: '宣传，提高意识', value: '提高' } },
    {
      row: {
        level1: '产出指标',
        level2: '数量指标',
        name: '购置电脑、打印机、复印机、扫描仪、投影仪等办公设备数量',
        value: '≥20台',
      },
    },
    { row: { level1: '效益指标', level2: '社会效益指标', name: '长期护理保险参保率', value: '≥90%' } },
    { row: { level1: '产出指标', level2: '数量指标', name: '1年期以上订单数量', value: '≥20单' } },
    {
      row: {
        level1: '产出指标',
        level2: '数量指标',
        name: '培训人数（含参加线上学习并取得结业证书的乡镇干部、村干部和驻村工作队员）',
        value: '≥200人',
      },
    },
  ],
});
