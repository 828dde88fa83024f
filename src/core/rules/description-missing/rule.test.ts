import { places, runRule, type TestRow } from '../../../../test/support/rule-tester';
import rule from './rule';

function check(...texts: readonly string[]) {
  const rows = texts.map((text, index): TestRow => {
    return {
      level1: '产出指标',
      level2: '数量指标',
      name: `培训第${index + 1}类人数`,
      value: '≥20人',
      description: text,
    };
  });
  return runRule(rule, { rows });
}

describe(rule.id, () => {
  it('lists one or two gaps row by row', () => {
    expect(check('', '实际参训的人数', '/').map(({ row }) => row)).toEqual([2, 4]);
  });

  it('sums up more of them in one line', () => {
    const findings = check('', '—', '', '实际参训的人数');
    expect(findings.map(({ row }) => row)).toEqual([null]);
    expect(findings[0]?.message).toContain('第 3、4、5 行');
  });

  it('says nothing where every row has its text', () => {
    expect(check('实际参训的人数', '实际参训的人数')).toEqual([]);
  });

  it('says nothing of a form without the column', () => {
    const rows = [{ level1: '产出指标', level2: '数量指标', name: '培训人数', value: '≥20人' }];
    expect(runRule(rule, { rows })).toEqual([]);
  });

  it('passes over rows that hold no indicator', () => {
    const rows: TestRow[] = [
      { level1: '产出指标', level2: '数量指标', name: '培训人数', value: '≥20人', description: '实际参训的人数' },
      { level1: '产出指标', level2: '质量指标', name: '不涉及', value: '/', description: '' },
      { level1: '产出指标', level2: '时效指标', name: '指标1：', value: '', description: '' },
    ];
    expect(runRule(rule, { rows })).toEqual([]);
  });

  it('reads a text that a merge carries down', () => {
    const rows = [
      ['2024年项目绩效目标表'],
      ['一级指标', '二级指标', '三级指标', '指标值', '指标解释'],
      ['产出指标', '数量指标', '培训人数', '≥20人', '实际参训的人数'],
      ['', '', '参训教师人数', '≥10人', ''],
    ];
    expect(runRule(rule, { rows, merges: ['E3:E4'] })).toEqual([]);
    expect(places(runRule(rule, { rows }))).toEqual(['E4']);
  });
});
