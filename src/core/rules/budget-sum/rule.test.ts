import { places, runRule, type GridSource } from '../../../../test/support/rule-tester';
import rule from './rule';

type Lines = GridSource['rows'];

const BODY: Lines = [
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ['产出指标', '数量指标', '培训人数', '≥200人'],
  ['产出指标', '质量指标', '培训合格率', '≥95%'],
];
const run = (lines: Lines, merges: readonly string[] = []) =>
  runRule(rule, { rows: [['2024年项目绩效目标表'], ...lines, ...BODY], merges });

describe(rule.id, () => {
  it.each<[string, Lines, string]>([
    ['in one line', [['预算数', '839.08', '其中：财政资金', '800', '其他资金', '30']], 'B2'],
    [
      'in one line below another',
      [
        ['项目名称', '职业培训'],
        ['预算金额（万元）', '100', '财政拨款', '60', '其他资金', '50'],
      ],
      'B3',
    ],
    [
      'in stacked lines',
      [
        ['项目资金（万元）', '年度资金总额：', '1,090.88'],
        ['', '其中：财政拨款', '1000'],
        ['', '其他资金', '80'],
      ],
      'C2',
    ],
    [
      'in stacked lines with a blank part',
      [
        ['项目资金（万元）', '年度资金总额', '200'],
        ['', '其中：财政拨款', '150'],
        ['', '其他资金', ''],
      ],
      'C2',
    ],
    ['with the total behind its parts', [['资金来源', '财政拨款', '80', '自筹资金', '10', '合计', '100']], 'G2'],
    [
      'with fiscal money from several funds',
      [['年度预算（万元）', '合计', '500', '一般公共预算', '300', '政府性基金预算', '100', '其他资金', '0']],
      'C2',
    ],
    [
      'in a list of tasks',
      [
        ['任务名称', '主要内容', '总额', '财政拨款', '其他资金'],
        ['防汛', '演练', '100', '100', '0'],
        ['防火', '巡查', '260', '200', '50'],
      ],
      'C4',
    ],
    [
      'with the amounts in the same cells',
      [['年度资金总额：120万元'], ['其中：财政拨款：80万元'], ['其他资金：30万元']],
      'A2',
    ],
    [
      'of spending against income',
      [
        ['基本支出', '500', '财政拨款', '900'],
        ['项目支出', '500', '其他资金', '50'],
      ],
      'B2',
    ],
    ['stated for spending and income', [['支出合计', '2310.50', '收入合计', '2301.50']], 'B2'],
    ['stated for income and spending', [['收入合计', '2301.50', '支出合计', '2310.50']], 'D2'],
    [
      'stated below each other',
      [
        ['本年收入合计（万元）：', '2,301.50'],
        ['本年支出合计（万元）：', '2,310.50'],
      ],
      'B3',
    ],
    [
      'stated over their amounts',
      [
        ['收入总计', '支出总计'],
        ['2301.50', '2310.50'],
      ],
      'B3',
    ],
    ['stated in cells of one', [['收入合计：2301.50万元', '支出合计：2310.50万元']], 'B2'],
    ['stated as 总收入 and 总支出', [['总收入', '万元', '500', '总支出', '万元', '510']], 'F2'],
    ['stated in 元 and 万元', [['收入总额（元）', '5000000', '支出总额（万元）', '510']], 'D2'],
    [
      'of the two sides under their headings',
      [
        ['收入预算', '', '支出预算', ''],
        ['财政拨款', '500', '人员经费', '300'],
        ['', '', '公用经费', '210'],
        ['合计', '500', '合计', '510'],
      ],
      'D5',
    ],
    [
      'of the whole beside those of parts',
      [
        ['基本支出合计', '300', '项目支出合计', '210'],
        ['收入合计', '500', '支出合计', '510'],
      ],
      'D3',
    ],
    [
      'where 总计 is wrong and 合计 need not be equal',
      [
        ['本年收入合计', '500', '本年支出合计', '520'],
        ['上年结转', '20', '结转下年', '0'],
        ['收入总计', '520', '支出总计', '530'],
      ],
      'D4',
    ],
    [
      'that what is carried over does not explain',
      [
        ['本年收入合计', '500', '本年支出合计', '540'],
        ['上年结转', '20'],
      ],
      'D2',
    ],
  ])('flags sums %s', (_, lines, cell) => {
    const findings = run(lines);
    expect(places(findings)).toEqual([cell]);
    expect(findings[0]?.message).not.toMatch(/\{\w+\}|undefined|NaN/u);
  });

  it.each<[string, Lines]>([
    ['that add up', [['预算数', '839.08', '其中：财政资金', '800', '其他资金', '39.08']]],
    ['that add up but for rounding', [['预算数', '839.08', '其中：财政资金', '800.04', '其他资金', '39.05']]],
    ['with thousands separators', [['预算数', '1,090.88', '其中：财政资金', '1,000.88', '其他资金', '90']]],
    ['without any part', [['预算数', '839.08', '其中：财政资金', '', '其他资金', '']]],
    ['with dashes for parts', [['预算数', '839.08', '其中：财政资金', '/', '其他资金', '—']]],
    ['whose other part is blank', [['预算数', '839.08', '其中：财政资金', '839.08', '其他资金', '']]],
    ['without a total', [['预算数', '', '其中：财政资金', '800', '其他资金', '39']]],
    [
      'with last year’s money carried over',
      [
        ['年度资金总额', '150'],
        ['其中：财政拨款', '100'],
        ['上年结转资金', '30'],
        ['其他资金', '20'],
      ],
    ],
    [
      'in a list of tasks that adds up',
      [
        ['任务名称', '主要内容', '总额', '财政拨款', '其他资金'],
        ['防汛', '演练', '100', '100', ''],
        ['防火', '巡查', '250', '200', '50'],
      ],
    ],
    [
      'of spending and income that balance',
      [
        ['基本支出', '500', '财政拨款', '900'],
        ['项目支出', '500', '其他资金', '100'],
      ],
    ],
    [
      'of several funds',
      [['年度预算（万元）', '合计', '500', '一般公共预算', '300', '政府性基金预算', '200', '其他资金', '0']],
    ],
    [
      'of several funds below each other',
      [
        ['预算金额（元）', '总额', '1200000'],
        ['', '一般公共预算拨款', '1000000'],
        ['', '政府性基金', '200000'],
      ],
    ],
    [
      'with money of the unit’s own',
      [
        ['资金情况', '资金总额', '120.5万元'],
        ['', '财政拨款', '100.5万元'],
        ['', '单位自筹', '20万元'],
      ],
    ],
    [
      'whose fiscal money is told level by level',
      [
        ['项目资金', '资金总额', '100'],
        ['', '其中：财政拨款', '100'],
        ['', '省级补助资金', '60'],
        ['', '市级财政资金', '40'],
        ['', '其他资金', '0'],
      ],
    ],
    ['with the total behind its parts', [['资金来源', '财政拨款', '80', '自筹资金', '20', '合计', '100']]],
    [
      'in a list of tasks with several funds',
      [
        ['任务名称', '总额', '财政拨款', '政府性基金', '其他资金'],
        ['防汛', '100', '60', '30', '10'],
      ],
    ],
    ['stated alike', [['支出合计', '2310.50', '收入合计', '2,310.50']]],
    ['stated alike but for rounding', [['支出合计', '2310.50', '收入合计', '2310.51']]],
    ['stated alike in other units', [['支出合计（元）', '5000000', '收入合计（万元）', '500']]],
    ['stated on one side only', [['支出合计', '2310.50', '收入合计', '']]],
    ['stated without amounts', [['支出合计', '收入合计']]],
    [
      'that money carried over explains',
      [
        ['本年收入合计', '500', '本年支出合计', '520'],
        ['上年结转', '20', '结转下年', '0'],
      ],
    ],
    [
      'whose grand totals agree',
      [
        ['本年收入合计', '500', '本年支出合计', '480'],
        ['上年结转', '20', '结转下年', '40'],
        ['收入总计', '520', '支出总计', '520'],
      ],
    ],
    [
      'stated for several years',
      [
        ['2023年收入合计', '400', '2023年支出合计', '410'],
        ['收入合计', '500', '支出合计', '500'],
      ],
    ],
    [
      'of a part and of the whole',
      [
        ['基本支出合计', '300', '项目支出合计', '200'],
        ['收入合计', '500', '支出合计', '500'],
      ],
    ],
    ['of work, no money', [['收入增长', '10', '支出进度', '90']]],
    ['in forms that name no money', [['项目名称', '职业培训', '主管部门', '人社局']]],
    [
      'for the whole period and for the year side by side',
      [
        ['中期资金总额', '300', '年度资金总额', '100'],
        ['其中：财政拨款', '300', '其中：财政拨款', '90'],
        ['其他资金', '0', '其他资金', '10'],
      ],
    ],
  ])('says nothing of sums %s', (_, lines) => {
    expect(run(lines)).toEqual([]);
  });

  it('looks behind merged labels', () => {
    expect(
      places(run([['预算数', '', '100', '财政资金', '', '60', '其他资金', '', '30']], ['A2:B2', 'D2:E2', 'G2:H2'])),
    ).toEqual(['C2']);
  });

  it('finds amounts behind merged labels where merges cannot be told', () => {
    const lines: Lines = [['预算数', '', '100', '财政资金', '', '60', '其他资金', '', '30']];
    const rows = [['2024年项目绩效目标表'], ...lines, ...BODY];
    expect(places(runRule(rule, { rows, mergesKnown: false }))).toEqual(['C2']);
  });

  it('says what is missing', () => {
    expect(run([['预算数', '100', '财政资金', '60', '其他资金', '30']]).map(({ message }) => message)).toEqual([
      '“预算数”是 100，财政资金与其他资金合计是 90，相差 10。',
    ]);
  });
});
