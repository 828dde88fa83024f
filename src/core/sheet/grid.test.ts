import { Grid } from './grid';
import type { CellRange } from './snapshot';

/** A grid from C7 on: 产出指标 merged down over C8:C9, a title over C7:F7. */
function grid(merges: readonly CellRange[] | null = [range(6, 2, 6, 5), range(7, 2, 8, 2)]): Grid {
  const text = [
    ['绩效目标表', '', '', ''],
    ['产出指标', '数量指标', ' ', '≥5'],
    ['', '质量指标', '合格率', ''],
  ];
  return new Grid({ name: '表', top: 6, left: 2, text, values: [[], ['', '', '', 5]], merges });
}

function range(top: number, left: number, bottom: number, right: number): CellRange {
  return { top, left, bottom, right };
}

it('speaks in sheet coordinates', () => {
  const { top, left, bottom, right } = grid();
  expect([top, left, bottom, right]).toEqual([6, 2, 8, 5]);
  expect(grid().text(7, 5)).toBe('≥5');
});

it.each([
  [0, 0],
  [6, 1],
  [9, 2],
  [7, 6],
])('is blank and unmerged outside: row %i, column %i', (row, column) => {
  expect(grid().text(row, column)).toBe('');
  expect(grid().mergeOf(row, column)).toBeNull();
});

it('carries text over merges', () => {
  const one = grid();
  expect(one.text(8, 2)).toBe('');
  expect(one.shownText(8, 2)).toBe('产出指标');
  expect(one.anchorOf(8, 2)).toEqual({ row: 7, column: 2 });
  expect([one.isCovered(8, 2), one.isCovered(7, 2), one.isCovered(8, 3)]).toEqual([true, false, false]);
  expect(one.extentOf(6, 3)).toEqual(range(6, 2, 6, 5));
  expect(one.extentOf(8, 3)).toEqual(range(8, 3, 8, 3));
});

it('lists the columns that hold more than white space', () => {
  expect(grid().filledColumns(7)).toEqual([2, 3, 5]);
  expect(grid().filledColumns(99)).toEqual([]);
});

it('knows which rows merges touch', () => {
  expect(grid().hasMerges(8, 20)).toBe(true);
  expect(grid().hasMerges(9, 20)).toBe(false);
  expect(grid(null).hasMerges(0, 20)).toBe(false);
});

describe('merges that Excel would not give', () => {
  it.each([
    ['sticking out: cut', range(7, 4, 1_000_000, 4), range(7, 4, 8, 4)],
    ['outside: left out', range(20, 4, 30, 4), null],
    ['beginning above the cells: left out', range(0, 4, 7, 4), null],
  ])('%s', (_, merge, expected) => {
    expect(grid([merge]).mergeOf(7, 4)).toEqual(expected);
  });

  it('overlapping: the first one holds', () => {
    const one = grid([range(7, 2, 8, 2), range(8, 2, 8, 4)]);
    expect(one.mergeOf(8, 2)).toEqual(range(7, 2, 8, 2));
    expect(one.mergeOf(8, 3)).toBeNull();
  });
});

describe('texts that are not what they look like', () => {
  const odd = (text: string[][]) => ({ name: '表', top: 0, left: 0, text, values: text, merges: [] });

  it('are read as what they look like, and kept as they are for edits', () => {
    const one = new Grid(odd([['指标\u00AD值', '⼈次', '\u200B', '&nbsp;']]));
    expect([one.text(0, 0), one.shownText(0, 1), one.rawText(0, 0), one.rawText(0, 1)]).toEqual([
      '指标值',
      '人次',
      '指标\u00AD值',
      '⼈次',
    ]);
    expect(one.filledColumns(0)).toEqual([0, 1]);
  });
});

describe('where the text for a label stands', () => {
  it('behind the label or its merge', () => {
    expect(grid().besideOf(7, 3)).toEqual({ row: 7, column: 4 });
    expect(grid([range(7, 3, 7, 4)]).besideOf(7, 3)).toEqual({ row: 7, column: 5 });
  });

  it('in the next filled cell where merges are unknown', () => {
    expect(grid(null).besideOf(7, 3)).toEqual({ row: 7, column: 5 });
    expect(grid(null).besideOf(8, 4)).toEqual({ row: 8, column: 5 });
  });
});
