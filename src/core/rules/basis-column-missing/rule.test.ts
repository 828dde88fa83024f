import { places, runRule } from '../../../../test/support/rule-tester';
import rule from './rule';

function check(...more: readonly string[]) {
  const rows = [
    ['2024年项目绩效目标表'],
    ['一级指标', '二级指标', '三级指标', '指标值', ...more],
    ['产出指标', '数量指标', '培训人数', '≥20人', ...more.map(() => '')],
  ];
  return runRule(rule, { rows });
}

describe(rule.id, () => {
  it('says once that the form has no column for bases', () => {
    const findings = check('备注');
    expect(places(findings)).toEqual(['A2']);
    expect(findings[0]?.row).toBeNull();
  });

  it.each(['指标值确定依据', '绩效标准', '设定依据'])('says nothing of a form with %s', (label) => {
    expect(check(label)).toEqual([]);
  });

  it('says nothing of a self-evaluation', () => {
    expect(check('实际完成值', '得分')).toEqual([]);
  });

  it('says nothing of a form with a source for its standards', () => {
    const rows = [
      ['2024年部门整体绩效目标表'],
      ['绩效指标', '年度指标值', '指标参考值（标准值）', ''],
      ['', '', '标准值', '来源'],
      ['检查次数', '20', '20', '年度工作计划'],
    ];
    expect(runRule(rule, { rows, merges: ['A2:A3', 'B2:B3', 'C2:D2'] })).toEqual([]);
  });
});
