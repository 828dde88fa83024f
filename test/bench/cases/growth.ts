import { checkSheet } from '../../../src/core/check/check-sheet';
import { compare, type BenchCase } from '../bench-case';
import { mediansOf } from '../measure';
import { SHAPES, variantsOf } from '../sheets/variants';

const STEPS = [
  { rows: 500, rounds: { warmUp: 15, rounds: 25 } },
  { rows: 5000, rounds: { warmUp: 3, rounds: 5 } },
] as const;

/** Ten times the rows, eleven times the time: nothing may grow faster than the sheet. */
export const growth: BenchCase = {
  name: 'growth',
  run: async () => {
    const results = [];
    for (const [shape, words] of SHAPES) {
      for (const { rows, rounds } of STEPS) {
        const [few, many] = [variantsOf(shape, rows), variantsOf(shape, rows * 10)];
        const times = await mediansOf(
          { few: (round) => checkSheet(few(round)), many: (round) => checkSheet(many(round)) },
          rounds,
        );
        const count = (n: number): string => `for ${n.toLocaleString('en')} rows`;
        results.push(
          compare(`ten times the rows: ${words}`, [times.many, count(rows * 10)], [times.few, count(rows)], 11),
        );
      }
    }
    return results;
  },
};
