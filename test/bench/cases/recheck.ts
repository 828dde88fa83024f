import { checkSheet, createChecker } from '../../../src/core/check/check-sheet';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { finish } from '../../../src/core/steps';
import { compare, type BenchCase } from '../bench-case';
import { mediansOf } from '../measure';
import { benchSheet } from '../sheets/bench-sheet';
import { SHAPES } from '../sheets/variants';

/** The columns 三级指标, 指标解释, 指标值 and 计量单位, where people type. */
const COLUMNS = [2, 3, 5, 6];

/** The sheet with one cell changed, a different one each time. */
function edited(sheet: SheetSnapshot, round: number): SheetSnapshot {
  const row = 10 + ((round * 397) % (sheet.text.length - 20));
  const column = COLUMNS[round % COLUMNS.length] ?? 0;
  const change = (line: readonly string[], at: number): readonly string[] =>
    at === row ? line.map((cell, index) => (index === column ? `${cell}${round}` : cell)) : line;
  const text = sheet.text.map(change);
  return { ...sheet, text, values: text };
}

/** After an edit the user waits for the re-check, again and again: only what depends on the cell may cost time. */
export const recheck: BenchCase = {
  name: 'recheck',
  run: async () => {
    const results = [];
    for (const [shape, words] of SHAPES) {
      const checker = createChecker();
      let sheet = benchSheet(shape, 5000);
      finish(checker.check(sheet));
      const { again, full } = await mediansOf(
        {
          again: (round) => {
            sheet = edited(sheet, round);
            return finish(checker.check(sheet));
          },
          full: () => checkSheet(sheet),
        },
        { warmUp: 10, rounds: 40 },
      );
      results.push(compare(`re-check after an edit: ${words}`, [again, ''], [full, 'for a full check'], 1 / 50));
    }
    return results;
  },
};
