import fc from 'fast-check';
import {
  halfWidth,
  isBlankText,
  oneLine,
  shorten,
  squash,
  withoutBrackets,
  withoutEnd,
  withoutSpace,
} from './normalize';

it.each([
  ['９５％', '95%'],
  ['（≥３０人）', '(≥30人)'],
  ['ＡｂＣ：；！', 'AbC:;!'],
  ['年度，指标。', '年度,指标。'],
  ['　', '　'],
])('half-width of %j', (text, expected) => {
  expect(halfWidth(text)).toBe(expected);
});

it.each([
  ['一 级\n指 标', '一级指标'],
  ['　三级　指标\t', '三级指标'],
  ['“三项岗位”人员', '三项岗位人员'],
  ['「刷脸」考试＂人数＂', '刷脸考试人数'],
  ['满意度（％）', '满意度(%)'],
  ['零\u200b宽', '零宽'],
  ['', ''],
])('squashed form of %j', (text, expected) => {
  expect(squash(text)).toBe(expected);
});

it('squashing twice changes nothing, long texts included', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
      expect(squash(squash(text))).toBe(squash(text));
      expect(squash(text)).toBe(withoutSpace(halfWidth(text)).replace(/["'“”‘’「」『』＂＇]/gu, ''));
    }),
  );
});

it.each([
  ['指标值(包含数字及文字描述)', '指标值'],
  ['产出指标[50分]', '产出指标'],
  ['评(扣)分标准', '评分标准'],
  ['甲(乙(丙)丁)', '甲'],
  ['甲(乙', '甲(乙'],
])('%j without brackets', (text, expected) => {
  expect(withoutBrackets(text)).toBe(expected);
});

it.each([
  ['完成。；', '。；', '完成'],
  ['。；', '。；', ''],
  ['95%', '；', '95%'],
])('%j without %j at its end', (text, signs, expected) => {
  expect(withoutEnd(text, signs)).toBe(expected);
});

it('puts lines into one and cuts long ones', () => {
  expect(oneLine(' 一级\n\n指标 ')).toBe('一级 指标');
  expect(shorten('一级\n指标名称', 20)).toBe('一级 指标名称');
  expect(shorten('一二三四五六', 4)).toBe('一二三…');
});

it.each(['', ' ', '/', '—', '--', '|', '、', '·'])('%j says nothing', (text) => {
  expect(isBlankText(text)).toBe(true);
});

it.each(['无', '0', '≥', '/人'])('%j says something', (text) => {
  expect(isBlankText(text)).toBe(false);
});
