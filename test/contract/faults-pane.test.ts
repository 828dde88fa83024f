import { parseCell } from '../../src/core/sheet/address';
import type { Edit } from '../../src/core/edits/edit';
import { createCheckSession } from '../../src/taskpane/state/check-session';
import { createPreferences } from '../../src/taskpane/state/preferences';
import { createRepairs } from '../../src/taskpane/state/repairs';
import { ignore } from '../../src/taskpane/state/settings';
import { createSettingsSession, MARKS_KEY } from '../../src/taskpane/state/settings-session';
import type { HostOptions } from '../../src/workbench/host';
import type { WorkbookData } from '../../src/files/workbook-data';
import { checkAgain } from '../support/check-again';
import { sampleWorkbook } from '../support/office/samples';
import { startExcel, type RunningExcel } from '../support/office/start-excel';
import { largeSheet, workbook } from '../support/office/workbook';

/** What is left of the pane after Excel has failed it: everything. Its real sessions, on the real office.js. */

jest.setTimeout(60_000);

const NOTHING_KEPT = { read: () => null, write: () => true };
const FIX: readonly Edit[] = [{ kind: 'set-text', cell: parseCell('G7'), expect: '家、次', text: '家' }];

let data: WorkbookData;
beforeAll(async () => {
  data = await sampleWorkbook('zhijiang-2026');
});
afterEach(() => jest.useRealTimers());

async function openPane(options: HostOptions = {}, content = data) {
  const excel = await startExcel(content, options);
  const { spreadsheet } = excel;
  const preferences = createPreferences(NOTHING_KEPT);
  const settings = createSettingsSession({ spreadsheet, device: NOTHING_KEPT });
  const checks = createCheckSession({ spreadsheet, check: checkAgain(), settings, preferences });
  const repairs = createRepairs({ spreadsheet, checks });
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate'] });
  return { excel, settings, checks, repairs };
}

