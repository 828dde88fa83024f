import { checkSheet } from '../../../src/core/check/check-sheet';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { finish } from '../../../src/core/steps';
import { checkAgain } from '../../support/check-again';
import { compare, type BenchCase } from '../bench-case';
import { mediansOf } from '../measure';
import { benchSheet } from '../sheets/bench-sheet';
import { SHAPES } from '../sheets/variants';

/** The columns 三级指标, 指标解释, 指标值 and 计量单位, where people type. */
const COLUMNS = [2, 3, 5, 6];
const EDITS = 8;

/** As a host delivers it after an edit: every text is a new one, and one cell holds another. */
function edited(sheet: SheetSnapshot, edit: number): SheetSnapshot {
  const row = 10 + ((edit * 1397) % (sheet.text.length - 20));
  const column = COLUMNS[edit % COLUMNS.length] ?? 0;
  const text = sheet.text.map((line, at) =>
    line.map((cell, index) => (at === row && index === column ? `${cell}${edit}` : cell)),
  );
  return JSON.parse(JSON.stringify({ ...sheet, text, values: text })) as SheetSnapshot;
}

/** After an edit the user waits for the re-check, again and again: what was read of the texts must not be read again. */
export const recheck: BenchCase = {
  name: 'recheck',
  run: async () => {
    const results = [];
    for (const [shape, words] of SHAPES) {
      const check = checkAgain();
      const sheet = benchSheet(shape, 5000);
      const sheets = Array.from({ length: EDITS }, (_, edit) => edited(sheet, edit));
      finish(check(sheet));
      const { again, full } = await mediansOf(
        {
          again: () => {
            for (const changed of sheets) {
              finish(check(changed));
              finish(check(sheet));
            }
          },
          full: () => checkSheet(sheet),
        },
        { warmUp: 5, rounds: 15 },
      );
      const one = again / (2 * EDITS);
      results.push(compare(`re-check after an edit: ${words}`, [one, ''], [full, 'for a full check'], 0.5));
    }
    return results;
  },
};
