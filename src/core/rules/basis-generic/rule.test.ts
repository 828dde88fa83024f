import { runRule } from '../../../../test/support/rule-tester';
import rule from './rule';

function check(bases: readonly string[]) {
  const rows = bases.map((basis, index) => ({
    level1: '产出指标',
    level2: '数量指标',
    name: `检查第${index + 1}类场所个数`,
    value: '≥20个',
    basis,
  }));
  return runRule(rule, { rows });
}

describe(rule.id, () => {
  it.each([
    '根据年初工作计划安排',
    '根据2024年安全生产应急工作',
    '按照部门工作要求',
    '相关政策',
    '根据工作实际',
    '2024年度工作计划',
    '部门职责',
  ])('flags a table that says %s everywhere', (basis) => {
    const findings = check([basis, basis, basis]);
    expect(findings.map(({ rule: id, row }) => [id, row])).toEqual([[rule.id, null]]);
    expect(findings[0]?.message).toContain(basis);
  });

  it('passes over blank cells and differences in white space', () => {
    expect(check(['根据工作 实际', '', '根据工作实际', '/', '根据“工作实际”'])).toHaveLength(1);
  });

  it.each([
    ['计划标准', '计划标准', '计划标准'],
    ['历史标准', '历史标准', '历史标准'],
    ['行业标准、历史标准', '行业标准、历史标准', '行业标准、历史标准'],
    ['临政办发〔2024〕3号', '临政办发〔2024〕3号', '临政办发〔2024〕3号'],
    ['《村卫生室管理办法》', '《村卫生室管理办法》', '《村卫生室管理办法》'],
    ['2024年农村公路养护实施方案', '2024年农村公路养护实施方案', '2024年农村公路养护实施方案'],
    ['上年完成数', '上年完成数', '上年完成数'],
    ['全县在册低保1200户', '全县在册低保1200户', '全县在册低保1200户'],
    ['根据年初工作计划安排', '根据年初工作计划安排', '询价'],
    ['根据年初工作计划安排', '根据年初工作计划安排'],
    ['', '', ''],
  ])('says nothing of %s', (...bases) => {
    expect(check(bases.filter((basis) => basis !== undefined))).toEqual([]);
  });

  it('says nothing of a form whose only source column is 来源', () => {
    const rows = [
      ['2024年部门整体绩效目标表'],
      ['绩效指标', '年度指标值', '标准值', '来源'],
      ...['检查次数', '培训人数', '演练场次'].map((name) => [name, '20', '20', '年度工作计划']),
    ];
    expect(runRule(rule, { rows })).toEqual([]);
  });
});
