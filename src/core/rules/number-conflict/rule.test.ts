import { testRow } from '../../../../test/support/rule-tester';
import rule from './rule';

testRow(rule, {
  invalid: [
    { row: { level1: '产出指标', level2: '质量指标', name: '验收达标率100%', value: '≥98%' } },
    { row: { level1: '产出指标', level2: '数量指标', name: '建设公路32.1公里', value: '20公里' } },
    { row: { level1: '产出指标', level2: '数量指标', name: '人工造林面积2万亩', value: '≥1.8', unit: '万亩' } },
    { row: { level1: '产出指标', level2: '数量指标', name: '集中供养人数300人', value: '≥260人' } },
    { row: { level1: '产出指标', level2: '数量指标', name: '新建智能安防小区20个', value: '≥18个' } },
    { row: { level1: '产出指标', level2: '数量指标', name: '开展活动300场', value: '280' } },
    { row: { level1: '产出指标', level2: '数量指标', name: '培训300名教师参加研修', value: '≥280人' } },
    { row: { level1: '产出指标', level2: '数量指标', name: '造林面积（2万亩）', value: '≥1.8万亩' } },
    { row: { level1: '产出指标', level2: '成本指标', name: '总投资1200万元', value: '≤1300万元' } },
    { row: { level1: '效益指标', level2: '社会效益指标', name: '农民收入增长5%以上', value: '≥6%' } },
  ],
  valid: [
    { row: { level1: '产出指标', level2: '质量指标', name: '验收达标率100%', value: '=100%' } },
    { row: { level1: '产出指标', level2: '数量指标', name: '开展活动300场', value: '=300场' } },
    { row: { level1: '产出指标', level2: '数量指标', name: '造林2万亩', value: '20000亩' } },
    { row: { level1: '产出指标', level2: '数量指标', name: '三项岗位人员培训', value: '≥200人' } },
    { row: { level1: '产出指标', level2: '数量指标', name: '5.12防灾减灾日活动', value: '3场' } },
    { row: { level1: '产出指标', level2: '数量指标', name: '110接处警数量', value: '≥26000起' } },
    { row: { level1: '产出指标', level2: '数量指标', name: '2024年培训人数', value: '≥100人' } },
    { row: { level1: '产出指标', level2: '数量指标', name: '500人以上企业检查', value: '30家' } },
    { row: { level1: '产出指标', level2: '数量指标', name: '24小时值班天数', value: '365天' } },
    { row: { level1: '产出指标', level2: '质量指标', name: '信访办结率（60日内）', value: '100%' } },
    { row: { level1: '产出指标', level2: '数量指标', name: '60岁以上老人体检', value: '2000人' } },
    { row: { level1: '产出指标', level2: '时效指标', name: '3个工作日内办结率', value: '≥95%' } },
    { row: { level1: '产出指标', level2: '数量指标', name: '第2批设备采购', value: '15台' } },
    { row: { level1: '产出指标', level2: '数量指标', name: '新建5G基站', value: '20个' } },
    { row: { level1: '产出指标', level2: '数量指标', name: '开展“1+3”帮扶', value: '4次' } },
    { row: { level1: '产出指标', level2: '数量指标', name: '招募志愿者100人', value: '' } },
  ],
});
