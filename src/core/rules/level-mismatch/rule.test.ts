import { places, runRule } from '../../../../test/support/rule-tester';
import rule from './rule';

function check(...categories: readonly (readonly [string, string])[]) {
  const rows = categories.map(([level1, level2], index) => {
    return { level1, level2, name: `考核内容${index + 1}`, value: '≥95%' };
  });
  return places(runRule(rule, { rows }));
}

describe(rule.id, () => {
  it.each([
    ['效益指标', '服务对象满意度指标'],
    ['效益指标', '质量指标'],
    ['效益指标', '时效指标'],
    ['效益指标', '成本指标'],
    ['产出指标', '社会效益指标'],
    ['产出指标', '满意度指标'],
    ['满意度指标', '可持续影响指标'],
    ['成本指标', '数量指标'],
    ['项目效益', '产出质量'],
  ])('flags %s with %s', (level1, level2) => {
    expect(check([level1, level2])).toEqual(['B3']);
  });

  it.each([
    ['产出指标', '成本指标'],
    ['产出指标', '经济成本指标'],
    ['成本指标', '经济成本指标'],
    ['成本指标', '生态环境成本指标'],
    ['效益指标', '可持续影响指标'],
    ['满意度指标', '满意度'],
    ['社会公众满意度指标', '服务对象满意度指标'],
    ['项目完成指标', '时效指标'],
    ['效 益 指 标（30分）', '生 态 效 益'],
    ['履职效能', '质量指标'],
    ['过程指标', '质量指标'],
    ['产出指标', '安全指标'],
    ['', '质量指标'],
  ])('says nothing of %s with %s', (level1, level2) => {
    expect(check([level1, level2])).toEqual([]);
  });

  it('reports each 二级指标 once, on its first row', () => {
    expect(
      check(
        ['效益指标', '社会效益指标'],
        ['效益指标', '服务对象满意度指标'],
        ['效益指标', '服务对象满意度指标'],
        ['效益指标', '时效指标'],
      ),
    ).toEqual(['B4', 'B6']);
  });

  it('finds both places for cost in one table', () => {
    const rows: readonly [string, string][] = [
      ['成本指标', '经济成本指标'],
      ['产出指标', '数量指标'],
      ['产出指标', '成本指标'],
    ];
    expect(check(...rows)).toEqual(['B5']);
    expect(check(...rows.slice(1))).toEqual([]);
  });
});
