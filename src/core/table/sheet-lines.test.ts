import { toSnapshot } from '../../../test/support/rule-tester';
import { Grid } from '../sheet/grid';
import { SheetLines } from './sheet-lines';

const lines = new SheetLines(
  new Grid(
    toSnapshot({ rows: [['某 县'], ['单位：', '甲'], ['内容', ''], ['', '某县'], ['单位：', '', '甲'], ['别的']] }),
  ),
);

it('compares lines by what stands in them, wherever it stands', () => {
  expect(lines.text(0)).toBe(lines.text(3));
  expect(lines.text(1)).toBe('单位:|甲');
});

it.each([
  [3, 2, true],
  [4, 2, true],
  [4, 1, false],
  [5, 2, false],
])('row %i stands above row %i: %s', (row, before, expected) => {
  expect(lines.standsAbove(row, before)).toBe(expected);
});
