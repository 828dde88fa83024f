import { checkSheet } from '../../../src/core/check/check-sheet';
import { newWorkbook } from '../exceljs';
import { writeWorkbook } from '../../../src/files/writing/write-workbook';
import { compare, type BenchCase } from '../bench-case';
import { mediansOf } from '../measure';
import { toWorkbook } from '../sheets/bench-sheet';
import { SHAPES, variantsOf } from '../sheets/variants';

/** An alarm: a check must not take long beside reading the file that it is about. */
export const checkAgainstParse: BenchCase = {
  name: 'parse',
  run: async () => {
    const results = [];
    for (const [shape, words] of SHAPES) {
      const sheets = variantsOf(shape, 5000);
      const file = await writeWorkbook(toWorkbook(sheets(0)));
      const { check, parse } = await mediansOf({
        check: (round) => checkSheet(sheets(round)),
        parse: async () => (await newWorkbook()).xlsx.load(file.slice().buffer),
      });
      results.push(compare(`check 5,000 rows: ${words}`, [check, ''], [parse, 'for ExcelJS to parse the file'], 0.35));
    }
    return results;
  },
};
