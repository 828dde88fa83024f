import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../src/core/errors';
import { startExcel } from '../support/office/start-excel';
import { sheet, workbook } from '../support/office/workbook';

/** Every code that Microsoft's typings name: told to the user, or known to be none of ours. */

const TYPINGS = readFileSync(join(__dirname, '../../node_modules/@types/office-js/index.d.ts'), 'utf8');
const start = TYPINGS.indexOf('enum ErrorCodes', TYPINGS.indexOf('declare namespace Excel'));
const CODES = [...TYPINGS.slice(start, TYPINGS.indexOf('}', start)).matchAll(/= "(\w+)"/g)].map(
  ([, code]) => code ?? '',
);

/** Only wrong code can cause these, or calls that we never make. */
const BUGS = new Set([
  ...['InvalidArgument', 'ItemAlreadyExists', 'FormulaLengthExceedsLimit', 'EmptyChartSeries'],
  ...['RangeImageExceedsLimit', 'OpenWorkbookLinksBlocked', 'RefreshWorkbookLinksBlocked'],
  ...['PowerQueryRefreshResourceChallenge', 'DirtySupportingFormula', 'UnsupportedFillType'],
]);

it('there are codes to try', () => {
  expect(CODES.length).toBeGreaterThan(25);
  expect(CODES).toContain('AccessDenied');
});

it.each(CODES)('%s', async (code) => {
  const { spreadsheet, bridge } = await startExcel(workbook(sheet('表')));
  bridge.faults.set({ code });
  const outcome: unknown = await spreadsheet.writeSetting('key', 'x').catch((error: unknown) => error);
  if (BUGS.has(code)) {
    expect(outcome).not.toBeInstanceOf(UserError);
    return;
  }
  expect(outcome).toBeInstanceOf(UserError);
  const { message, advice } = outcome as UserError;
  expect(message.replace(/Excel/g, '')).toMatch(/^[^A-Z]+。$/i);
  expect(advice).toMatch(/请/);
});
