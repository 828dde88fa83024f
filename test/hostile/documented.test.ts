import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ADDITION_CALLS, startFor } from '../contract/addition-calls';
import { CALLS, prepareCall } from '../contract/fault-calls';
import { FAULTS, outcomeOf } from '../support/office/faults';
import { startExcel } from '../support/office/start-excel';
import { sheet, workbook } from '../support/office/workbook';
import { BROKEN_FILES } from './broken-files';
import { STRANGE_SHEETS } from './strange-sheets';

/** docs/robustness.md says what was tried and what happened: no more, no less. */

const ROOT = join(__dirname, '../..');
const DOCUMENT = readFileSync(join(ROOT, 'docs/robustness.md'), 'utf8');
const lines = DOCUMENT.split('\n');

/** The part of the document from one heading to the next. */
function between(start: string, end: string): string {
  return DOCUMENT.slice(DOCUMENT.indexOf(start), DOCUMENT.indexOf(end));
}

it('has a line for every workbook, and none for another', () => {
  const rows = [...BROKEN_FILES, ...STRANGE_SHEETS].map(({ name, happens }) => `| ${name} | ${happens} |`);
  expect(rows.filter((row) => !lines.includes(row))).toEqual([]);
  const section = between('## Workbooks that somebody may hand in', '## Random input');
  const tables = section.match(/^\|(?! (?:file|sheet) \||--).*$/gm);
  expect(tables).toHaveLength(rows.length);
});

it('has a line for every fault, with what the user is told, and none for another', async () => {
  const { spreadsheet, bridge } = await startExcel(workbook(sheet('表')));
  const rows: string[] = [];
  for (const { documented, fault } of FAULTS) {
    bridge.faults.set(fault);
    const { message } = (await outcomeOf(() => spreadsheet.listSheets())) as Error;
    rows.push(`| ${documented} | ${message} |`);
  }
  const section = between('## When Excel fails', '## Workbooks that somebody may hand in');
  expect(section.match(/^\|(?! what Excel does |--).*$/gm)).toEqual(rows);
});

it('counts the calls, their requests, the faults and the trials', async () => {
  let requests = 0;
  for (const call of CALLS) {
    const { excel, work } = await prepareCall(call);
    requests += await excel.syncsOf(work);
  }
  for (const call of ADDITION_CALLS) {
    const excel = await startFor(call);
    requests += await excel.syncsOf(() => call.work(excel));
  }
  const calls = CALLS.length + ADDITION_CALLS.length;
  // once and for good
  const trials = 2 * requests * FAULTS.length;
  expect(DOCUMENT.replace(/\s+/g, ' ')).toContain(
    `: ${calls} calls with ${requests} requests, ${FAULTS.length} faults, ${trials} trials,`,
  );
});

it('names tests and scripts that are there', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: object };
  const named = [...DOCUMENT.matchAll(/`(npm run |npm |test\/)([^`]*)`/g)];
  const missing = named.filter(([, kind, words = '']) => {
    const [name = ''] = words.split(' ');
    return kind === 'test/' ? !isTest(name) : !(name in KNOWN || name in scripts);
  });
  expect(named.length).toBeGreaterThan(8);
  expect(missing.map(([whole]) => whole)).toEqual([]);
});

/** Commands of npm's own. */
const KNOWN = { audit: true };

/** Whether tests lie in a folder, or have such a name; a "*" stands for anything. */
function isTest(name: string): boolean {
  const path = join(ROOT, 'test', name);
  if (!name.includes('*')) return existsSync(path);
  const [start = '', end = ''] = basename(path).split('*');
  return readdirSync(dirname(path)).some((file) => file.startsWith(start) && file.endsWith(end));
}
