import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook as readFile } from '../files/read-workbook';
import { snapshots } from '../files/snapshots';
import type { WorkbookData } from '../files/workbook-data';
import { readWorkbook } from './read-workbook';

const FIXTURES = join(__dirname, '../../test/fixtures');

const FILES = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xlsx'));

/** Merged areas in one order: ExcelJS has its own. */
function ordered(data: WorkbookData): WorkbookData {
  const sheets = data.sheets.map((sheet) => ({
    ...sheet,
    merges: [...(sheet.merges ?? [])].sort((a, b) => a.top - b.top || a.left - b.left),
  }));
  return { ...data, sheets };
}

it.each(FILES)('%s is read as through ExcelJS, looks and formulas included', async (name) => {
  const bytes = new Uint8Array(readFileSync(join(FIXTURES, name)));
  const [ours, theirs] = [ordered(await readFile(bytes)), ordered(await readWorkbook(bytes))];
  expect(ours).toEqual(theirs);
  expect(snapshots(ours)).toEqual(snapshots(theirs));
  const bare = await readFile(bytes, { formulas: false, styles: false });
  expect(snapshots(bare).map(({ text, values }) => [text, values])).toEqual(
    snapshots(theirs).map(({ text, values }) => [text, values]),
  );
});
