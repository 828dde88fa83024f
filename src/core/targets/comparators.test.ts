import { isComparator, leadingComparator, readComparator, trailingComparator } from './comparators';

describe('leadingComparator', () => {
  it.each([
    ['≥12次', '≥', '≥'],
    ['>=12次', '≥', '>='],
    ['=>12次', '≥', '=>'],
    ['≧12次', '≥', '≧'],
    ['≤5%', '≤', '≤'],
    ['=<5%', '≤', '=<'],
    ['≦5%', '≤', '≦'],
    ['﹥5%', '>', '﹥'],
    ['〈5%', '<', '〈'],
    ['=100%', '=', '='],
    ['不低于95%', '≥', '不低于'],
    ['不得低于95%', '≥', '不得低于'],
    ['大于或等于95%', '≥', '大于或等于'],
    ['大于95%', '>', '大于'],
    ['小于或等于5%', '≤', '小于或等于'],
    ['不超过5%', '≤', '不超过'],
    ['控制在5%', '≤', '控制在'],
    ['达到95%', '≥', '达到'],
    ['至少3次', '≥', '至少'],
    ['超过500人', '>', '超过'],
  ])('%s starts with a sign', (text, sign, written) => {
    expect(leadingComparator(text)).toEqual({ sign, written });
  });

  it.each(['12次', '按时完成', '约12次', ''])('%j does not', (text) => {
    expect(leadingComparator(text)).toBeNull();
  });
});

describe('trailingComparator', () => {
  it.each([
    ['4万人以上', '≥', '以上'],
    ['二级及以上', '≥', '及以上'],
    ['12h以内', '≤', '以内'],
    ['3天内', '≤', '内'],
    ['5%以下', '≤', '以下'],
  ])('%s ends in a bound', (text, sign, written) => {
    expect(trailingComparator(text)).toEqual({ sign, written });
  });

  it.each(['以上', '4万人', ''])('%j does not', (text) => {
    expect(trailingComparator(text)).toBeNull();
  });
});

describe('the comparator column', () => {
  it.each([
    ['≥', '≥'],
    [' ＞＝ ', '≥'],
    ['＝', '='],
    ['小于等于', '≤'],
    ['定性', null],
    ['正向', null],
    ['', null],
    ['≥95%', null],
    ['按时', null],
  ])('reads %j as %j', (text, sign) => {
    expect(readComparator(text)).toBe(sign);
  });

  it.each(['≥', '＞=', '定性', '正向指标', '反向', '定量（其他）', '等于'])('may hold %j', (text) => {
    expect(isComparator(text)).toBe(true);
  });

  it.each(['', '95%', '≥95%', '次', '培训人数'])('does not hold %j', (text) => {
    expect(isComparator(text)).toBe(false);
  });
});
