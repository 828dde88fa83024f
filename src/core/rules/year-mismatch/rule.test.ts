import { places, runRule, testRow, type GridSource } from '../../../../test/support/rule-tester';
import rule from './rule';

testRow(rule, {
  category: ['产出指标', '数量指标'],
  invalid: [
    { row: { name: '2023年安全生产培训人数', value: '≥200人' } },
    { row: { name: '安全生产培训人数', description: '2023年计划培训的人数', value: '≥200人' } },
    { row: { name: '安全生产培训人数', value: '完成2023年培训任务' } },
    { row: { name: '完成2025年度重点任务', value: '≥5项' } },
    { row: { goal: '2023年组织开展执法检查', name: '检查次数', value: '≥5次' } },
    { row: { name: '２０２３年演练次数', value: '≥5次' }, title: 'full-width digits' },
    { row: { name: '二○二三年安全生产培训人数', value: '≥200人' } },
  ],
  valid: [
    { row: { name: '2024年安全生产培训人数', value: '≥200人' } },
    { row: { name: '二〇二四年安全生产培训人数', value: '≥200人' } },
    { row: { name: '较2023年增长', value: '≥5%' } },
    { row: { name: '支付2023年度已完工程尾款', value: '≥5项' } },
    { row: { name: '2023年度结转项目数', value: '≥5项' } },
    { row: { name: '截至2023年底完成数', value: '≥5项' } },
    { row: { name: '落实《2023年工作要点》', value: '≥5项' } },
    { row: { name: '执行鲁政发〔2023〕15号', value: '≥5项' } },
    { row: { name: '2021—2025年规划编制', value: '1个' }, title: 'a span' },
    { row: { name: '从2023年起补助人数', value: '≥5人' } },
    { row: { name: '检查次数', basis: '2023年工作总结', value: '≥5次' }, title: 'a basis may name any year' },
    { row: { name: '检查次数', lastYearValue: '2023年5次', value: '≥5次' } },
    { row: { name: '受理2023件', value: '≥2023件' }, title: 'a number, no year' },
  ],
});

const BODY: GridSource['rows'] = [
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ['产出指标', '数量指标', '培训人数', '≥200人'],
  ['产出指标', '质量指标', '培训合格率', '≥95%'],
];
const run = (...lines: GridSource['rows']) => runRule(rule, { rows: [['2024年项目绩效目标表'], ...lines, ...BODY] });

describe(rule.id, () => {
  it('reads goals and tasks in front of the table', () => {
    expect(places(run(['年度目标', '完成2023年全市安全生产宣传教育培训任务。']))).toEqual(['B2']);
    const tasks = [
      ['年度主要任务', '任务名称', '主要内容'],
      ['', '防震宣传', '2022年开展防震减灾科普宣传活动'],
    ];
    expect(places(run(...tasks))).toEqual(['C3']);
  });

  it.each<[string, readonly string[]]>([
    ['a basis', ['立项依据', '根据2023年市政府工作报告要求设立']],
    ['a name', ['项目名称', '2023年农村公路养护工程项目']],
    ['a period', ['实施期', '2023年1月至2026年12月']],
    ['a year of the period', ['项目期', '2023年-2025年']],
    ['a document', ['年度目标', '落实《2023年度安全生产工作方案》要求，培训200人']],
    ['last year named as such', ['年度目标', '在上年2023年的基础上，培训人数增加到200人']],
    ['this year', ['年度目标', '2024年培训安全生产管理人员200人以上']],
    ['the date of filling in', ['填报日期', '2023年12月15日填写上报']],
  ])('says nothing of %s', (_, line) => {
    expect(run([...line])).toEqual([]);
  });

  it('needs the table’s year', () => {
    const rows = [['项目绩效目标表'], ['年度目标', '完成2023年全市安全生产宣传教育培训任务。'], ...BODY];
    expect(runRule(rule, { rows })).toEqual([]);
    expect(places(runRule(rule, { rows }, { year: 2024 }))).toEqual(['B2']);
  });
});
