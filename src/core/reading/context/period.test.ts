import { toSnapshot } from '../../../../test/support/rule-tester';
import { Grid } from '../../sheet/grid';
import { findTables } from '../find-tables';
import { filledCells } from './filled-cells';
import { isWithin, projectPeriod, type PeriodEnd, type ProjectPeriod } from './period';

function period(lines: string[][], mergesKnown = true): ProjectPeriod | null {
  const grid = new Grid(
    toSnapshot({
      rows: [['2024年绩效目标表', '', ''], ...lines, ['三级指标', '指标值', ''], ['培训人数', '≥5人', '']],
      mergesKnown,
    }),
  );
  const [table] = findTables(grid.snapshot, grid);
  if (!table) throw new Error('no table');
  return projectPeriod(filledCells(grid, table.preamble), grid);
}

function say(found: ProjectPeriod | null): string {
  const date = ({ year, month, day }: PeriodEnd) => [year, month, day].filter((part) => part !== null).join('.');
  return found ? `${date(found.start)}—${date(found.end)}` : '';
}

it.each([
  [[['项目期', '2023年1月—2025年12月']], '2023.1—2025.12'],
  [[['实施期限：2024年—2025年']], '2024—2025'],
  [[['起止时间', '2024.3-2024.11']], '2024.3—2024.11'],
  [[['起止时间', '2024年3—11月']], '2024.3—2024.11'],
  [[['实施周期', '2024-2026']], '2024—2026'],
  [[['实施周期', '2024-2026年']], '2024—2026'],
  [[['项目期', '2023年-2025年6月']], '2023—2025.6'],
  [[['中期目标（2023年—2025年）', '建成示范区。']], '2023—2025'],
  [[['合同期', '2024年5月1日至2027年4月30日']], '2024.5.1—2027.4.30'],
  [[['建设周期', '2023-04-01至2024-02-28']], '2023.4.1—2024.2.28'],
  [[['施工期：202309—202506']], '2023.9—2025.6'],
  [
    [
      ['开始日期', '2023/9/1'],
      ['完成日期', '2025/6/30'],
    ],
    '2023.9.1—2025.6.30',
  ],
  [[['服务期限', '2024年7月起三年']], '2024.7—2027.7'],
  [[['合同工期', '2024年7月起18个月']], '2024.7—2026.1'],
  [[['工期', '自2024年11月10日起90日历天']], '2024.11.10—2025.2'],
  [[['服务期', '2024年起3年']], '2024—2026'],
  [[['开始日期', '2024年3月1日']], '2024—2024'],
  // the last year once to the month and once as such: nobody knows where it ends
  [
    [
      ['项目期', '2023年9月—2025年6月'],
      ['实施年度', '2025年'],
    ],
    '2023.9—2025',
  ],
])('reads %j', (lines, wanted) => {
  expect(say(period(lines))).toBe(wanted);
});

it('reads behind blanks that stand for a merge', () => {
  expect(say(period([['项目期', '', '2023年1月—2025年12月']], false))).toBe('2023.1—2025.12');
});

it('lists the years', () => {
  expect(period([['项目期', '2023年9月—2025年6月']])?.years).toEqual([2023, 2024, 2025]);
});

it.each([
  [['项目名称', '2023年培训']],
  [['项目期', '一年']],
  [['项目期', '2004年至2030年']],
  [['服务期', '合同约定的年限']],
  [['项目概况', '按合同工期完成2025年路面改造']],
])('%j states no period', (line) => {
  expect(period([line])).toBeNull();
});

it.each<[PeriodEnd, boolean]>([
  [{ year: 2023, month: 9, day: null }, true],
  [{ year: 2023, month: null, day: null }, true],
  [{ year: 2023, month: 8, day: 31 }, false],
  [{ year: 2024, month: 1, day: 1 }, true],
  [{ year: 2025, month: 6, day: 15 }, true],
  [{ year: 2025, month: 6, day: 16 }, false],
  [{ year: 2025, month: 6, day: null }, true],
  [{ year: 2026, month: null, day: null }, false],
])('%j is within from September 2023 to 15 June 2025: %s', (date, wanted) => {
  const found = period([['项目期', '2023年9月—2025年6月15日']]);
  expect(found && isWithin(found, date)).toBe(wanted);
});
