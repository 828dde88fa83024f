import { places, runRule, type TestRow } from '../../../../test/support/rule-tester';
import rule from './rule';

type Line = readonly (string | number | null)[];

const cost = (name: string, value: string, rest: Partial<TestRow> = {}): TestRow => ({
  level1: '成本指标',
  level2: '经济成本指标',
  name,
  value,
  ...rest,
});
const run = (budget: Line, ...rows: readonly TestRow[]) =>
  runRule(rule, { preamble: [['2024年项目绩效目标表'], budget], rows });
const HUNDRED: Line = ['预算数（万元）', '100'];

describe(rule.id, () => {
  it.each<[string, Line, readonly TestRow[], readonly string[]]>([
    [
      'one cost above the budget',
      HUNDRED,
      [cost('项目总成本', '≤120万元')],
      ['“项目总成本”的成本是 120 万元，超过了预算数 100 万元。'],
    ],
    [
      'a cost whose unit stands twice',
      HUNDRED,
      [cost('印刷费', '≤120万', { unit: '万元' })],
      ['“印刷费”的成本是 120 万元，超过了预算数 100 万元。'],
    ],
    ['a cost in 元', HUNDRED, [cost('印刷费', '1200000元')], ['“印刷费”的成本是 120 万元，超过了预算数 100 万元。']],
    [
      'a cost with its unit in a column',
      HUNDRED,
      [cost('印刷费', '≤120', { unit: '万元' })],
      ['“印刷费”的成本是 120 万元，超过了预算数 100 万元。'],
    ],
    [
      'a cost with its unit in the name',
      HUNDRED,
      [cost('印刷费（万元）', '≤120')],
      ['“印刷费（万元）”的成本是 120 万元，超过了预算数 100 万元。'],
    ],
    [
      'parts that add up to more',
      HUNDRED,
      [cost('印刷费', '≤60万元'), cost('场地费', '≤50万元')],
      ['成本指标合计 110 万元，超过了预算数 100 万元。'],
    ],
    [
      'a budget in 元',
      ['预算金额（元）', '90,000.00'],
      [cost('印刷费', '≤10万元')],
      ['“印刷费”的成本是 10 万元，超过了预算数 9 万元。'],
    ],
    [
      '成本 under 产出',
      ['年度资金总额：', '100'],
      [cost('印刷费', '≤120万元', { level1: '产出指标', level2: '成本指标' })],
      ['“印刷费”的成本是 120 万元，超过了预算数 100 万元。'],
    ],
    ...[
      ['项目总额（万元）', '20'],
      ['项目总额', '20'],
      ['项目总额：20万元'],
      ['项目资金总额（万元）', '20.00'],
      ['项目资金（万元）：', '20'],
      ['项目总投资（万元）', '20'],
      ['项目总投资', '20万元'],
      ['项目金额', '200,000元'],
      ['资金总额（单位：元）', '200000'],
      ['预算总额（万元）', '20'],
      ['总投资（万元）', '20'],
      ['申请资金（万元）', '20'],
      ['本年预算（万元）', '20'],
      ['项目预算', '20'],
      ['项目名称', '职业培训', '项目总额（万元）', '20'],
    ].map((line): [string, Line, readonly TestRow[], readonly string[]] => [
      `a cost above ${line.join(' ')}`,
      line,
      [cost('印刷费', '≤30万元')],
      ['“印刷费”的成本是 30 万元，超过了预算数 20 万元。'],
    ]),
  ])('flags %s', (_, budget, rows, messages) => {
    expect(run(budget, ...rows).map(({ message }) => message)).toEqual(messages);
  });

  it.each<[string, Line, readonly TestRow[]]>([
    ['the budget as cost', HUNDRED, [cost('项目总成本', '≤100万元')]],
    ['the budget as cost, rounded', ['预算数（万元）', '1581.04'], [cost('项目总成本', '≤1581.043447万元')]],
    ['parts that add up to it', HUNDRED, [cost('印刷费', '≤60万元'), cost('场地费', '≤40万元')]],
    ['the whole beside its parts', HUNDRED, [cost('项目总成本', '≤100万元'), cost('场地费', '≤40万元')]],
    [
      'unit prices',
      HUNDRED,
      [cost('培训成本', '≤500元/人·天'), cost('人均成本', '≤800000元'), cost('单位成本', '≤900000元')],
    ],
    ['a lower bound', HUNDRED, [cost('社会资金投入', '≥300万元')]],
    ['a share', HUNDRED, [cost('成本节约率', '≥5%')]],
    ['words', HUNDRED, [cost('印刷费', '不超预算')]],
    ['an income elsewhere', HUNDRED, [cost('旅游收入', '≥5000万元', { level1: '效益指标', level2: '经济效益指标' })]],
    ['a form without a budget', ['项目名称', '培训'], [cost('印刷费', '≤120万元')]],
    ['a blank budget', ['预算数（万元）', ''], [cost('印刷费', '≤120万元')]],
    ['a unit behind the number and in its column', HUNDRED, [cost('项目总成本', '≤36.5万', { unit: '万元' })]],
    ['a unit written twice', HUNDRED, [cost('项目总成本', '≤36.5万元', { unit: '万元' })]],
    ['a multiplier behind the number and in the name', HUNDRED, [cost('项目总成本（万元）', '≤36.5万')]],
    [
      'parts whose units stand twice',
      HUNDRED,
      [cost('印刷费', '≤60万', { unit: '万元' }), cost('场地费', '≤40', { unit: '万元' })],
    ],
    ['a budget beside a larger investment', ['项目总投资', '500', '预算数', '200'], [cost('印刷费', '≤200万元')]],
    ['two totals that differ', ['项目总投资', '500', '项目经费', '20'], [cost('印刷费', '≤120万元')]],
    ['a cost within the project’s total', ['项目总额（万元）', '20'], [cost('印刷费', '≤20万元')]],
    ['an amount that is no total', ['项目资金来源', '20'], [cost('印刷费', '≤15万元')]],
    ['another unit’s money', ['上级补助', '20'], [cost('印刷费', '≤120万元')]],
    ['the year’s money of a longer project', ['项目总额', '500', '年度资金总额', '200'], [cost('印刷费', '≤120万元')]],
  ])('says nothing of %s', (_, budget, rows) => {
    expect(run(budget, ...rows)).toEqual([]);
  });

  type ListRow = readonly [project: string, budget: string, name: string, value: string];
  const list = (...rows: readonly ListRow[]) => {
    const header = ['项目名称', '预算金额（万元）', '一级指标', '二级指标', '三级指标', '指标值'];
    const lines = rows.map(([title, budget, ...rest]) => [title, budget, '成本指标', '经济成本指标', ...rest]);
    return runRule(rule, { rows: [['2024年项目绩效目标汇总表'], ['预算数（万元）', '100'], header, ...lines] });
  };

  it.each<[string, readonly ListRow[], readonly string[]]>([
    [
      'one cost above its project’s own amount',
      [
        ['防汛', '60', '物资采购费', '≤60万元'],
        ['宣传', '25.00', '印刷费', '≤10万元'],
        ['', '', '宣传总成本', '≤30万元'],
      ],
      ['“宣传总成本”的成本是 30 万元，超过了预算数 25 万元。'],
    ],
    [
      'the parts of one project',
      [
        ['防汛', '60', '物资采购费', '≤40万元'],
        ['', '', '仓储费', '≤25万元'],
        ['宣传', '25', '印刷费', '≤10万元'],
      ],
      ['成本指标合计 65 万元，超过了预算数 60 万元。'],
    ],
    [
      'what belongs to a project without an amount, by the whole form’s',
      [
        ['防汛', '60', '物资采购费', '≤60万元'],
        ['宣传', '', '印刷费', '≤110万元'],
      ],
      ['“印刷费”的成本是 110 万元，超过了预算数 100 万元。'],
    ],
  ])('flags in a list %s', (_, rows, messages) => {
    expect(list(...rows).map(({ message }) => message)).toEqual(messages);
  });

  it.each<[string, readonly ListRow[]]>([
    [
      'costs that each keep to their own amount',
      [
        ['防汛', '60', '物资采购费', '≤60万元'],
        ['宣传', '90', '印刷费', '≤80万元'],
      ],
    ],
    [
      'a project whose amounts differ',
      [
        ['防汛', '20', '物资采购费', '≤40万元'],
        ['', '40', '仓储费', '≤15万元'],
      ],
    ],
    ['an amount that is none', [['防汛', '待批复', '物资采购费', '≤40万元']]],
    [
      'a unit price',
      [
        ['防汛', '2', '物资采购费', '≤1万元'],
        ['', '', '人均成本', '≤30000元/人'],
      ],
    ],
  ])('says nothing in a list of %s', (_, rows) => {
    expect(list(...rows)).toEqual([]);
  });

  it('points at the value', () => {
    expect(places(run(HUNDRED, cost('印刷费', '≤20万元'), cost('场地费', '≤130万元')))).toEqual(['D5']);
  });
});
