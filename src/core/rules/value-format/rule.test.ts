import { runRule } from '../../../../test/support/rule-tester';
import rule from './rule';

const run = (...values: readonly string[]) =>
  runRule(rule, {
    rows: values.map((value, index) => ({ level1: '产出指标', level2: '数量指标', name: `工作${index}`, value })),
  });

describe(rule.id, () => {
  it.each([
    ['≥９５％', '≥95%'],
    ['≥ 12 次', '≥12次'],
    ['=100.00(%)', '=100.00%'],
    ['100百分比', '100%'],
    ['12h以内', '≤12小时'],
    ['4万人以上', '≥4万人'],
    ['≤30min', '≤30分钟'],
    ['200平米', '200平方米'],
    ['三次', '3次'],
    ['百分之九十五', '95%'],
    ['不低于百分之八十', '不低于80%'],
    ['＝３家', '=3家'],
    ['98%（含）以上', '≥98%（含）'],
    ['=100.00（％）', '=100.00%'],
    ['１２h内', '12小时内'],
  ])('would write %j as %j', (value, tidy) => {
    const [finding, ...more] = run(value);
    expect(more).toEqual([]);
    expect(finding?.fix?.edits).toEqual([{ kind: 'set-text', cell: { row: 2, column: 3 }, expect: value, text: tidy }]);
  });

  it.each([
    '≥95%',
    '≥2,772.65平方米',
    '10万人次',
    '1-3个工作日',
    '三分之二',
    '约25000-27400人',
    '2024年 12 月 31 日',
    '按时完成',
    ' ',
    '新购 2 辆，并支付尾款',
    '≥1200人次/年',
    '1次以上/年',
    '≥2600台（套）',
    '30分钟内',
    '零',
    '零起',
  ])('leaves %j as it is', (value) => {
    expect(run(value)).toEqual([]);
  });

  it('lists the rows once, at the first of them', () => {
    const [finding, ...more] = run('≥９５％', '≥95%', '12h以内');
    expect(more).toEqual([]);
    expect(finding?.message).toBe('第 3、5 行的指标值写法不规范，例如“≥９５％”。');
    expect(finding?.fix?.edits).toHaveLength(2);
  });
});
