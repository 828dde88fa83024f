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
    [200_000, '0!.0,"万元"', '20.0万元'],
    [1_234_567, '0!.0,"万元"', '123.5万元'],
    [-200_000, '0!.0,"万元"', '-20.0万元'],
    [123_456, '0!.0000"万"', '12.3456万'],
    [5, '0"!"', '5!'],
    [45_651, '[DBNum1][$-804]yyyy"年"m"月"d"日";@', '二〇二四年十二月二十五日'],
    [45_306, '[DBNum1][$-804]m"月"d"日"', '一月十五日'],
    [45_296, '[DBNum2][$-804]yyyy"年"m"月"d"日"', '贰零贰肆年壹月伍日'],
    [45_570, '[DBNum2]yy"年"m"月"', '贰肆年壹拾月'],
    [45_000.5, '[DBNum1]h"时"mm"分"', '十二时〇分'],
    [200_000, '[DBNum2][$-804]General', '贰拾万'],
    [200_000, '[DBNum2]G/通用格式"元整"', '贰拾万元整'],
    [10, '[DBNum1]General', '一十'],
    [105, '[DBNum1][$-804]General', '一百〇五'],
    [0, '[DBNum2]General', '零'],
    [-12.05, '[DBNum1]General', '-一十二.〇五'],
    [120_000, '[DBNum1]General', '一十二万'],
    [100_010, '[DBNum1]General', '一十万〇一十'],
    [100_010_000, '[DBNum1]General', '一亿〇一万'],
    [100_000_005, '[DBNum1]General', '一亿〇五'],
    [12_345, '[DBNum1]General', '一万二千三百四十五'],
    [12.5, '[DBNum2]0.00', '壹贰.伍零'],
    [2024, '[DBNum1]0', '二〇二四'],
    [-5, '[DBNum1]0;0.0', '5.0'],
    ['文字', '[DBNum1]General', '文字'],
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
