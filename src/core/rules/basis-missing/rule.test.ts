import { places, runRule, testRow } from '../../../../test/support/rule-tester';
import rule from './rule';

const filled = { name: '纪念设施完好率', value: '≥95%' };

testRow(rule, {
  category: ['产出指标', '质量指标'],
  invalid: [
    { row: { ...filled, basis: '' }, title: 'blank' },
    { row: { ...filled, basis: '/' }, title: 'a slash' },
    { row: { ...filled, basis: '——' }, title: 'a dash' },
    { row: { ...filled, basis: '无' }, title: '无' },
    { row: { ...filled, basis: ' 无。' }, title: '无 with a stop' },
    { row: { ...filled, basis: '暂无' }, title: '暂无' },
    { row: { ...filled, basis: '　' }, title: 'a full-width blank' },
  ],
  valid: [
    { row: { ...filled, basis: '年度工作计划' }, title: 'something, however general' },
    { row: { ...filled, basis: '上年值' }, title: 'history' },
    { row: { ...filled, basis: '《烈士纪念设施保护管理办法》' }, title: 'a document' },
    { row: { ...filled, basis: '退役军人部发〔2022〕3号' }, title: 'a document number' },
    { row: { ...filled, basis: '无先例，参照邻县' }, title: '无 at the start of more' },
    { row: { ...filled, basis: '行业标准' }, title: 'a class of standard' },
    { row: filled, title: 'a form without such a column' },
    { row: { name: '', value: '≥95%', basis: '' }, title: 'no name: another rule says so' },
    { row: { name: '不涉及', value: '/', basis: '' }, title: 'the row says that there is none' },
  ],
});

describe(rule.id, () => {
  const sheet = (label: string, merges: readonly string[] = []) => ({
    rows: [
      ['2024年项目绩效目标表'],
      ['一级指标', '二级指标', '三级指标', '指标值', label],
      ['产出指标', '数量指标', '走访慰问户数', '≥120户', '年度工作计划'],
      ['', '质量指标', '设施完好率', '≥95%', ''],
    ],
    merges,
  });

  it.each(['指标值确定依据', '指标值设定依据', '绩效标准', '设定依据', '*依据'])('knows the column %s', (label) => {
    expect(places(runRule(rule, sheet(label)))).toEqual(['E4']);
  });

  it('reads a basis that a merge carries down', () => {
    expect(runRule(rule, sheet('依据', ['E3:E4']))).toEqual([]);
  });

  it('does not take a column of remarks for one of bases', () => {
    expect(runRule(rule, sheet('备注'))).toEqual([]);
  });
});
