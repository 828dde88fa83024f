import { testRow } from '../../../../test/support/rule-tester';
import rule from './rule';

testRow(rule, {
  invalid: [
    { row: { level1: '产出指标', level2: '质量指标', name: '案件办理及时率', value: '≥95%' } },
    { row: { level1: '产出指标', level2: '质量指标', name: '投诉举报按期办结率', value: '≥98%' } },
    { row: { level1: '产出指标', level2: '质量指标', name: '投诉举报按时办结率', value: '≥98%' } },
    { row: { level1: '产出指标', level2: '质量指标', name: '统计报表按时上报率', value: '=100%' } },
    { row: { level1: '产出指标', level2: '数量指标', name: '生态护林员上岗及时率', value: '≥95%' } },
    { row: { level1: '产出指标', level2: '质量指标', name: '协议按期签订率', value: '≥95%' } },
    { row: { level1: '产出指标', level2: '质量指标', name: '资金拨付及时性', value: '≥95%' } },
    { row: { level1: '产出指标', level2: '质量指标', name: '任务如期完成率情况', value: '≥95%' } },
  ],
  valid: [
    { row: { level1: '产出指标', level2: '时效指标', name: '案件办理及时率', value: '≥95%' } },
    { row: { level1: '产出指标', level2: '质量指标', name: '案件办理合格率', value: '≥95%' } },
    { row: { level1: '产出指标', level2: '质量指标', name: '及时发现隐患并完成整改的比例', value: '≥95%' } },
    { row: { level1: '产出指标', level2: '数量指标', name: '及时救助人数', value: '≥200人' } },
    { row: { level1: '效益指标', level2: '社会效益指标', name: '救助及时率', value: '≥95%' } },
    { row: { level1: '产出指标', level2: '质量指标', name: '按时参训人员考试通过并取得证书率', value: '≥90%' } },
    { row: { level1: '产出指标', level2: '质量指标', name: '设备正常运行率', value: '≥98%' } },
    { row: { level1: '满意度指标', level2: '服务对象满意度指标', name: '及时率', value: '≥90%' } },
  ],
});
