import { places, runRule, type GridSource } from '../../../../test/support/rule-tester';
import rule from './rule';

type Line = readonly (string | number | null)[];

const run = (...plan: readonly Line[]) => {
  const rows: GridSource['rows'] = [
    ['2024年项目绩效目标表'],
    ...plan,
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '培训人数', '≥200人'],
    ['产出指标', '质量指标', '培训合格率', '≥95%'],
  ];
  return runRule(rule, { rows });
};
const MONTHS: Line = ['资金支出计划', '3月底', '6月底', '10月底', '12月底'];

describe(rule.id, () => {
  it.each<[string, readonly Line[], string]>([
    ['falls', [MONTHS, ['', '25%', '60%', '50%', '100%']], '资金支出计划是累计比例，10月底的 50% 比前一期小。'],
    ['passes 100', [MONTHS, ['', '25%', '50%', '75%', '120%']], '资金支出计划12月底是 120%，超过了 100%。'],
    [
      'does not end at 100',
      [MONTHS, ['', '25%', '50%', '75%', '95%']],
      '资金支出计划最后一期（12月底）是 95%，不是 100%。',
    ],
    ['is no running total', [MONTHS, ['', '25', '25', '25', '25']], '资金支出计划最后一期（12月底）是 25，不是 100%。'],
    ['ends below 1', [MONTHS, ['', '0.2', '0.5', '0.7', '0.9']], '资金支出计划最后一期（12月底）是 0.9，不是 100%。'],
    [
      'goes by quarters',
      [
        ['资金支出计划', '一季度', '二季度', '三季度', '四季度'],
        ['', '30％', '20％', '80％', '100％'],
      ],
      '资金支出计划是累计比例，二季度的 20％ 比前一期小。',
    ],
    [
      'has its unit in the labels',
      [
        ['资金支出计划', '3月底(%)', '6月底（%）', '12月底（%）'],
        ['', '30', '60', '90'],
      ],
      '资金支出计划最后一期（12月底(%)）是 90，不是 100%。',
    ],
    [
      'goes by ends of months',
      [
        ['资金支出计划', '3月末', '6月末', '12月末'],
        ['', '25%', '50%', '90%'],
      ],
      '资金支出计划最后一期（12月末）是 90%，不是 100%。',
    ],
    [
      'goes by numbered quarters',
      [
        ['资金支出计划', '1季度', '2季度', '3季度', '4季度'],
        ['', '25', '20', '80', '100'],
      ],
      '资金支出计划是累计比例，2季度的 20 比前一期小。',
    ],
    [
      'goes by half a year',
      [
        ['用款计划', '上半年', '前三季度', '全年'],
        ['', '50%', '75%', '98%'],
      ],
      '资金支出计划最后一期（全年）是 98%，不是 100%。',
    ],
  ])('flags a plan that %s', (_, plan, message) => {
    expect(run(...plan).map((finding) => finding.message)).toEqual([message]);
  });

  it.each<[string, readonly Line[]]>([
    ['rises to 100', [MONTHS, ['', '25%', '50%', '75%', '100%']]],
    ['is even for a while', [MONTHS, ['', '0%', '50%', '50%', '100%']]],
    ['has no per cent signs', [MONTHS, ['', 25, 50, 75, 100]]],
    ['is written in fractions', [MONTHS, ['', 0.25, 0.5, 0.75, 1]]],
    ['is blank', [MONTHS, ['', '', '', '', '']]],
    ['has words', [MONTHS, ['', '按进度', '按进度', '按进度', '全部支出']]],
    [
      'has one period only',
      [
        ['资金支出计划', '12月底'],
        ['', '90%'],
      ],
    ],
    ['is not there', [['项目名称', '职业培训']]],
    [
      'gives each quarter its share',
      [
        ['资金支出计划', '一季度', '二季度', '三季度', '四季度'],
        ['', '25%', '25%', '20%', '30%'],
      ],
    ],
    [
      'is one of work',
      [
        ['培训计划', '一季度', '二季度', '三季度', '四季度'],
        ['人数', '30', '20', '120', '50'],
      ],
    ],
    ['opens with blanks', [MONTHS, ['', '', '', '60%', '100%']]],
  ])('says nothing of a plan that %s', (_, plan) => {
    expect(run(...plan)).toEqual([]);
  });

  it('points at the cell', () => {
    expect(places(run(MONTHS, ['', '25%', '60%', '50%', '100%']))).toEqual(['D3']);
  });
});
