import { checkSheet } from '../../../core/check/check-sheet';
import { toSnapshot } from '../../../../test/support/rule-tester';
import { foldTitle } from './fold-title';
import { withKeys } from './group';

const HEADER = ['一级指标', '二级指标', '三级指标', '指标值', '计量单位'];

function titleOf(rule: string, values: readonly [string, string, string, string]): string {
  const names = ['应急演练次数', '参训人数', '宣传活动次数', '演练合格率'];
  const levels = [
    ['产出指标', '数量指标'],
    ['', ''],
    ['', ''],
    ['', '质量指标'],
  ];
  const rows = names.map((name, at) => [
    ...(levels[at] ?? []),
    name,
    values[at] ?? '',
    ['次', '人', '次', '%'][at] ?? '',
  ]);
  const { findings, tables } = checkSheet(toSnapshot({ rows: [['2024年度项目绩效目标表'], HEADER, ...rows] }));
  return foldTitle(
    withKeys(findings).filter(({ finding }) => finding.rule === rule),
    tables,
  );
}

test.each<[string, readonly [string, string, string, string], string]>([
  ['value-missing', ['', '', '', ''], '指标值栏 4 行全空'],
  ['value-missing', ['', ' ', '', '≥95'], '缺少指标值（3 处）'],
  ['value-missing', ['≥', '≥', '', ''], '缺少指标值（4 处）'],
])('%s of %j is told as %s', (rule, values, title) => {
  expect(titleOf(rule, values)).toBe(title);
});
