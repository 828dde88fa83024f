import { testRow } from '../../../../test/support/rule-tester';
import rule from './rule';

testRow(rule, {
  category: ['产出指标', '数量指标'],
  invalid: [
    { row: { name: '开展执法检查', value: '22个', lastYearValue: '140个' } },
    { row: { name: '安全宣传覆盖人次', value: '≥10万人次', lastYearValue: '18.53万人次' } },
    { row: { name: '安全宣传覆盖人次', value: '≥10', unit: '万人次', lastYearValue: '18.53' } },
    { row: { name: '培训人数', value: '≥200人', historyAverage: '260人' }, title: 'the mean counts without last year' },
    { row: { name: '培训人数', value: '≥200人', historyAverage: '100人', lastYearValue: '260人' } },
    { row: { level2: '质量指标', name: '林业有害生物成灾率', value: '≤0.03%', lastYearValue: '0.006%' } },
    { row: { level2: '质量指标', name: '食品抽检不合格率', value: '≤3%', lastYearValue: '1.2%' } },
    { row: { level1: '效益指标', level2: '社会效益指标', name: '较大事故起数', value: '≤3起', lastYearValue: '2起' } },
    {
      row: {
        level1: '满意度指标',
        level2: '服务对象满意度指标',
        name: '群众满意度',
        value: '≥85%',
        lastYearValue: '92%',
      },
    },
    { row: { name: '新增就业人数', value: '≥0.8万人', lastYearValue: '9000人' }, title: 'a multiplier on one side' },
    {
      row: { name: '新增就业人数', value: '≥0.8万', unit: '万人', lastYearValue: '9000人' },
      title: 'a multiplier behind the number and in the unit column',
    },
  ],
  valid: [
    { row: { name: '开展执法检查', value: '≥150个', lastYearValue: '140个' } },
    { row: { name: '开展执法检查', value: '140个', lastYearValue: '140个' } },
    { row: { level2: '质量指标', name: '食品抽检不合格率', value: '≤1%', lastYearValue: '1.2%' } },
    { row: { level1: '效益指标', level2: '社会效益指标', name: '事故起数', value: '0起', lastYearValue: '2起' } },
    {
      row: { level2: '时效指标', name: '响应时间', value: '≤10分钟', lastYearValue: '12分钟' },
      title: 'times go either way',
    },
    {
      row: { level2: '成本指标', name: '培训费用', value: '≤10万元', lastYearValue: '12万元' },
      title: 'money goes either way',
    },
    { row: { name: '培训人数', value: '≥200人', lastYearValue: '260人次' }, title: 'another measure' },
    {
      row: { level2: '质量指标', name: '受灾率', value: '≤0.1‰', lastYearValue: '0.034%' },
      title: 'another scale is scale-mismatch',
    },
    { row: { name: '培训人数', value: '≥200人', lastYearValue: '' } },
    { row: { name: '培训人数', value: '≥200人', lastYearValue: '/' } },
    { row: { name: '培训人数', value: '≥200人', lastYearValue: '完成' } },
    { row: { name: '培训人数', value: '全部', lastYearValue: '260人' } },
    {
      row: { name: '110警情数', value: '9000起', lastYearValue: '9500起' },
      title: 'a load from outside goes either way',
    },
    { row: { name: '会议接待批次', value: '≤20批次', lastYearValue: '26批次' } },
    { row: { name: '化肥用量', value: '≤2400吨', lastYearValue: '2580吨' }, title: 'who writes ≤ wants less' },
    { row: { name: '培训人数', value: '≥200人' }, title: 'a form without history' },
    {
      row: { level2: '质量指标', name: '系统无故障运行率', value: '≥99%', lastYearValue: '98%' },
      title: '无故障 is wanted',
    },
  ],
});
