import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSheet } from '../../src/core/check/check-sheet';
import type { Finding } from '../../src/core/finding/finding';
import { applyEdits } from '../../src/core/edits/apply-edits';
import type { Edit } from '../../src/core/edits/edit';
import { invertEdits } from '../../src/core/edits/invert-edits';
import { planInsert } from '../../src/core/planning/insert';
import { planSuggestions } from '../../src/core/planning/suggestions';
import { formatCell } from '../../src/core/sheet/address';
import { Grid } from '../../src/core/sheet/grid';
import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import { readWorkbook } from '../../src/files/read-workbook';
import { snapshots } from '../../src/files/snapshots';
import { LIBRARY } from '../library/support/library';

const FOLDER = join(__dirname, '../fixtures/samples/xlsx');

/** Letters as text out of a PDF, Word and a web page has them, and signs that nobody sees. */
const DISGUISES: readonly (readonly [RegExp, string])[] = [
  [/目/gu, '⽬'],
  [/人/gu, '⼈'],
  [/长/gu, '⻓'],
  [/度/gu, '\uFA01'],
  [/≥/gu, '\uF0B3'],
  [/≤/gu, '&le;'],
  [/率/gu, '率\u00AD'],
  [/^(?=\S)/gu, '\uFEFF'],
];

function disguise(sheet: SheetSnapshot): SheetSnapshot {
  const text = sheet.text.map((row) =>
    row.map((cell) => DISGUISES.reduce((changed, [plain, odd]) => changed.replace(plain, odd), cell)),
  );
  return { ...sheet, text, values: text };
}

/** What was found, but for what is said of the writing itself. */
function told(findings: readonly Finding[]): string[] {
  return findings.filter(({ rule }) => rule !== 'value-format').map(({ rule, cell }) => `${formatCell(cell)} ${rule}`);
}

/** Every repair that is offered: each has to fit the sheet as it is. */
function repairs(sheet: SheetSnapshot): (readonly Edit[])[] {
  const { tables, findings } = checkSheet(sheet);
  return findings.flatMap((finding) => {
    const table = tables[finding.table];
    if (!table) throw new Error('a finding without a table');
    const suggestions = planSuggestions(sheet, table, finding).map(({ edits }) => edits);
    return finding.fix ? [finding.fix.edits, ...suggestions] : suggestions;
  });
}

function insertions(sheet: SheetSnapshot): (readonly Edit[])[] {
  const grid = new Grid(sheet);
  return checkSheet(sheet).tables.flatMap((table) =>
    (['quantity', 'quality', 'timeliness', 'satisfaction'] as const).flatMap((level2) => {
      const phrasing = LIBRARY.entries.find((each) => each.phrasing.level2 === level2)?.phrasing;
      return phrasing ? [planInsert({ grid, table, phrasing }).edits] : [];
    }),
  );
}

async function samples(): Promise<(readonly [string, SheetSnapshot])[]> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.xlsx'));
  const books = await Promise.all(files.map((file) => readWorkbook(readFileSync(join(FOLDER, file)))));
  return books.flatMap((book, index) =>
    snapshots(book).map((sheet) => [`${files[index]} ${sheet.name}`, sheet] as const),
  );
}

describe('a sheet whose texts look the same and are not', () => {
  it('gives the same findings', async () => {
    for (const [name, sheet] of await samples()) {
      expect([name, told(checkSheet(disguise(sheet)).findings)]).toEqual([name, told(checkSheet(sheet).findings)]);
    }
  });

  it('can be repaired: every edit expects what stands in the cells, and can be taken back', async () => {
    let count = 0;
    for (const [, plain] of await samples()) {
      const sheet = disguise(plain);
      for (const edits of [...repairs(sheet), ...insertions(sheet)]) {
        const back = invertEdits(sheet, edits);
        expect(applyEdits(applyEdits(sheet, edits), back).text).toEqual(sheet.text);
        count++;
      }
    }
    expect(count).toBeGreaterThan(100);
  });
});