/** Waits without the time that it takes. */
async function after<T>(work: Promise<T>): Promise<T> {
  let isDone = false;
  const ended = work.finally(() => (isDone = true));
  for (let second = 0; second < 36_000 && !isDone; second++) {
    await jest.advanceTimersByTimeAsync(1000);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return ended;
}

const never = new Promise<void>(() => {});
const sheetsOf = ({ model }: RunningExcel): string => JSON.stringify(model.toData().sheets);

it('a check that Excel never answers ends in words, and the next one works', async () => {
  const { excel, checks } = await openPane();
  excel.bridge.faults.set({ code: '', until: never });
  await after(checks.checkActiveSheet());
  expect(checks.getState()).toMatchObject({
    running: null,
    outcome: { kind: 'failed', problem: { code: 'no-answer', detail: null } },
  });
  excel.bridge.faults.set();
  await after(checks.checkActiveSheet());
  expect(checks.getState()).toMatchObject({ running: null, outcome: { kind: 'done' } });
});

it('a sheet that takes several minutes to read is read to its end', async () => {
  const { checks } = await openPane({ delay: 45_000 }, workbook(largeSheet('表', 2000, 100)));
  await after(checks.checkActiveSheet());
  expect(checks.getState().outcome).toMatchObject({ kind: 'no-table', snapshot: { text: { length: 2000 } } });
});

it('a repair that Excel does after all is taken back, since it was said to have failed', async () => {
  const { excel, checks, repairs } = await openPane({ excelApi: 13 });
  await after(checks.checkActiveSheet());
  const before = sheetsOf(excel);
  let closeDialog = (): void => {};
  const until = new Promise<void>((resolve) => (closeDialog = resolve));
  // the dialog opens when the cells are read, before they are written
  excel.bridge.faults.set({ code: '', until, request: 2 });
  expect(await after(repairs.apply(FIX, '已修改'))).toBe(false);
  expect(repairs.getState()).toMatchObject({ busy: false, problem: { code: 'no-answer' }, batches: [] });
  closeDialog();
  await after(Promise.resolve());
  expect(sheetsOf(excel)).toBe(before);
  excel.bridge.faults.set();
  expect(await after(repairs.apply(FIX, '已修改'))).toBe(true);
  expect(excel.text('G7')).toBe('家');
});

it('an undo that Excel does after all is done again, and can still be asked for', async () => {
  const { excel, checks, repairs } = await openPane();
  await after(checks.checkActiveSheet());
  await after(repairs.apply(FIX, '已修改'));
  let closeDialog = (): void => {};
  const until = new Promise<void>((resolve) => (closeDialog = resolve));
  excel.bridge.faults.set({ code: '', until, request: 2 });
  await after(repairs.undo());
  expect(repairs.getState()).toMatchObject({ busy: false, problem: { code: 'no-answer' }, batches: [{}] });
  closeDialog();
  await after(Promise.resolve());
  expect(excel.text('G7')).toBe('家');
  excel.bridge.faults.set();
  await after(repairs.undo());
  expect(excel.text('G7')).toBe('家、次');
});

it('a sheet that is deleted during its check is told as gone, and the others are as they were', async () => {
  const several = {
    ...data,
    sheets: [...data.sheets, { name: '附表', cells: [{ row: 0, column: 0, value: '说明' }] }],
  };
  // the second request asks for its merged areas
  const { excel, checks, settings } = await openPane({ excelApi: 13 }, several);
  await after(settings.load());
  let go = (): void => {};
  excel.bridge.faults.set({ code: '', until: new Promise<void>((resolve) => (go = resolve)), request: 2 });
  const check = checks.checkActiveSheet();
  await jest.advanceTimersByTimeAsync(1000);
  excel.model.deleteSheet(excel.sheetId);
  const others = sheetsOf(excel);
  go();
  await after(check);
  expect(checks.getState()).toMatchObject({ running: null, outcome: { kind: 'failed', problem: { code: 'gone' } } });
  expect(sheetsOf(excel)).toBe(others);
});

it('a connection that drops in the middle of a large sheet is told', async () => {
  const { excel, checks, settings } = await openPane({}, workbook(largeSheet('表', 5000, 10)));
  await after(settings.load());
  excel.bridge.faults.set({ code: '', status: 503, emptyBody: true, request: 2, times: 1 });
  await after(checks.checkActiveSheet());
  expect(checks.getState()).toMatchObject({ outcome: { kind: 'failed', problem: { code: 'no-connection' } } });
  await after(checks.checkActiveSheet());
  expect(checks.getState()).toMatchObject({ outcome: { kind: 'no-table' } });
});

it('settings that could not be read at first are not lost when more are added', async () => {
  const { excel, checks, settings } = await openPane();
  const earlier = { sheet: '表', rule: 'unit-missing', indicator: '一', text: '', message: '缺单位', reason: '无需' };
  excel.model.setSetting(MARKS_KEY, JSON.stringify({ ignored: [earlier] }));
  excel.bridge.faults.set({ code: 'InvalidOperationInCellEditMode' });
  await after(settings.load());
  expect(settings.getState()).toMatchObject({ settings: { ignored: [] }, problem: { code: 'cell-edit' } });
  excel.bridge.faults.set();
  await after(checks.checkActiveSheet());
  const { outcome } = checks.getState();
  if (outcome?.kind !== 'done') throw new Error('no result');
  const [finding] = outcome.result.findings;
  if (!finding) throw new Error('no finding');
  settings.change((current) => ignore(current, outcome.snapshot, finding, '已核实'));
  await after(Promise.resolve());
  const kept = JSON.parse(String(excel.model.setting(MARKS_KEY))) as { ignored: { reason: string }[] };
  expect(kept.ignored.map(({ reason }) => reason)).toEqual(['无需', '已核实']);
});

it('a setting that Excel never takes does not bar the way to the next one', async () => {
  const { excel, settings } = await openPane();
  await after(settings.load());
  excel.bridge.faults.set({ code: '', until: never, times: 1 });
  settings.change((current) => ({ ...current, year: 2025 }));
  settings.change((current) => ({ ...current, year: 2026 }));
  for (let n = 0; n < 3; n++) await after(new Promise<void>((resolve) => setTimeout(resolve, 100_000)));
  expect(settings.getState().problem).toMatchObject({ code: 'no-answer' });
  expect(String(excel.model.setting('check-settings'))).toContain('2026');
});

it('a watch that cannot be had is told, and checking works without it', async () => {
  const { excel, checks } = await openPane();
  excel.bridge.faults.set({ code: 'GeneralException', times: 3 });
  await after(checks.start());
  expect(checks.getState().problem).toMatchObject({ code: 'excel-failed' });
  excel.bridge.faults.set();
  await after(checks.checkActiveSheet());
  expect(checks.getState().outcome).toMatchObject({ kind: 'done' });
  await after(checks.stop());
});

it('a batch over what Excel on the web takes at once changes nothing, and says why', async () => {
  const { excel } = await openPane({ payloadLimit: 100_000 }, workbook(largeSheet('表', 200, 3)));
  const before = sheetsOf(excel);
  const edits = Array.from({ length: 200 }, (_, row): Edit => {
    return { kind: 'set-text', cell: { row, column: 0 }, expect: `指标${row}-0`, text: '≥95%' };
  });
  const message = expect.stringContaining('200 处');
  await expect(excel.spreadsheet.applyEdits(excel.sheetId, edits)).rejects.toMatchObject({
    code: 'too-large',
    message,
  });
  expect(sheetsOf(excel)).toBe(before);
});

it('a text longer than a cell can hold is not even tried', async () => {
  const { excel } = await openPane();
  const [edit] = FIX;
  const attempt = excel.spreadsheet.applyEdits(excel.sheetId, [{ ...edit, text: '长'.repeat(32_768) } as Edit]);
  await expect(attempt).rejects.toMatchObject({ code: 'too-long', message: expect.stringContaining('G7') });
  expect(excel.text('G7')).toBe('家、次');
});
