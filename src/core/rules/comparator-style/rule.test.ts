import { runRule, type TestRow } from '../../../../test/support/rule-tester';
import rule from './rule';

const table = (...values: readonly string[]) =>
  runRule(rule, {
    rows: values.map((value, index): TestRow => ({
      level1: '产出指标',
      level2: '数量指标',
      name: `工作${index}`,
      value,
    })),
  });

describe(rule.id, () => {
  it.each([
    [['>=305次', '≥12次'], '有 1 处用“>=”代替“≥”“≤”（第 3 行）。'],
    [['>=305次', '<=12次'], '有 2 处用“>=”“<=”代替“≥”“≤”（第 3、4 行）。'],
    [['≥1次', '≧15年', '≦380万'], '有 2 处用“≧”“≦”代替“≥”“≤”（第 4、5 行）。'],
    [['＞＝95%'], '有 1 处用“>=”代替“≥”“≤”（第 3 行）。'],
    [['=>95%', '=<5%'], '有 2 处用“=>”“=<”代替“≥”“≤”（第 3、4 行）。'],
    [['> =95%'], '有 1 处用“>=”代替“≥”“≤”（第 3 行）。'],
    [
      ['>=1', '>=2', '>=3', '>=4', '>=5', '>=6', '>=7', '>=8'],
      '有 8 处用“>=”代替“≥”“≤”（第 3、4、5、6、7、8 行等 8 行）。',
    ],
  ])('reports %j once', (values, message) => {
    const findings = table(...values);
    expect(findings.map((finding) => finding.message)).toEqual([message]);
    expect(findings[0]?.row).toBeNull();
  });

  it.each([
    [['≥305次', '≤12次', '=100%', '>5', '<3', '＝8', '＞9']],
    [['12次', '95%', '按时完成', '']],
    [['完成率达到目标值(实际值>=目标值)']],
    [['不低于95%']],
  ])('says nothing of %j', (values) => {
    expect(table(...values)).toEqual([]);
  });

  it('reads the column of comparators, and says where it stands', () => {
    const findings = runRule(rule, {
      rows: [
        { level1: '产出指标', level2: '数量指标', name: '演练次数', comparator: '>=', value: '12', unit: '次' },
        { level1: '产出指标', level2: '数量指标', name: '培训人数', comparator: '≥', value: '12', unit: '人' },
      ],
    });
    expect(findings.map(({ row, cell }) => ({ row, cell }))).toEqual([{ row: null, cell: { row: 1, column: 3 } }]);
  });
});
