import { places, runRule } from '../../../../test/support/rule-tester';
import rule from './rule';

/** 二级指标, name, value of the rows between a filled first and a filled last one. */
function check(...rows: readonly (readonly [string, string, string])[]) {
  const lines = rows.map(([level2, name, value]) => ['', level2, name, value]);
  return places(
    runRule(rule, {
      rows: [
        ['2024年项目绩效目标表'],
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '数量指标', '防汛演练次数', '≥2次'],
        ...lines,
        ['满意度指标', '服务对象满意度指标', '群众满意度', '≥90%'],
      ],
    }),
  );
}

describe(rule.id, () => {
  it('flags a 二级指标 with neither name nor value', () => {
    expect(check(['质量指标', '', ''])).toEqual(['B4']);
  });

  it('flags every one of them once', () => {
    expect(check(['质量指标', '', ''], ['时效指标', '', ''], ['', '', ''], ['成本指标', '', ''])).toEqual([
      'B4',
      'B5',
      'B7',
    ]);
  });

  it('takes dashes and slashes for nothing', () => {
    expect(check(['质量指标', '—', '—'])).toEqual(['B4']);
    expect(check(['质量指标', '/', ''])).toEqual(['B4']);
  });

  it('flags one of several lines of dashes', () => {
    expect(check(['质量指标', '—', '—'], ['', '—', '—'])).toEqual(['B4']);
  });

  it('reads labels with white space and points', () => {
    expect(check(['质 量\n指 标（10分）', '', ''])).toEqual(['B4']);
  });

  it.each([
    ['无', '无'],
    ['不涉及', ''],
    ['不适用', '/'],
    ['工程验收合格率', ''],
    ['', '100%'],
    ['指标1：', ''],
  ])('leaves a 二级指标 with %s and %s to others', (name, value) => {
    expect(check(['质量指标', name, value])).toEqual([]);
  });

  it('says nothing where a later row of the same 二级指标 is filled', () => {
    expect(check(['质量指标', '', ''], ['', '验收合格率', '100%'])).toEqual([]);
    expect(check(['质量指标', '—', '—'], ['质量指标', '验收合格率', '100%'])).toEqual([]);
  });

  it('leaves the label on the last row of the sheet alone', () => {
    const rows = [
      ['2024年项目绩效目标表'],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '防汛演练次数', '≥2次'],
      ['', '质量指标', '', ''],
    ];
    expect(runRule(rule, { rows })).toEqual([]);
  });

  it('judges only the annual half of a side-by-side form', () => {
    const rows = [
      ['2024年项目绩效目标表'],
      ['长期绩效指标', '', '', '', '年度绩效指标', '', ''],
      ['一级指标', '二级指标', '三级指标', '指标值', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '防汛演练次数', '≥6次', '数量指标', '防汛演练次数', '≥2次'],
      ['', '质量指标', '', '', '质量指标', '演练达标率', '≥95%'],
      ['满意度指标', '满意度指标', '群众满意度', '≥90%', '满意度指标', '群众满意度', '≥90%'],
    ];
    expect(runRule(rule, { rows })).toEqual([]);
  });
});
