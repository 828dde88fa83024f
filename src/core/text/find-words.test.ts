import {
  containsAny,
  endOf,
  endsWithAny,
  holdsAny,
  lastWord,
  consistsOf,
  oneOf,
  startOf,
  startsWithAny,
  wordEndingAt,
} from './find-words';

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

describe('startOf', () => {
  const start = startOf(['年', '年底', '上半年']);

  it.each([
    ['年底前', '年底'],
    ['年内', '年'],
    ['上半年', '上半年'],
    ['在年底', ''],
    ['', ''],
  ])('%s: %s', (text, expected) => {
    expect(start(text)).toBe(expected);
  });
});

describe('holdsAny', () => {
  const holds = holdsAny(['按年', '按月', '年底'], ['按年龄']);

  it.each([
    ['补贴按月发放', true],
    ['按年', true],
    ['按年龄分档', false],
    ['按年龄分档，按年发放', true],
    ['按年龄，年底前', true],
    ['按标准', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(holds(text)).toBe(expected);
  });
});

describe('madeOf', () => {
  const isVague = consistsOf(['提高', '长期'], ['逐步', '有所']);

  it.each([
    ['提高', true],
    ['逐步提高', true],
    ['逐步有所提高', true],
    ['逐步', false],
    ['提高收入', false],
    ['收入提高', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(isVague(text)).toBe(expected);
  });
});

describe('words at the end, anywhere, or alone', () => {
  const list = ['率', '合格率', '(%)'];
  const [ends, contains, is, end] = [endsWithAny(list), containsAny(list), oneOf(list), endOf(list)];

  it.each([
    ['率', true, true, true, '率'],
    ['培训合格率', true, true, false, '合格率'],
    ['合格率情况', false, true, false, ''],
    ['占比(%)', true, true, false, '(%)'],
    ['占比%', false, false, false, ''],
    ['', false, false, false, ''],
  ])('%s', (text, atEnd, anywhere, alone, last) => {
    expect([ends(text), contains(text), is(text), end(text)]).toEqual([atEnd, anywhere, alone, last]);
  });
});
