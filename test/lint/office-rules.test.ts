import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/**
 * The rules of eslint-plugin-office-addins, which knows ESLint 9, still see what they are for. Code that holds each
 * fault is linted as a file of host/excel.
 */

const ROOT = resolve(__dirname, '../..');
const ESLINT = resolve(ROOT, 'node_modules/eslint/bin/eslint.js');

const FAULTY = `
export async function read(context: Excel.RequestContext) {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const range = sheet.getRange('A1');
  range.load();
  use(range.values);
  for (let row = 0; row < 3; row++) await context.sync();
  const other = sheet.getRange('A2');
  other.load('values/format');
  const maybe = sheet.getRange('A3').getUsedRangeOrNullObject();
  await context.sync();
  if (maybe === null) return null;
  return other.values;
}
declare function use(value: unknown): void;
Office.initialize = () => {};
`;

it('sees every fault that it is for', () => {
  const options = ['-c', '.eslint.config.mjs', '--stdin', '--stdin-filename', 'src/host/excel/faulty.ts', '-f', 'json'];
  const { stdout, stderr } = spawnSync(process.execPath, [ESLINT, ...options], {
    cwd: ROOT,
    input: FAULTY,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  const [file] = JSON.parse(stdout) as { messages: { ruleId: string; line: number }[] }[];
  const seen = new Set(file?.messages.map(({ ruleId }) => ruleId).filter((id) => id.startsWith('office-addins/')));
  expect([...seen].sort()).toEqual([
    'office-addins/call-sync-after-load',
    'office-addins/call-sync-before-read',
    'office-addins/load-object-before-read',
    'office-addins/no-context-sync-in-loop',
    'office-addins/no-empty-load',
    'office-addins/no-navigational-load',
    'office-addins/no-office-initialize',
    'office-addins/test-for-null-using-isNullObject',
  ]);
});
