import { runRule, testRow } from '../../../../test/support/rule-tester';
import rule from './rule';

testRow(rule, {
  category: ['产出指标', '质量指标'],
  invalid: [
    { row: { name: '设备故障率', value: '<=70%' } },
    { row: { name: '设备故障率', comparator: '≤', value: '40', unit: '%' } },
    { row: { name: '食品抽检不合格率', value: '≤35%' } },
    { row: { name: '工程返修率', value: '50%' } },
    { row: { name: '隐患整改率', value: '≥40%' } },
    { row: { level1: '满意度指标', level2: '服务对象满意度指标', name: '群众满意度', value: '≥50%' } },
    { row: { name: '验收合格率', value: '30%' } },
    { row: { name: '验收合格率', comparator: '≥', value: '1.5', unit: '%' } },
    { row: { name: '验收合格率', value: '≥9', unit: '%' } },
    { row: { level1: '效益指标', level2: '社会效益指标', name: '政策知晓率', value: '≥45％' } },
  ],
  valid: [
    { row: { name: '设备故障率', value: '≤5%' } },
    { row: { name: '设备故障率', value: '≤30%' } },
    { row: { name: '隐患整改率', value: '≥95%' } },
    { row: { name: '隐患整改率', value: '≥51%' } },
    { row: { name: '验收合格率', value: '≥0.95', unit: '%' }, title: '≥0.95 with % means 95%' },
    { row: { name: '验收合格率', comparator: '≥', value: '0.5', unit: '%' } },
    { row: { name: '验收合格率', value: '1', unit: '%' } },
    { row: { name: '验收合格率（%）', value: '≥0.9' } },
    { row: { name: '验收合格率', value: '≥0.95%' } },
    { row: { name: '验收合格率', value: '≥0.95' }, title: 'a share without a unit' },
    { row: { level1: '效益指标', level2: '经济效益指标', name: '税收增长率', value: '≥5%' } },
    {
      row: { level1: '效益指标', level2: '生态效益指标', name: '森林覆盖率', value: '≥32.68%' },
      title: 'a natural state',
    },
    { row: { name: '药占比', value: '≤30%' } },
    { row: { name: '林业有害生物成灾率', value: '2.6‰' } },
    { row: { name: '问题发现率', value: '≥3%' } },
    { row: { level2: '成本指标', name: '成本节约率', value: '≥5%' } },
    { row: { name: '资助比例', value: '≥50%' } },
    { row: { name: '住院费用报销比例', value: '≥50%' } },
    { row: { name: '高级职称人员占比', value: '≥20%' } },
    { row: { name: '设备故障率', value: '≥40%' }, title: 'the direction is the fault' },
    { row: { name: '事故率', value: '≤50起' }, title: 'no ratio as value' },
    { row: { name: '完成率', value: '0%' } },
    { row: { name: '床位空置率', value: '≤30%' } },
  ],
});

describe(rule.id, () => {
  const rows = [
    { level1: '产出指标', level2: '质量指标', name: '设备故障率', value: '≤12%' },
    { level1: '产出指标', level2: '质量指标', name: '设备完好率', value: '≥80%' },
  ];
  it('goes by the thresholds of the settings', () => {
    expect(runRule(rule, { rows })).toEqual([]);
    const findings = runRule(rule, { rows }, { options: { 'lax-threshold': { adverse: 10, favourable: 80 } } });
    expect(findings.map(({ message }) => message)).toEqual([
      '“设备故障率”允许到“≤12%”，过于宽松。',
      '“设备完好率”只要求“≥80%”，过于宽松。',
    ]);
  });
});
