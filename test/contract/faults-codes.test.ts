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

/** Codes that Microsoft's page on errors of these APIs lists besides. */
const DOCUMENTED = [
  ...['ActivityLimitReached', 'ApiNotAvailable', 'BadPassword', 'ContentLengthRequired', 'HostRestartNeeded'],
  ...['InvalidRequest', 'InvalidRibbonDefinition', 'MemoryLimitReached', 'RequestPayloadSizeLimitExceeded'],
  ...['ServiceNotAvailable', 'Unauthenticated'],
];

/** Why a code needs no words. */
const NONE_OF_OURS: Readonly<Record<string, string>> = {
  InvalidArgument: 'only wrong code passes wrong arguments',
  InvalidRequest: 'only wrong code sends what cannot be read',
  ContentLengthRequired: 'the library sends the headers',
  ItemAlreadyExists: 'sheets are added under the next free name',
  FormulaLengthExceedsLimit: 'no formula is written that was not there before',
  EmptyChartSeries: 'no chart is touched',
  RangeImageExceedsLimit: 'no picture of a range is asked for',
  OpenWorkbookLinksBlocked: 'no other workbook is opened',
  RefreshWorkbookLinksBlocked: 'no link is refreshed',
  PowerQueryRefreshResourceChallenge: 'no query is refreshed',
  DirtySupportingFormula: 'no custom function is calculated',
  UnsupportedFillType: 'only plain fills are set',
  BadPassword: 'no password is given',
  InvalidRibbonDefinition: 'the ribbon is not changed',
};

/** Codes that mean the same to the user. */
const ALIKE: readonly (readonly string[])[] = [
  ['ItemNotFound', 'InvalidReference', 'InvalidBinding'],
  ['ApiNotFound', 'ApiNotAvailable', 'NotImplemented'],
  ['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded'],
  ['OperationCellsExceedLimit', 'RangeExceedsLimit'],
];

/** Trouble that may pass while one waits: nothing else is told to be tried again without a change. */
const PASSES = ['ServiceNotAvailable', 'GeneralException', 'ActivityLimitReached', 'RequestAborted', 'Conflict'];

const ALL = [...CODES, ...DOCUMENTED];

async function outcomeOf(code: string): Promise<unknown> {
  const { spreadsheet, bridge } = await startExcel(workbook(sheet('表')));
  bridge.faults.set({ code });
  return spreadsheet.writeSetting('key', 'x').catch((error: unknown) => error);
}

it('there are codes to try', () => {
  expect(CODES.length).toBeGreaterThan(25);
  expect(CODES).toContain('AccessDenied');
  expect(ALL).toEqual(expect.arrayContaining([...Object.keys(NONE_OF_OURS), ...ALIKE.flat(), ...PASSES]));
});

it.each(ALL)('%s', async (code) => {
  const outcome = await outcomeOf(code);
  if (code in NONE_OF_OURS) {
    expect(outcome).not.toBeInstanceOf(UserError);
    return;
  }
  expect(outcome).toBeInstanceOf(UserError);
  const { message, advice } = outcome as UserError;
  expect(message.replace(/Excel|\.xls/g, '')).toMatch(/^[^A-Z]+。$/i);
  expect(advice).toMatch(/请/);
  if (!PASSES.includes(code)) expect(advice).not.toMatch(/稍候|再试一次|^请重试/);
});

it('each says something of its own', async () => {
  const said = new Map<string, string[]>();
  for (const code of ALL.filter((each) => !(each in NONE_OF_OURS))) {
    const { message } = (await outcomeOf(code)) as UserError;
    said.set(message, [...(said.get(message) ?? []), code]);
  }
  const shared = [...said.values()].filter((codes) => codes.length > 1).map((codes) => codes.sort());
  expect(shared.sort()).toEqual(ALIKE.map((codes) => [...codes].sort()).sort());
});

it.each([
  ['InsertDeleteConflict', /表格.*合并单元格/, /转换为区域/],
  ['InactiveWorkbook', /几个工作簿/, /单击/],
  ['Conflict', /别人/, /重新检查/],
  ['Unauthenticated', /登录/, /重新登录/],
  ['HostRestartNeeded', /重新启动/, /关闭 Excel/],
  ['MemoryLimitReached', /内存/, /关闭其他/],
  ['UnsupportedOperation', /\.xls/, /另存为/],
  ['OperationCellsExceedLimit', /单元格太多/, /多余/],
])('%s says what is in the way and what to do', async (code, message, advice) => {
  expect(await outcomeOf(code)).toMatchObject({
    message: expect.stringMatching(message),
    advice: expect.stringMatching(advice),
  });
});

it('tells of rows that cannot move as what they are, and leaves the sheet as it was', async () => {
  const excel = await startExcel(workbook(sheet('表', { A1: '一级指标', A2: '产出指标', A3: '效益指标' })));
  const original = excel.model.toData();
  excel.bridge.faults.set({ request: 2, code: 'InsertDeleteConflict', times: 1 });
  const insert = { kind: 'insert-rows', at: 2, count: 1, like: 1, columns: [], expect: [] } as const;
  await expect(excel.spreadsheet.applyEdits(excel.sheetId, [insert])).rejects.toMatchObject({
    code: 'insert-conflict',
    message: expect.stringContaining('表格'),
  });
  expect(excel.model.toData()).toEqual(original);
});
