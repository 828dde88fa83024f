import { places, runRule, testRow } from '../../../../test/support/rule-tester';
import rule from './rule';

testRow(rule, {
  invalid: [
    { row: { name: '群众培训人数', value: '' } },
    { row: { name: '指标1：新建堤防、护岸长度', value: '公里' } },
    { row: { name: '指标1：工程验收合格率', value: '≧ %' } },
    { row: { name: '指标2：灌区节水改造面积', value: '万亩' } },
    { row: { name: '农民工工资专户开设率', value: '——' } },
    { row: { name: '宣传场次', value: '≥' } },
    { row: { name: '宣传场次', value: '≥　　次' }, title: 'full-width blanks between sign and unit' },
    { row: { name: '参训教师人数', value: '不少于人' }, title: 'a comparator in words' },
    { row: { name: '完成时间', value: '  年  月  日前' }, title: 'a date form nobody filled in' },
    { row: { name: '巡查频次', value: '次/月' }, title: 'only a rate of units' },
    { row: { name: '救助人次', value: '', unit: '人次' }, title: 'the unit column alone' },
    { row: { name: '救助人次', comparator: '≥', value: '', unit: '人次' }, title: 'comparator and unit columns alone' },
  ],
  valid: [
    { row: { name: '新建堤防长度', value: '20公里' } },
    { row: { name: '培训人数', comparator: '≥', value: '20', unit: '人' } },
    { row: { name: '工程质量', value: '优' } },
    { row: { name: '服务质量', value: '达到位' }, title: '位 is not a unit here' },
    { row: { name: '安全事故', value: '0' } },
    { row: { name: '防汛值守', value: '全年' } },
    { row: { name: '是否公开', value: '是' } },
    { row: { name: '生态效益', value: '不涉及' } },
    { row: { name: '无', value: '/' }, title: 'the row says that there is none' },
    { row: { name: '', value: '' }, title: 'an empty row' },
  ],
});

describe(rule.id, () => {
  it('reads a value that a merge carries down', () => {
    const rows = [
      ['2024年项目绩效目标表'],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '质量指标', '桥梁验收合格率', '100%'],
      ['', '', '路面验收合格率', ''],
    ];
    expect(runRule(rule, { rows, merges: ['D3:D4'] })).toEqual([]);
    expect(places(runRule(rule, { rows }))).toEqual(['D4']);
  });

  it('says nothing of a form without a value column', () => {
    const rows = [['指标体系'], ['一级指标', '二级指标', '三级指标'], ['产出指标', '数量指标', '培训人数']];
    expect(runRule(rule, { rows })).toEqual([]);
  });
});
