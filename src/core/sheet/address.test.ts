import fc from 'fast-check';
import {
  columnIndex,
  columnLetters,
  contains,
  formatCell,
  formatRange,
  MAX_COLUMN,
  MAX_ROW,
  parseCell,
  parseRange,
} from './address';

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [MAX_COLUMN, 'XFD'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnIndex(letters)).toBe(column);
  expect(columnIndex(letters.toLowerCase())).toBe(column);
});

it.each([
  ['G7', { top: 6, left: 6, bottom: 6, right: 6 }],
  ['$G$7', { top: 6, left: 6, bottom: 6, right: 6 }],
  ['B6:J29', { top: 5, left: 1, bottom: 28, right: 9 }],
  ["'一 表'!B6:J29", { top: 5, left: 1, bottom: 28, right: 9 }],
  ["'甲!乙'!A1", { top: 0, left: 0, bottom: 0, right: 0 }],
])('reads %s', (address, range) => {
  expect(parseRange(address)).toEqual(range);
});

it.each(['', 'G', '7', 'G7:', 'G7:H', '指标', 'ABCD1', 'A1:B2:C3'])('refuses %j', (address) => {
  expect(() => parseRange(address)).toThrow(RangeError);
});

it('reads what it writes', () => {
  fc.assert(
    fc.property(fc.nat(MAX_ROW), fc.nat(MAX_COLUMN), (row, column) => {
      expect(parseCell(formatCell({ row, column }))).toEqual({ row, column });
    }),
  );
});

it('writes ranges with both corners and knows what they hold', () => {
  const range = { top: 5, left: 1, bottom: 28, right: 9 };
  expect(formatRange(range)).toBe('B6:J29');
  expect(formatRange({ top: 0, left: 0, bottom: 0, right: 0 })).toBe('A1:A1');
  expect([contains(range, 5, 1), contains(range, 28, 9), contains(range, 4, 1), contains(range, 5, 10)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
