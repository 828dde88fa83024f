import { listsSeveralUnits, readUnit, sameMeasure, splitUnits } from './units';

describe('readUnit', () => {
  it.each<[string, string | null, number, string]>([
    ['次', '次', 1, ''],
    ['万人次', '人次', 10_000, ''],
    ['亿元', '元', 100_000_000, ''],
    ['千元', '元', 1000, ''],
    ['％', '%', 1, ''],
    ['（万元）', '元', 10_000, ''],
    ['个培训项目', '个', 1, ''],
    ['家企业', '家企业', 1, ''],
    ['台（套）', '台(套)', 1, ''],
    ['人（次）', '人(次)', 1, ''],
    ['人/亿元', '人', 1, '亿元'],
    ['元/人·天', '元', 1, '人·天'],
    ['万元/处', '元', 10_000, '处'],
    ['元/生/年', '元', 1, '生/年'],
    ['次/年', '次', 1, '年'],
    ['m²', 'm²', 1, ''],
    ['mg/L', 'mg', 1, 'L'],
    ['百', null, 1, ''],
    ['杯', null, 1, ''],
    ['年底前', null, 1, ''],
    ['次性', null, 1, ''],
    ['mg3', null, 1, ''],
  ])('reads %j', (text, unit, multiplier, per) => {
    const read = readUnit(text);
    expect({ unit: read?.unit?.name ?? null, multiplier: read?.multiplier, per: read?.per }).toEqual({
      unit,
      multiplier,
      per,
    });
  });

  it.each(['', ' ', '/', '—', '无'])('takes %j for none', (text) => {
    expect(readUnit(text)).toBeNull();
  });
});

describe('listsSeveralUnits', () => {
  it.each([
    ['家、次', ['家', '次']],
    ['人,次', ['人', '次']],
    ['个或家', ['个', '家']],
    ['元；%', ['元', '%']],
  ])('%j lists several', (text, units) => {
    expect(listsSeveralUnits(text)).toBe(true);
    expect(splitUnits(text)).toEqual(units);
  });

  it.each(['家', '台（套）', '台/套', '次/年', '万人次', '', '、', '个、按时'])('%j does not', (text) => {
    expect(listsSeveralUnits(text)).toBe(false);
  });
});

describe('sameMeasure', () => {
  const same = (a: string, b: string) => {
    const [left, right] = [readUnit(a), readUnit(b)];
    return left && right && sameMeasure(left, right);
  };
  it.each([
    ['次', '次'],
    ['万人', '人'],
    ['场', '次'],
    ['个', '家'],
    ['项', '次'],
    ['小时', '天'],
    ['平方米', '亩'],
    ['％', '%'],
    ['万元', '万元'],
    ['杯', '次'],
    ['元/人', '元'],
  ])('%s and %s measure the same', (a, b) => {
    expect(same(a, b)).toBe(true);
  });

  it.each([
    ['人', '人次'],
    ['人', '次'],
    ['万元', '元'],
    ['%', '‰'],
    ['万元', '%'],
    ['公里', '平方米'],
    ['家', '次'],
    ['人', '%'],
  ])('%s and %s do not', (a, b) => {
    expect(same(a, b)).toBe(false);
  });
});
