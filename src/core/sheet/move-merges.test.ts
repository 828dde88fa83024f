import { formatRange, parseRange } from './address';
import { moveMerges } from './move-merges';

/** Rows are 0-based: `at: 4` is the row that Excel calls 5. */
it.each<[string, { at: number; count: number }, string, string[]]>([
  ['rows come in front', { at: 1, count: 2 }, 'A3:A5', ['A5:A7']],
  ['rows come at the first row', { at: 2, count: 1 }, 'A3:A5', ['A4:A6']],
  ['rows come in the middle', { at: 3, count: 2 }, 'A3:A5', ['A3:A7']],
  ['rows come behind', { at: 5, count: 2 }, 'A3:A5', ['A3:A5']],
  ['rows go in front', { at: 0, count: -2 }, 'A3:A5', ['A1:A3']],
  ['rows go in the middle', { at: 3, count: -1 }, 'A3:A5', ['A3:A4']],
  ['the first rows go', { at: 1, count: -2 }, 'A3:A5', ['A2:A3']],
  ['the last rows go', { at: 3, count: -4 }, 'A3:B5', ['A3:B3']],
  ['all but one cell goes', { at: 3, count: -2 }, 'A3:A5', []],
  ['all of it goes', { at: 1, count: -9 }, 'A3:B5', []],
  ['rows go behind', { at: 5, count: -2 }, 'A3:A5', ['A3:A5']],
])('%s', (_, moved, before, after) => {
  expect(moveMerges([parseRange(before)], moved).map(formatRange)).toEqual(after);
});
