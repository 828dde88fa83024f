import { checkWith, toSheet, toSnapshot, type TableSource } from '../../../test/support/rule-tester';
import { RULES } from '../rules/index';
import { Grid } from '../sheet/grid';
import { checkSheet } from './check-sheet';
import { ignoreFinding } from './ignored';
import { checkSettingsSchema } from './settings';

const output = (level2: string, name: string, value: string, more = {}) => ({
  level1: '产出指标',
  level2,
  name,
  value,
  ...more,
});

/** Findings that rules make of a table as a whole, and the indicator that their text names. */
const CASES: readonly (readonly [rule: string, indicator: string, source: TableSource])[] = [
  [
    'goal-not-covered',
    '政策知晓率',
    {
      preamble: [['2024年项目绩效目标表'], ['绩效目标', '政策知晓率达到95%']],
      rows: [output('质量指标', '政策知晓率', '≥90%')],
    },
  ],
  [
    'goal-not-covered',
    '群众知晓率',
    {
      preamble: [['2024年项目绩效目标表'], ['绩效目标', '群众知晓率达到95%']],
      rows: [output('质量指标', '培训合格率', '≥90%')],
    },
  ],
  [
    'cost-over-budget',
    '项目总成本',
    {
      preamble: [['2024年项目绩效目标表'], ['预算数（万元）', '100']],
      rows: [output('数量指标', '培训人数', '≥20人'), output('成本指标', '项目总成本', '≤120万元')],
    },
  ],
  [
    'duplicate-indicator',
    '培训人数',
    { rows: [output('数量指标', '培训人数', '≥20人'), output('数量指标', '培训人数', '≥30人')] },
  ],
  ['scoring-missing', '培训人数', { rows: [output('数量指标', '培训人数', '≥20人', { scoring: '' })] }],
  ['year-mismatch', '2023年培训人数', { rows: [output('数量指标', '2023年培训人数', '≥20人')] }],
  [
    'budget-sum',
    '',
    {
      preamble: [['2024年项目绩效目标表'], ['预算数', '100', '财政资金', '60', '其他资金', '30']],
      rows: [output('数量指标', '培训人数', '≥20人')],
    },
  ],
  [
    'benefit-vague',
    '',
    {
      rows: [
        { level1: '效益指标', level2: '社会效益指标', name: '安全意识', value: '有效提高' },
        { level1: '效益指标', level2: '社会效益指标', name: '应急能力', value: '持续提升' },
      ],
    },
  ],
];

describe('the indicator of a finding about a table as a whole', () => {
  it.each(CASES)('%s: %s', (rule, indicator, source) => {
    const found = checkWith(RULES, source).findings.filter((finding) => finding.rule === rule);
    expect(found.map((finding) => finding.indicator)).toEqual([indicator]);
  });

  it.each(CASES.filter(([, indicator]) => indicator !== ''))(
    'is no reason to bring %s about %s back that was set aside without it',
    (rule, _indicator, source) => {
      const snapshot = toSnapshot(toSheet(source));
      const finding = checkSheet(snapshot).findings.find((one) => one.rule === rule);
      if (!finding) throw new Error(`no finding of ${rule}`);
      const kept = ignoreFinding(new Grid(snapshot), finding, '核对过');
      for (const entry of [kept, { ...kept, indicator: '' }]) {
        const result = checkSheet(snapshot, checkSettingsSchema.parse({ ignored: [entry] }));
        expect(result.findings.filter((one) => one.rule === rule)).toEqual([]);
        expect(result.ignored.map(({ reason }) => reason)).toEqual(['核对过']);
      }
    },
  );
});
