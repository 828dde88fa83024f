import { testRow } from '../../../../test/support/rule-tester';
import rule from './rule';

testRow(rule, {
  invalid: [
    { row: { level1: '效益指标', level2: '生态效益指标', name: '改善生态环境', value: '改善生态环境' } },
    { row: { level1: '产出指标', level2: '质量指标', name: '指导城市建设', value: '指导城市建设' } },
    { row: { level1: '效益指标', level2: '社会效益指标', name: '改善办学条件', value: '显著改善办学条件' } },
    { row: { level1: '效益指标', level2: '社会效益指标', name: '改善办学条件', value: '改善了办学条件' } },
    { row: { level1: '产出指标', level2: '质量指标', name: '专家评审', value: '专家评审的评价' } },
    { row: { level1: '效益指标', level2: '社会效益指标', name: '完善社区基础设施', value: '完善率' } },
    { row: { level1: '效益指标', level2: '社会效益指标', name: '外贸企业发展', value: '是否利于企业走出去' } },
    { row: { level1: '产出指标', level2: '质量指标', name: '施工安全', value: '有无安全事故' } },
    { row: { level1: '效益指标', level2: '经济效益指标', name: '带动林农增收', value: '是' } },
    { row: { level1: '效益指标', level2: '可持续影响指标', name: '长效机制建立', value: '是' } },
    { row: { level1: '效益指标', level2: '社会效益指标', name: '统计信息化水平', value: '是否提高' } },
  ],
  valid: [
    { row: { level1: '产出指标', level2: '质量指标', name: '工程验收', value: '通过' } },
    { row: { level1: '产出指标', level2: '质量指标', name: '资金使用', value: '专款专用' } },
    { row: { level1: '产出指标', level2: '质量指标', name: '通过验收', value: '是' } },
    { row: { level1: '产出指标', level2: '时效指标', name: '按时发放', value: '按时发放' } },
    { row: { level1: '产出指标', level2: '质量指标', name: '任务完成情况', value: '完成' } },
    { row: { level1: '效益指标', level2: '社会效益指标', name: '长期使用性', value: '长期' } },
    {
      row: {
        level1: '效益指标',
        level2: '社会效益指标',
        name: '促进经济社会全面协调可持续发展',
        value: '促进经济全面协调可持续，为当地保驾护航',
      },
    },
    { row: { level1: '效益指标', level2: '社会效益指标', name: '居民生活水平', value: '有所提高' } },
    { row: { level1: '效益指标', level2: '社会效益指标', name: '投诉情况', value: '是否有投诉：无' } },
    { row: { level1: '效益指标', level2: '社会效益指标', name: '群众知晓率', value: '' } },
    { row: { level1: '效益指标', level2: '社会效益指标', name: '就业人数', value: '≥300人' } },
    {
      row: {
        level1: '产出指标',
        level2: '质量指标',
        name: '成果质量',
        value: '由专家组按评审办法逐项打分，评定是否达到合格等次以上',
      },
    },
  ],
});
