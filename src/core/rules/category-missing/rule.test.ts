import { runRule, type TestRow } from '../../../../test/support/rule-tester';
import rule from './rule';

const QUANTITY = ['产出指标', '数量指标'] as const;
const QUALITY = ['产出指标', '质量指标'] as const;
const BENEFIT = ['效益指标', '社会效益指标'] as const;
const SATISFACTION = ['满意度指标', '服务对象满意度指标'] as const;

/** What a table with these categories is said to lack. */
function missing(...categories: readonly (readonly [string, string])[]) {
  const rows = categories.map(([level1, level2], index): TestRow => {
    return { level1, level2, name: `考核内容${index + 1}`, value: '≥95%' };
  });
  return runRule(rule, { rows }).map(({ row, message }) => {
    expect(row).toBeNull();
    return message;
  });
}

describe(rule.id, () => {
  it.each([
    [[QUANTITY, BENEFIT, SATISFACTION], '本表没有质量指标。'],
    [[QUALITY, BENEFIT, SATISFACTION], '本表没有数量指标。'],
    [[QUANTITY, QUALITY, SATISFACTION], '本表没有效益指标。'],
    [[QUANTITY, QUALITY, BENEFIT], '本表没有满意度指标。'],
    [[QUANTITY, QUALITY], '本表没有效益指标、满意度指标。'],
    [[BENEFIT, SATISFACTION], '本表没有产出指标。'],
    [[['项目完成指标', '数量指标'], BENEFIT, SATISFACTION], '本表没有质量指标。'],
  ] as const)('%j: %s', (categories, message) => {
    expect(missing(...categories)).toEqual([message]);
  });

  it.each<readonly (readonly [string, string])[]>([
    [QUANTITY, QUALITY, BENEFIT, SATISFACTION],
    [['项目完成指标', '数量指标'], ['项目完成指标', '质量指标'], ['项目效益指标', '经济效益指标'], SATISFACTION],
    [QUANTITY, QUALITY, BENEFIT, ['效益指标', '服务对象满意度指标']],
    [QUANTITY, QUALITY, BENEFIT, ['社会公众满意度指标', '满意度指标']],
    [['一、产出指标（50分）', '数量指标'], ['', '质量指标'], ['二、效益指标（30分）', '社会效益'], SATISFACTION],
    [['产 出 指 标', '数 量 指 标'], ['产 出 指 标', '质 量 指 标'], ['效果指标', '社会效果'], SATISFACTION],
    [['成本指标', '经济成本指标'], QUANTITY, QUALITY, BENEFIT, SATISFACTION],
    [
      ['履职效能', '重点工作'],
      ['管理效率', '预算管理'],
      ['社会效应', '社会效益'],
    ],
    [
      ['', '数量指标'],
      ['', '质量指标'],
      ['', '生态效益指标'],
      ['', '满意度指标'],
    ],
  ])('says nothing of %j', (...categories) => {
    expect(missing(...categories.filter((category) => category !== undefined))).toEqual([]);
  });

  it('exempts forms without 二级指标', () => {
    const rows = [{ level1: '产出指标', name: '培训人数', value: '≥20人' }];
    expect(runRule(rule, { columns: ['level1', 'name', 'value'], rows })).toEqual([]);
  });

  it('counts a category that stands in the table without an indicator', () => {
    const rows = [QUANTITY, QUALITY, BENEFIT, SATISFACTION].map(([level1, level2], index) => {
      return index === 1 ? { level1, level2 } : { level1, level2, name: '考核内容', value: '≥95%' };
    });
    expect(runRule(rule, { rows })).toEqual([]);
  });
});
