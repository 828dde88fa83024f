import { runRule, type TableSource, type TestRow } from '../../../../test/support/rule-tester';
import rule from './rule';

const quantity = (name: string, value: string): TestRow => ({ level1: '产出指标', level2: '数量指标', name, value });
const quality = (name: string, value: string): TestRow => ({ level1: '产出指标', level2: '质量指标', name, value });

describe(rule.id, () => {
  it.each<[string, readonly TestRow[], readonly number[]]>([
    ['twice under one 二级指标', [quantity('培训人数', '≥200人'), quantity('培训人数', '≥200人')], [4]],
    ['twice with different values', [quantity('培训人数', '≥200人'), quantity('培训人数', '≥300人')], [4]],
    ['different values under different 二级指标', [quantity('设备数', '10台'), quality('设备数', '12台')], [4]],
    ['with other numbering', [quantity('指标1：培训人数', '20人'), quantity('指标2：培训人数', '20人')], [4]],
    ['with other spaces and brackets', [quantity('培训 人数（次）', '5人'), quantity('培训人数(次)', '5人')], [4]],
    ['three times', [quantity('演练', '1次'), quantity('演练', '1次'), quantity('演练', '1次')], [4, 5]],
    [
      'the same number with another comparator',
      [quantity('演练次数', '≥12次'), quality('预案数', '1个'), quantity('演练次数', '=12次')],
      [5],
    ],
  ])('flags a name that stands %s', (_, rows, lines) => {
    expect(runRule(rule, { rows }).map(({ row }) => (row ?? 0) + 1)).toEqual(lines);
  });

  it.each<[string, TableSource]>([
    ['names that differ', { rows: [quantity('培训人数', '≥200人'), quantity('参训人数', '≥200人')] }],
    ['the same fact under two 二级指标', { rows: [quantity('完成率', '100%'), quality('完成率', '100%')] }],
    ['rows without a name', { rows: [quantity('', '≥200人'), quantity('', '≥200人')] }],
    ['rows that nobody filled in', { rows: [quantity('指标1：', ''), quantity('指标2：', ''), quantity('……', '')] }],
    [
      'the same name for two duties',
      {
        rows: [
          { goal: '防汛', ...quantity('演练次数', '≥2次') },
          { goal: '防火', ...quantity('演练场次', '≥3次') },
        ],
      },
    ],
    [
      'names that differ in brackets',
      { rows: [quantity('补助人数（城市）', '20人'), quantity('补助人数（农村）', '30人')] },
    ],
    ['one name', { rows: [quantity('培训人数', '≥200人')] }],
  ])('says nothing of %s', (_, source) => {
    expect(runRule(rule, source)).toEqual([]);
  });

  it('reads a name merged over several rows once', () => {
    const findings = runRule(rule, {
      rows: [
        ['2024年项目绩效目标表'],
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '数量指标', '培训人数', '≥200人'],
        ['', '', '', '≥100人'],
      ],
      merges: ['A3:A4', 'B3:B4', 'C3:C4'],
    });
    expect(findings).toEqual([]);
  });

  it('names the earlier row and its value', () => {
    const findings = runRule(rule, { rows: [quantity('培训人数', '≥200人'), quantity('培训人数', '≥300人')] });
    expect(findings.map(({ message }) => message)).toEqual([
      '“培训人数”在第 3 行已有一个，指标值是“≥200人”，与本行不同。',
    ]);
  });

  const listed = (label: string, ...projects: readonly (readonly [string, ...(readonly [string, string])[]])[]) => ({
    rows: [
      ['2024年项目绩效目标表'],
      [label, '一级指标', '二级指标', '三级指标', '指标值'],
      ...projects.flatMap(([title, ...rows]) =>
        rows.map(([name, value], index) => [index === 0 ? title : '', '满意度指标', '服务对象满意度指标', name, value]),
      ),
    ],
  });

  it.each(['项目名称', '任务名称', '部门职责', '单位名称', '年度目标'])('keeps apart what %s keeps apart', (label) => {
    const source = listed(label, ['防汛', ['群众满意度', '≥90%']], ['防火', ['群众满意度', '≥92%']]);
    expect(runRule(rule, source)).toEqual([]);
  });

  it('flags what stands twice in one project of a list', () => {
    const once: [string, string] = ['群众满意度', '≥90%'];
    const twice = listed('项目名称', ['防汛', once], ['防火', once, ['群众满意度', '≥92%']]);
    expect(runRule(rule, twice).map(({ message }) => message)).toEqual([
      '“群众满意度”在第 4 行已有一个，指标值是“≥90%”，与本行不同。',
    ]);
    expect(runRule(rule, listed('项目名称', ['防汛', once, once], ['', once])).map(({ row }) => row)).toEqual([3, 4]);
  });

  it('keeps two tables of a sheet apart', () => {
    const table = (title: string) => [
      [title],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '培训人数', '≥200人'],
      ['效益指标', '社会效益指标', '群众知晓率', '≥90%'],
      ['满意度指标', '服务对象满意度指标', '学员满意度', '≥95%'],
    ];
    expect(
      runRule(rule, { rows: [...table('2024年培训项目绩效目标表'), [''], ...table('2024年宣传项目绩效目标表')] }),
    ).toEqual([]);
  });
});
