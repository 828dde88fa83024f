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

  it('judges the whole 二级指标 where a page breaks it', () => {
    const header = ['一级指标', '二级指标', '三级指标', '指标值'];
    const rows = [
      ['2024年项目绩效目标表'],
      header,
      ['产出指标', '数量指标', '防汛演练次数', '≥2次'],
      ['', '质量指标', '', ''],
      ['', '时效指标', '', ''],
      ['第 1 页'],
      header,
      ['产出指标', '时效指标', '演练完成时间', '6月底前'],
      ['满意度指标', '服务对象满意度指标', '群众满意度', '≥90%'],
    ];
    expect(places(runRule(rule, { rows }))).toEqual(['B4']);
  });

  it.each([
    ['sign', '', '≥', ''],
    ['unit', '', '', '%'],
    ['sign and unit', '', '≥', '人'],
    ['sign with unit', '', '≥%', ''],
  ])('takes a %s that the form has printed for nothing', (_title, name, value, unit) => {
    const rows = [
      ['2024年项目绩效目标表'],
      ['一级指标', '二级指标', '三级指标', '指标值', '计量单位'],
      ['产出指标', '数量指标', '防汛演练次数', '≥2', '次'],
      ['', '质量指标', name, value, unit],
      ['满意度指标', '服务对象满意度指标', '群众满意度', '≥90', '%'],
      ['', '社会公众满意度指标', name, value, unit],
    ];
    expect(places(runRule(rule, { rows }))).toEqual(['B4', 'B6']);
  });

  it('leaves a category that says in another column that it does not apply', () => {
    const rows = [
      ['2024年项目绩效目标表'],
      ['一级指标', '二级指标', '三级指标', '指标值', '备注'],
      ['产出指标', '数量指标', '防汛演练次数', '≥2次', ''],
      ['效益指标', '经济效益指标', '', '', '本项目不涉及'],
      ['', '生态效益指标', '', '', '省级项目'],
      ['满意度指标', '服务对象满意度指标', '群众满意度', '≥90%', ''],
    ];
    expect(places(runRule(rule, { rows }))).toEqual(['B5']);
  });

  it.each(['……', '...', '…'])('leaves the category %s to the form', (ellipsis) => {
    expect(check([ellipsis, '', ''])).toEqual([]);
  });

  describe('behind the last indicator', () => {
    const last = (rows: readonly (readonly string[])[], merges: readonly string[] = []) =>
      places(
        runRule(rule, {
          rows: [
            ['2024年项目绩效目标表'],
            ['一级指标', '二级指标', '三级指标', '指标值'],
            ['产出指标', '数量指标', '防汛演练次数', '≥2次'],
            ['满意度指标', '服务对象满意度指标', '群众满意度', '≥90%'],
            ...rows,
          ],
          merges,
        }),
      );

    it.each<[string, (readonly string[])[], string[]]>([
      ['one row', [['', '社会公众满意度指标', '', '']], ['B5']],
      ['a name of its own', [['', '第三方满意度', '', '']], ['B5']],
      ['a 一级指标 with it', [['成本指标', '经济成本指标', '', '']], ['B5']],
      ['an unknown 二级指标 under a 一级指标', [['成本指标', '其他', '', '']], ['B5']],
      [
        'several',
        [
          ['', '社会公众满意度指标', '', ''],
          ['成本指标', '经济成本指标', '', ''],
          ['', '社会成本指标', '', ''],
        ],
        ['B5', 'B6', 'B7'],
      ],
      ['blank rows behind it', [['', '社会公众满意度指标', '', ''], ['', '', '', ''], ['']], ['B5']],
      ['a total behind it', [['', '社会公众满意度指标', '', ''], ['合计']], ['B5']],
      ['a note behind it', [['', '社会公众满意度指标', '', ''], ['注：本表由单位填写']], ['B5']],
      [
        'a signature behind it',
        [
          ['', '社会公众满意度指标', '', ''],
          ['填表人：', '', '联系电话：'],
        ],
        ['B5'],
      ],
      ['dashes', [['', '社会公众满意度指标', '—', '/']], ['B5']],
      ['an ellipsis', [['', '……', '', '']], []],
      ['an offered row', [['', '社会公众满意度指标', '指标1：', '']], []],
      ['a date', [['', '2024年3月1日', '', '']], []],
      ['a stamp', [['', '单位公章', '', '']], []],
      ['a name', [['', '第三中学', '', '']], []],
      ['who is responsible', [['财务负责人', '张三', '', '']], []],
      ['an end', [['', '此页无正文', '', '']], []],
    ])('reads %s', (_title, rows, expected) => {
      expect(last(rows)).toEqual(expected);
    });

    it('reads a category under a merged 一级指标, merged over two rows itself', () => {
      expect(last([['', '群众评议', '', ''], ['']], ['A4:A6', 'B5:B6'])).toEqual(['B5']);
    });
  });

  it('judges the last row of the annual half', () => {
    const rows = [
      ['2024年项目绩效目标表'],
      ['长期绩效指标', '', '', '', '年度绩效指标', '', ''],
      ['一级指标', '二级指标', '三级指标', '指标值', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '防汛演练次数', '≥6次', '数量指标', '防汛演练次数', '≥2次'],
      ['满意度指标', '满意度指标', '', '', '满意度指标', '', ''],
    ];
    expect(places(runRule(rule, { rows }))).toEqual(['E5']);
  });

  it('reads the names right of the values', () => {
    const rows = [
      ['2024年项目绩效目标表'],
      ['一级指标', '二级指标', '指标值', '单位', '三级指标'],
      ['产出指标', '数量指标', '≥2', '次', '防汛演练次数'],
      ['满意度指标', '服务对象满意度指标', '', '', ''],
    ];
    expect(places(runRule(rule, { rows }))).toEqual(['B4']);
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
