import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAULTS, outcomeOf } from '../support/office/faults';
import { startExcel } from '../support/office/start-excel';
import { sheet, workbook } from '../support/office/workbook';
import { BROKEN_FILES } from './broken-files';
import { STRANGE_SHEETS } from './strange-sheets';

/** docs/robustness.md says what was tried and what happened: no more, no less. */

const DOCUMENT = readFileSync(join(__dirname, '../../docs/robustness.md'), 'utf8');
const lines = DOCUMENT.split('\n');

it('has a line for every workbook, and none for another', () => {
  const rows = [...BROKEN_FILES, ...STRANGE_SHEETS].map(({ name, happens }) => `| ${name} | ${happens} |`);
  expect(rows.filter((row) => !lines.includes(row))).toEqual([]);
  const start = DOCUMENT.indexOf('## Workbooks that somebody may hand in');
  const tables = DOCUMENT.slice(start, DOCUMENT.indexOf('## Random input')).match(/^\|(?! (?:file|sheet) \||--).*$/gm);
  expect(tables).toHaveLength(rows.length);
});

it('has what the user is told of every fault', async () => {
  const { spreadsheet, bridge } = await startExcel(workbook(sheet('表')));
  const missing: string[] = [];
  for (const { name, fault } of FAULTS) {
    bridge.faults.set(fault);
    const { message } = (await outcomeOf(() => spreadsheet.listSheets())) as Error;
    if (!lines.some((line) => line.startsWith('|') && line.includes(` | ${message} |`))) missing.push(name);
  }
  expect(missing).toEqual([]);
});
