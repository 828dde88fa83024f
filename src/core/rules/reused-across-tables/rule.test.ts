import { checkSheets } from '../../check/check-sheet';
import { checkSettingsSchema } from '../../check/settings';
import { places, runRule, toSnapshot, type GridSource } from '../../../../test/support/rule-tester';
import rule from './rule';

type Row = readonly [string, string, string, string];

const table = (title: string, ...rows: readonly Row[]): GridSource['rows'] => [
  [title],
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ['产出指标', '数量指标', `${title.slice(5, 7)}次数`, '≥12次'],
  ...rows,
];
const TITLES = [
  '2024年培训项目绩效目标表',
  '2024年宣传项目绩效目标表',
  '2024年演练项目绩效目标表',
  '2024年防汛项目绩效目标表',
];
const sheet = (count: number, ...rows: readonly Row[]): GridSource => ({
  rows: TITLES.slice(0, count).flatMap((title) => [...table(title, ...rows), ['']]),
});
const ON_TIME: Row = ['', '时效指标', '完成工作任务及时性', '按时完成'];

describe(rule.id, () => {
  it('names the tables that share an indicator, once, at the first of them', () => {
    const findings = runRule(rule, sheet(3, ON_TIME));
    expect(places(findings)).toEqual(['C4']);
    expect(findings[0]?.message).toBe(
      `有 3 个项目表都写“完成工作任务及时性”“按时完成”：${TITLES.slice(0, 3).join('、')}。`,
    );
  });

  it.each([
    ['two indicators in four tables', sheet(4, ON_TIME, ['', '质量指标', '工作质量', '优'] as const), 2],
    ['another numbering', sheet(3, ['', '时效指标', '1.完成及时性', '按时 完成'] as const), 1],
  ])('tells %s apart', (_, source, count) => {
    expect(runRule(rule, source)).toHaveLength(count);
  });

  it.each([
    ['two tables only', sheet(2, ON_TIME)],
    ['satisfaction', sheet(4, ['满意度指标', '服务对象满意度指标', '服务对象满意度', '≥90%'] as const)],
    ['the budget as cost', sheet(4, ['成本指标', '经济成本指标', '预算控制', '不超预算'] as const)],
    ['cost under 产出', sheet(4, ['', '成本指标', '成本控制', '不超预算'] as const)],
    ['blank targets', sheet(4, ['', '质量指标', '工作质量', ''] as const)],
    ['rows that nobody filled in', sheet(4, ['', '质量指标', '指标1：', '优'] as const)],
    ['one table that says it three times', { rows: table(TITLES[0] ?? '', ON_TIME, ON_TIME, ON_TIME) }],
  ])('says nothing of %s', (_, source) => {
    expect(runRule(rule, source)).toEqual([]);
  });

  it('compares the sheets of a workbook', () => {
    const snapshots = TITLES.slice(0, 3).map((title, index) =>
      toSnapshot({ name: `表${index}`, rows: table(title, ON_TIME) }),
    );
    const results = checkSheets(snapshots, checkSettingsSchema.parse({}), [rule]);
    expect(results.map(({ findings }) => findings.length)).toEqual([1, 0, 0]);
  });

  it('goes by the sheets’ names where there are no titles', () => {
    const rows = table('', ON_TIME).slice(1);
    const snapshots = ['甲', '乙', '丙'].map((name) => toSnapshot({ name, rows }));
    const [first] = checkSheets(snapshots, checkSettingsSchema.parse({}), [rule]);
    expect(first?.findings.map(({ message }) => message)).toContain(
      '有 3 个项目表都写“完成工作任务及时性”“按时完成”：甲、乙、丙。',
    );
  });
});
