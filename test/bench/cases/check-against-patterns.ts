import { checkSheet } from '../../../src/core/check/check-sheet';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { compare, type BenchCase } from '../bench-case';
import { mediansOf } from '../measure';
import { PATTERNS } from '../patterns';
import { SHAPES, variantsOf } from '../sheets/variants';

function scan({ text }: SheetSnapshot): number {
  let hits = 0;
  for (const row of text) {
    for (const cell of row) {
      for (const pattern of PATTERNS) if (pattern.test(cell)) hits++;
    }
  }
  return hits;
}

/** Understanding a table must not cost more than trying forty patterns on each of its cells, which understands nothing. */
export const checkAgainstPatterns: BenchCase = {
  name: 'patterns',
  run: async () => {
    const results = [];
    for (const [shape, words] of SHAPES) {
      const sheets = variantsOf(shape, 5000);
      const { check, patterns } = await mediansOf({
        check: (round) => checkSheet(sheets(round)),
        patterns: (round) => scan(sheets(round)),
      });
      const against = `for ${PATTERNS.length} patterns on every cell`;
      results.push(compare(`check 5,000 rows: ${words}`, [check, ''], [patterns, against], 1));
    }
    return results;
  },
};
