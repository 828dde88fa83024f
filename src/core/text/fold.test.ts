import fc from 'fast-check';
import { fold, foldSigns } from './fold';

it.each([
  ['指标\u00AD值', '指标值', 'a soft hyphen'],
  ['\uFEFF指标值\u200B', '指标值', 'a mark of byte order and a zero-width space'],
  ['指\u2060标\u3164值\u2800', '指标值', 'fillers'],
  ['≥12\u0007次', '≥12次', 'a control sign'],
  ['数量指标\u{E0001}', '数量指标', 'a tag'],
  ['⽬标', '目标', 'a Kangxi radical'],
  ['⼈次', '人次', 'a Kangxi radical'],
  ['⻋辆购置，⻚⻅⻓⻔', '车辆购置，页见长门', 'radicals that NFKC does not know'],
  ['利率不超过', '利率不超过', 'compatibility ideographs'],
  ['﹥95﹪', '>95%', 'small forms'],
  ['\uF0B312次', '≥12次', 'a sign of the font Symbol'],
  ['\uF0A3\uF035\uF025', '≤5%', 'a whole target in Symbol'],
  ['𝟏𝟐次', '12次', 'digits of a mathematical font'],
  ['&ge;12次', '≥12次', 'a character reference'],
  ['&le;5%', '≤5%', 'a character reference'],
  ['&#8805;12&#x6B21;', '≥12次', 'references by number'],
  ['&amp;ge;12次', '≥12次', 'escaped twice'],
  ['&ge12次', '≥12次', 'a reference without its end'],
  ['培训&nbsp;人数', '培训 人数', 'a space'],
  ['≥12<br>', '≥12\n', 'a line break'],
  ['<p>≥12<BR/></p>', '\n≥12\n\n', 'elements'],
  ['<span style="color:red">≥12</span>', '≥12', 'an element that says how a text looks'],
  ['300m<sup>2</sup>', '300m2', 'an element that says how a text looks'],
  ['完成_x000D_\n验收_x0007_', '完成\n\n验收', 'control signs as Excel writes them'],
  [String.raw`第一季度\r\n第二季度`, '第一季度\n\n第二季度', 'line breaks of a program'],
  ['â‰¥12', '≥12', 'UTF-8 read as Windows-1252'],
  ['¡Ü5%', '≤5%', 'GBK read as Windows-1252'],
])('%j is read as %j: %s', (text, expected) => {
  expect(fold(text)).toBe(expected);
});

it.each([
  '300m²',
  '≥5㎡',
  '①完成验收',
  '½',
  'Ⅲ级',
  '37℃',
  '≤3‰',
  '≥９５％',
  '（一）',
  '数量　指标',
  '≥ 12\n次',
  '\uF0FC完成',
  '\uF0B7 培训',
  'R&D投入',
  'P&G；A&B',
  '<5%',
  '5<人数<10',
  '《预算法》<试行>',
  String.raw`\\server\资料`,
  'D:\\new',
  'max_x0001',
  '____',
  '产出指标',
])('%j stays as it is', (text) => {
  expect(fold(text)).toBe(text);
});

it('leaves markup to be seen where it is asked to', () => {
  expect(foldSigns('\u00AD&nbsp;<br>⽬')).toBe('&nbsp;<br>目');
});

it('folds nothing twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(foldSigns(foldSigns(text))).toBe(foldSigns(text));
    }),
  );
});

it('is done at once with a cell full of the beginnings of what it looks for', () => {
  const start = performance.now();
  for (const part of ['&amp;', '<br ', '<span ', '&#1', '_x00', '\\', 'â', '\u00AD', '&ge'])
    fold(part.repeat(32_767 / part.length));
  expect(performance.now() - start).toBeLessThan(1500);
});
