import { displayText } from './display-text';

describe('displayText', () => {
  test.each([
    [1, '0%', '100%'],
    [0.955, '0.0%', '95.5%'],
    [0.1 + 0.2, undefined, '0.3'],
    [1234567890123, undefined, '1.23457E+12'],
    [12, '@', '12'],
    [1200.5, '#,##0.00', '1,200.50'],
    [5, 'G/通用格式', '5'],
    [5, 'General"辆"', '5辆'],
    [45000, 'yyyy/m/d', '2023/3/15'],
    [45000, 'yyyy"年"m"月"d"日"', '2023年3月15日'],
    [45000, '[$-804]aaaa', '星期三'],
    [45000.7, '上午/下午h"时"mm"分"', '下午4时48分'],
    [0, '0;-0;;@', ''],
    [true, undefined, 'TRUE'],
    ['=64人', '0.00', '=64人'],
    ['', '0%', ''],
  ])('%p as %p shows %p', (value, numberFormat, shown) => {
    expect(displayText(value, numberFormat)).toBe(shown);
  });

  it('shows a date out of range as Excel does', () => {
    expect(displayText(-1, 'yyyy/m/d')).toMatch(/^#+$/);
    expect(displayText(20240101, 'yyyy/m/d')).toMatch(/^#+$/);
  });

  it('falls back to General for a format code that cannot be read', () => {
    expect(displayText(5, 'bad[')).toBe('5');
  });
});
