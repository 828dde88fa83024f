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
    [
      'stands behind its periods in their cells',
      [['资金支出计划（%）', '3月底10%', '6月底40%', '10月底80%', '12月底110%']],
      '资金支出计划12月底是 110%，超过了 100%。',
    ],
    [
      'stands behind colons in their cells',
      [['资金支出计划（%）', '3月底：10', '6月底：40', '10月底：30', '12月底：100']],
      '资金支出计划是累计比例，10月底的 30 比前一期小。',
    ],
    [
      'stands in one cell',
      [['资金支出计划', '3月底前支出10%，6月底前支出40%，12月底前支出90%']],
      '资金支出计划最后一期（12月底）是 90%，不是 100%。',
    ],
    [
      'stands in one cell with its label',
      [['资金支出计划：一季度25%；二季度20%；三季度80%；四季度100%']],
      '资金支出计划是累计比例，二季度的 20% 比前一期小。',
    ],
    [
      'stands in two cells',
      [['用款计划', '3月底10%、6月底40%', '10月底80%、12月底95%']],
      '资金支出计划最后一期（12月底）是 95%，不是 100%。',
    ],
    [
      'has its shares in the next cells',
      [['资金支出计划', '3月底', '10%', '6月底', '50%', '12月底', '110%']],
      '资金支出计划12月底是 110%，超过了 100%。',
    ],
    [
      'goes line by line',
      [
        ['资金支出计划', '3月底', '10%'],
        ['', '6月底', '50%'],
        ['', '12月底', '90%'],
      ],
      '资金支出计划最后一期（12月底）是 90%，不是 100%。',
    ],
    [
      'goes line by line in cells of one',
      [['资金支出计划（%）'], ['1-3月10%'], ['1-6月60%'], ['1-12月120%']],
      '资金支出计划1-12月是 120%，超过了 100%。',
    ],
    [
      'names days',
      [['资金支出计划', '2024年3月31日前20%', '2024年12月31日前95%']],
      '资金支出计划最后一期（2024年12月31日）是 95%，不是 100%。',
    ],
    [
      'gives each quarter more than there is',
      [['资金支出计划', '一季度25%', '二季度25%', '三季度25%', '四季度35%']],
      '资金支出计划最后一期（四季度）是 35%，不是 100%。',
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
    ['rises to 100 behind its periods', [['资金支出计划（%）', '3月底10%', '6月底40%', '10月底80%', '12月底100%']]],
    ['rises to 100 in one cell', [['资金支出计划', '3月底：10%，6月底：50%，12月底：100%。']]],
    ['rises to 100 in the next cells', [['资金支出计划', '3月底', '10%', '6月底', '50%', '12月底', '100%']]],
    [
      'gives each quarter its share in its cell',
      [['资金支出计划', '一季度25%', '二季度25%', '三季度20%', '四季度30%']],
    ],
    ['gives months their share', [['资金支出计划', '1-3月20%', '4-6月30%', '7-12月50%']]],
    ['has amounts of money', [['资金支出计划', '3月底10万元', '6月底40万元', '12月底110万元']]],
    ['has words in its cells', [['资金支出计划', '3月底完成招标', '12月底全部支付']]],
    ['is one of work behind its periods', [['培训计划', '3月底10%', '6月底50%', '12月底110%']]],
    ['is blank behind its periods', [['资金支出计划（%）', '3月底', '6月底', '10月底', '12月底']]],
    ['is a sentence of the goal', [['年度目标', '6月底完成资金支出50%，确保项目按期推进，12月底完成90%。']]],
    ['opens with blanks', [MONTHS, ['', '', '', '60%', '100%']]],
  ])('says nothing of a plan that %s', (_, plan) => {
    expect(run(...plan)).toEqual([]);
  });

  it('points at the cell where period and share are one', () => {
    expect(places(run(['资金支出计划（%）', '3月底10%', '6月底40%', '12月底110%']))).toEqual(['D2']);
  });

  it('points at the cell', () => {
    expect(places(run(MONTHS, ['', '25%', '60%', '50%', '100%']))).toEqual(['D3']);
  });

  it.each<[string, readonly Line[]]>([
    [
      'in its label',
      [
        ['资金支出计划（万元）', '3月底', '6月底', '9月底', '12月底'],
        ['', '50', '100', '150', '200'],
      ],
    ],
    [
      'above its figures',
      [
        ['资金支出计划', '', '', ''],
        ['单位：万元', '3月底', '6月底', '12月底'],
        ['', '50', '40', '90'],
      ],
    ],
  ])('says nothing of amounts that have their unit %s', (_, plan) => {
    expect(run(...plan)).toEqual([]);
  });
});
