import { findDates, isDateText } from './dates';

const read = (text: string) => {
  const dates = findDates(text);
  const days = dates.map(({ year, month, day }) => [year ?? '*', month, day].filter((part) => part !== null).join('.'));
  return [isDateText(text, dates), ...days];
};

describe('dates', () => {
  it.each<[string, readonly (string | boolean)[]]>([
    ['2022年11月30日', [true, '2022.11.30']],
    ['2026年12月31日前', [true, '2026.12.31']],
    ['2022-12-01', [true, '2022.12.1']],
    ['2024.12', [true, '2024.12']],
    ['2024/12/31', [true, '2024.12.31']],
    ['20241231', [true, '2024.12.31']],
    ['2023.07-2024.01', [true, '2023.7', '2024.1']],
    ['2020年1月--2020年11月', [true, '2020.1', '2020.11']],
    ['2024年1-12月', [true, '2024.1', '*.12']],
    ['2024年3、6、9、12月', [true, '2024.3', '*.6', '*.9', '*.12']],
    ['2024-2026年', [true, '2024', '2026']],
    ['24年12月底', [true, '2024.12']],
    ['24年底前', [true, '2024']],
    ['2021年全年', [true, '2021']],
    ['2024年第四季度', [true, '2024']],
    ['12月25日前支付完成', [true, '*.12.25']],
    ['2024年12月（暂定）', [true, '2024.12']],
    ['年底前', [true]],
    ['本年度内', [true]],
    ['第三季度末', [true]],
    ['每月10日前', [true]],
    ['2024年5套', [false, '2024']],
    ['2024年12月31日前，完成率100%', [false, '2024.12.31']],
    ['2000-2500人', [false]],
    ['2072.65', [false]],
    ['2024年13月', [false]],
    ['2024.5%', [false]],
    ['12.31', [false]],
    ['3个月内', [false]],
    ['1年内', [false]],
    ['一年', [false]],
    ['全年', [false]],
    ['', [false]],
  ])('reads %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('is done at once with a cell full of dates', () => {
    const start = performance.now();
    for (const part of ['2024年12月', '12月', '1、', '2024.1.', '2024年', '年底前'])
      read(part.repeat(32_767 / part.length));
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
