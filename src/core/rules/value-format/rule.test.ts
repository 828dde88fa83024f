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
    ['贰拾万元整', '20万元'],
    ['≤叁万伍仟元整', '≤35000元'],
    ['壹拾贰', '12'],
    ['一百二十万人次', '120万人次'],
    ['&ge;12次', '≥12次'],
    ['&le;5%', '≤5%'],
    ['&#8805;12次', '≥12次'],
    ['≥12次<br>', '≥12次'],
    ['≥12<br/>次', '≥12次'],
    ['≥12次_x000D_', '≥12次'],
    ['≥12&nbsp;次', '≥12次'],
    ['按时完成<br>', '按时完成'],
    ['完成立项；<br/>完成招标', '完成立项；\n完成招标'],
    ['2024年12月底前&nbsp;', '2024年12月底前'],
    ['â‰¥12次', '≥12次'],
    ['≥12\u00AD次', '≥12次'],
    ['\uF0B312次', '≥12次'],
    ['≥12⼈次', '≥12人次'],
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
    '20万元整',
    '叁仟元伍角',
    '次年6月底',
    '按时完成\u00AD',
    '≥**次<br>',
    'null',
    '{.value}',
  ])('leaves %j as it is', (value) => {
    expect(run(value)).toEqual([]);
  });

  it('says what is the matter with each, once', () => {
    const findings = run('&ge;12次', '\uF0B312次', '≥９５％', '&le;5%', '�12次');
    expect(findings.map(({ message, fix }) => [message, fix?.edits.length ?? null])).toEqual([
      ['第 3、6 行的指标值里有导出或粘贴时留下的代码，例如“&ge;12次”。', 2],
      ['第 4 行的指标值里有看不见的字符或形近字，例如“≥12次”，导入系统时可能认不出来。', 1],
      ['第 5 行的指标值写法不规范，例如“≥９５％”。', 1],
      ['第 7 行的指标值里有乱码，例如“�12次”，看不出原来写的是什么。', null],
    ]);
  });

  it.each(['�12次', '?12次', '？12', '鈮?12次', '≥?12次', '��12%', '≥12锟斤拷', '完成�工作'])(
    'asks what %j was, and guesses nothing',
    (value) => {
      const [finding, ...more] = run(value);
      expect([more, finding?.fix, finding?.suggestions]).toEqual([[], null, []]);
      expect(finding?.message).toContain('乱码');
    },
  );

  it('lists the rows once, at the first of them', () => {
    const [finding, ...more] = run('≥９５％', '≥95%', '12h以内');
    expect(more).toEqual([]);
    expect(finding?.message).toBe('第 3、5 行的指标值写法不规范，例如“≥９５％”。');
    expect(finding?.fix?.edits).toHaveLength(2);
  });
});
