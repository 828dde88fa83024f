import { lastWord, startsWithAny, wordEndingAt } from './find-words';

describe('startsWithAny', () => {
  const starts = startsWithAny(['绩效', '绩效目标', '单位:']);

  it.each([
    ['绩效', true],
    ['绩效目标表', true],
    ['单位:万元', true],
    ['单位', false],
    ['部门绩效', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(starts(text)).toBe(expected);
  });
});

describe('wordEndingAt', () => {
  const endingAt = wordEndingAt(['率', '合格率', '数']);

  it.each([
    ['培训合格率', 5, '合格率'],
    ['覆盖率情况', 3, '率'],
    ['覆盖率情况', 5, null],
    ['', 0, null],
  ])('%s up to %d: %s', (text, end, expected) => {
    expect(endingAt(text, end)).toBe(expected);
  });
});

describe('lastWord', () => {
  const last = lastWord(['事故', '安全事故', '结案', '案']);

  it.each([
    ['事故结案率', { start: 2, end: 4 }],
    ['安全事故起数', { start: 0, end: 4 }],
    ['案件事故', { start: 2, end: 4 }],
    ['培训人数', { start: 0, end: 0 }],
  ])('%s', (text, expected) => {
    expect(last(text)).toEqual(expected);
  });
});
