import { findDates, isDateText } from './dates';

const read = (text: string) => {
  const dates = findDates(text);
  const days = dates.map(({ year, relative, month, day }) =>
    [year ?? (relative === null ? '*' : `*${relative < 0 ? '' : '+'}${relative}`), month, day]
      .filter((part) => part !== null)
      .join('.'),
  );
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
    ['二〇二五年六月三十日', [true, '2025.6.30']],
    ['二○二五年十二月底前', [true, '2025.12']],
    ['二O二五年', [true, '2025']],
    ['二零二五年十月', [true, '2025.10']],
    ['贰零贰伍年零陆月叁拾日', [true, '2025.6.30']],
    ['2025年六月三十日前完成', [true, '2025.6.30']],
    ['二〇二四年一月至二〇二五年六月', [true, '2024.1', '2025.6']],
    ['二〇二四—二〇二五年', [true, '2024', '2025']],
    ['六月底前', [true, '*.6']],
    ['十二月二十五日前支付完成', [true, '*.12.25']],
    ['三至六月', [true, '*.3', '*.6']],
    ['每月十日前', [true]],
    ['次年6月底', [true, '*+1.6']],
    ['明年', [true, '*+1']],
    ['明年六月三十日前', [true, '*+1.6.30']],
    ['次年底前完成', [true, '*+1']],
    ['下年度3月底前', [true, '*+1.3']],
    ['下一年第一季度', [true, '*+1']],
    ['后年', [true, '*+2']],
    ['当年12月底', [true, '*+0.12']],
    ['上年12月', [true, '*-1.12']],
    ['2024年9月至次年6月', [true, '2024.9', '*+1.6']],
    ['结余资金于次年3月底前上缴财政', [false, '*+1.3']],
    ['三个月内', [false]],
    ['一月一次', [false]],
    ['十二月', [false]],
    ['一年一次', [false]],
    ['每次年检合格', [false]],
    ['近年来年均增长', [false]],
    ['18周岁以下年龄', [false]],
    ['不低于上年', [false]],
    ['当年完成', [false]],
    ['次年度计划', [false]],
    ['二〇〇〇人', [false]],
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

  it('tells how far a year that is told from another one lies from it', () => {
    const told = (text: string) => findDates(text).map(({ year, relative }) => [year, relative]);
    expect(told('2023年9月至次年6月')).toEqual([
      [2023, null],
      [null, 1],
    ]);
    expect(told('6月底')).toEqual([[null, null]]);
  });

  it('gives dates as they are written', () => {
    expect(findDates('自二〇二五年六月三十日起至十二月底').map(({ text }) => text)).toEqual([
      '二〇二五年六月三十日',
      '十二月底',
    ]);
  });

  it('is done at once with a cell full of dates', () => {
    const start = performance.now();
    for (const part of [
      '2024年12月',
      '12月',
      '1、',
      '2024.1.',
      '2024年',
      '年底前',
      '二〇二五年',
      '十二月',
      '次年',
      '明年6月',
    ])
      read(part.repeat(32_767 / part.length));
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
