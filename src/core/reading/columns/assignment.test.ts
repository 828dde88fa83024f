import * as fc from 'fast-check';
import { assign } from './assignment';

const total = (gains: number[][], given: readonly (number | null)[]) =>
  given.reduce<number>((sum, column, row) => sum + (column === null ? 0 : (gains[row]?.[column] ?? NaN)), 0);

/** The greatest total, by trying everything. */
function greatest(gains: number[][], row = 0, taken = new Set<number>()): number {
  const own = gains[row];
  if (!own) return 0;
  const others = own.map((gain, column) =>
    taken.has(column) ? -Infinity : gain + greatest(gains, row + 1, new Set([...taken, column])),
  );
  return Math.max(greatest(gains, row + 1, taken), ...others);
}

it.each<[string, number[][], (number | null)[]]>([
  ['nothing', [], []],
  ['what speaks for a column', [[1, 2]], [1]],
  ['nothing where nothing speaks for it', [[-1, 0]], [null]],
  ['the second best where the best is worth more to another', [[5, 4], [5, 1]], [1, 0]], // prettier-ignore
  ['one of two alike', [[3], [2]], [0, null]],
  ['what cannot be', [[-Infinity, 1], [-Infinity, 3]], [null, 1]], // prettier-ignore
])('gives %s', (_, gains, given) => {
  expect(assign(gains)).toEqual(given);
});

it('finds the greatest total, and gives nothing twice', () => {
  const matrix = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
  fc.assert(
    fc.property(matrix, (gains) => {
      const given = assign(gains);
      const columns = given.filter((column) => column !== null);
      expect(new Set(columns).size).toBe(columns.length);
      expect(total(gains, given)).toBe(greatest(gains));
    }),
  );
});
