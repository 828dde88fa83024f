import { runRule } from '../../../../test/support/rule-tester';
import rule from './rule';

function check(...footer: readonly (readonly string[])[]) {
  const rows = [{ level1: '产出指标', level2: '数量指标', name: '培训人数', value: '≥20人' }];
  return runRule(rule, { rows, footer }).map(({ message }) => message);
}

describe(rule.id, () => {
  it.each([
    [[['填表人：', '联系电话：', '填报日期：']], '没有填写：填表人、联系电话、填报日期。'],
    [[['填表人：张三', '联系电话：']], '没有填写：联系电话。'],
    [[['填表人', '张三', '填表日期', '']], '没有填写：填表日期。'],
    [[['单位负责人（签字）：', '', '填报人：李四']], '没有填写：单位负责人。'],
  ] as const)('%j: %s', (footer, message) => {
    expect(check(...footer)).toEqual([message]);
  });

  it('finds what is filled in behind merged labels where merges cannot be told', () => {
    const rows = [
      ['2024年项目绩效目标表', '', '', ''],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '培训人数', '≥20人'],
      ['填表人', '', '张三', ''],
      ['联系电话', '', '', ''],
    ];
    expect(runRule(rule, { rows, mergesKnown: false }).map(({ message }) => message)).toEqual(['没有填写：联系电话。']);
  });

  it.each([
    [['填表人：张三', '联系电话：8312345', '填报日期：2024年3月1日']],
    [['填表人', '张三', '联系电话', '8312345']],
    [['注：本表一式两份。']],
    [[]],
  ])('says nothing of %j', (line) => {
    expect(check(line)).toEqual([]);
  });
});
