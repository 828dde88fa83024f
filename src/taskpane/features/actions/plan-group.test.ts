import { checkSheet } from '../../../core/check/check-sheet';
import { applyEdits } from '../../../core/edits/apply-edits';
import { toSnapshot } from '../../../../test/support/rule-tester';
import { planGroup, type GroupPlan } from './plan-group';

const HEADER = ['一级指标', '二级指标', '三级指标', '指标值', '计量单位'];

function group(rule: string, rows: readonly (readonly string[])[]) {
  const snapshot = toSnapshot({ rows: [['2024年度项目绩效目标表'], HEADER, ...rows] });
  const { findings, tables } = checkSheet(snapshot);
  const own = findings.filter((finding) => finding.rule === rule);
  const plan = planGroup(own, snapshot, tables);
  return { count: own.length, plan, after: plan && applyEdits(snapshot, plan.edits).text };
}

const FILLERS = [
  ['产出指标', '数量指标', '应急演练次数', '≥12', '次'],
  ['', '', '指标2：', '', ''],
  ['', '', '……', '', ''],
  ['', '质量指标', '指标1：', '', ''],
  ['', '', '……', '', ''],
];

test('blank rows go together, but for one of each category', () => {
  const { count, plan, after } = group('placeholder', FILLERS);
  expect(count).toBe(4);
  expect(plan).toMatchObject<Partial<GroupPlan>>({ label: '删除空行（3 行）', count: 3 });
  expect(after?.slice(2).map((row) => row.slice(1, 3))).toEqual([
    ['数量指标', '应急演练次数'],
    ['质量指标', '指标1：'],
  ]);
});

test('what differs from row to row is not done at once', () => {
  const rows = [
    ['产出指标', '数量指标', '应急演练次数', '', '次'],
    ['', '', '参训人数', '', '人'],
    ['', '', '宣传次数', '', '次'],
  ];
  expect(group('value-missing', rows)).toMatchObject({ count: 3, plan: null });
});
