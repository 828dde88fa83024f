import { checkWith, testRow } from '../../../../test/support/rule-tester';
import placeholder from '../placeholder/rule';
import valueMissing from '../value-missing/rule';
import rule from './rule';

testRow(rule, {
  category: ['成本指标', '经济成本指标'],
  invalid: [
    { row: { level1: '产出指标', level2: '成本指标', name: '成本指标', value: '预算成本' } },
    { row: { level1: '产出指标', level2: '成本指标', name: '项目支出', value: '合理控制' } },
    { row: { name: '培训费用', value: '不超预算' } },
    { row: { name: '采购成本', value: '参照政府采购成本控制' } },
    { row: { name: '设备购置成本', value: '控制在预算内' } },
    { row: { name: '补助标准', value: '按国家规定执行' } },
    { row: { name: '人员经费', value: '严格执行相关财经法规制度' } },
    { row: { name: '运行维护费', value: '按财办〔2024〕12号执行' }, title: 'a document number is no amount' },
    { row: { level1: '产出指标', level2: '产出成本', name: '项目总投资', value: '节约' } },
  ],
  valid: [
    { row: { name: '培训费用', value: '≤200.00万元' } },
    { row: { name: '培训费用', comparator: '≤', value: '2680', unit: '万元' } },
    { row: { name: '培训成本', value: '≤500元/人·天' } },
    { row: { name: '成本节约率', value: '≥5%' } },
    { row: { name: '补助标准', value: '每人每月530元' } },
    { row: { name: '预算控制', value: '控制在25万元以内，不超预算' } },
    { row: { name: '优惠税率', value: '企业所得税减按15%征收' } },
    { row: { name: '培训费用', value: '' }, title: 'blank is another rule' },
    { row: { name: '培训费用', value: '≤' } },
    { row: { level2: '社会成本指标', name: '对周边居民的影响', value: '无扰民' } },
    { row: { level2: '生态环境成本指标', name: '扬尘污染', value: '不超标' } },
    { row: { level1: '效益指标', level2: '经济效益指标', name: '节约成本', value: '有效节约' } },
    {
      row: { level1: '效益指标', level2: '成本指标', name: '节约成本', value: '有效节约' },
      title: 'a misplaced 二级指标',
    },
  ],
});

describe(rule.id, () => {
  it.each([
    ['成本指标', '≤××万元', 'placeholder'],
    ['成本指标', '万元', 'value-missing'],
  ])('under %s leaves %j to %s', (level2, value, id) => {
    const rows = [{ level1: '产出指标', level2, name: '项目成本', value }];
    const { findings } = checkWith([rule, placeholder, valueMissing], { rows });
    expect(findings.map((finding) => finding.rule)).toEqual([id]);
  });

  it('offers the amount of the form, or in a list that of the row’s own project', () => {
    const offers = (rows: readonly (readonly string[])[]) =>
      checkWith([rule], { rows }).findings.map(({ suggestions }) => suggestions.map(({ title }) => title).join());
    const cost = ['成本指标', '经济成本指标', '采购成本', '合理控制'];
    const header = ['一级指标', '二级指标', '三级指标', '指标值'];
    const form = [['2024年项目绩效目标表'], ['预算数（万元）', '200']];
    expect(offers([...form, header, cost])).toEqual(['按本项目预算数写成“≤200.00万元”']);
    const list = [
      ['防汛', '60', ...cost],
      ['防火', '', ...cost],
    ];
    expect(offers([...form, ['项目名称', '预算金额（万元）', ...header], ...list])).toEqual([
      '按本项目预算数写成“≤60.00万元”',
      '',
    ]);
  });
});
