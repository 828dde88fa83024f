import { toSnapshot } from '../../../test/support/rule-tester';
import { Grid } from '../sheet/grid';
import { findTables } from './find-tables';
import { projectPeriod } from './period';

function period(...lines: string[][]): readonly number[] | null {
  const grid = new Grid(
    toSnapshot({
      rows: [['2024年绩效目标表', '', ''], ...lines, ['三级指标', '指标值', ''], ['培训人数', '≥5人', '']],
    }),
  );
  const [table] = findTables(grid.snapshot, grid);
  if (!table) throw new Error('no table');
  return projectPeriod(table, grid);
}

it.each([
  [
    ['项目期', '2023年1月—2025年12月'],
    [2023, 2024, 2025],
  ],
  [['实施期限：2024年—2025年'], [2024, 2025]],
  [['起止时间', '2024.3-2024.11'], [2024]],
])('reads %j', (line, years) => {
  expect(period(line)).toEqual(years);
});

it.each([[['项目名称', '2023年培训']], [['项目期', '一年']], [['项目期', '2004年至2030年']]])(
  '%j states no period',
  (line) => {
    expect(period(line)).toBeNull();
  },
);
