import { createCheckSession, type CheckSession } from '../../src/taskpane/state/check-session';
import { createPreferences } from '../../src/taskpane/state/preferences';
import { createSettingsSession } from '../../src/taskpane/state/settings-session';
import type { SheetReading } from '../../src/host/spreadsheet';
import { checkAgain } from '../support/check-again';
import { startExcel, type RunningExcel } from '../support/office/start-excel';
import { largeSheet, sheet, workbook } from '../support/office/workbook';

/** Sheets over what Excel on the web takes at once. */

/** 20,000 rows of 5 columns are about 3 MB of answers. */
const LARGE = workbook(largeSheet('表', 20_000, 5));

async function read({ spreadsheet }: RunningExcel, signal?: AbortSignal, onPart?: (done: number) => void) {
  const progress: number[] = [];
  const onProgress = (done: number): void => {
    progress.push(done);
    onPart?.(done);
  };
  const reading = await spreadsheet.readActiveSheet({ onProgress, ...(signal && { signal }) });
  return { reading, progress };
}

function expectWhole({ snapshot }: SheetReading, { model }: RunningExcel): void {
  const { text = [] } = snapshot ?? {};
  expect(text).toHaveLength(20_000);
  // no row twice, none left out, where parts meet
  expect(text.findIndex((row, index) => row[0] !== `指标${index}-0`)).toBe(-1);
  expect(text[19_999]?.[4]).toBe(model.activeSheet.text(19_999, 4));
}

it('is read in as few parts as the limit allows', async () => {
  const excel = await startExcel(LARGE, { payloadLimit: 5_000_000 });
  const { reading } = await read(excel);
  expectWhole(reading, excel);
  expect(excel.bridge.counters.syncs).toBe(2);
});

it.each([2_000_000, 300_000, 40_000])('adapts its parts to a limit of %d bytes', async (payloadLimit) => {
  const excel = await startExcel(LARGE, { payloadLimit });
  const { reading, progress } = await read(excel);
  expectWhole(reading, excel);
  const { syncs, responseBytes } = excel.bridge.counters;
  // what was refused was answered in vain: halving costs no more than all answers that were taken
  expect(responseBytes).toBeLessThan(12_000_000);
  expect(syncs).toBeLessThan((3 * 3_500_000) / payloadLimit + 20);
  expect(progress.at(-1)).toBe(1);
});

it('tells how far it is, never less than before', async () => {
  const excel = await startExcel(LARGE, { payloadLimit: 300_000 });
  const { progress } = await read(excel);
  expect(progress.length).toBeGreaterThan(10);
  expect(progress).toEqual([...progress].sort((a, b) => a - b));
  expect(progress[0]).toBeGreaterThanOrEqual(0);
  expect(progress.at(-1)).toBe(1);
});

it('lets the pane draw and take clicks between two parts', async () => {
  const excel = await startExcel(LARGE, { payloadLimit: 300_000 });
  let tasks = 0;
  const turn = (): void => {
    tasks += 1;
    timer = setTimeout(turn);
  };
  let timer = setTimeout(turn);
  const { progress } = await read(excel);
  clearTimeout(timer);
  expect(tasks).toBeGreaterThanOrEqual(progress.length - 2);
});

it('stops between two parts when it is aborted, and can be read afterwards', async () => {
  const excel = await startExcel(LARGE, { payloadLimit: 300_000 });
  const controller = new AbortController();
  const stopAtHalf = (done: number): void => void (done > 0.5 && controller.abort());
  await expect(read(excel, controller.signal, stopAtHalf)).rejects.toMatchObject({ name: 'AbortError' });
  const { syncs } = excel.bridge.counters;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(excel.bridge.counters.syncs).toBe(syncs);
  expectWhole((await read(excel)).reading, excel);
});

it('tells the user when a single row is over the limit', async () => {
  const data = workbook(sheet('表', { A1: '长'.repeat(2000) }));
  const { spreadsheet } = await startExcel(data, { payloadLimit: 4000 });
  await expect(spreadsheet.readActiveSheet()).rejects.toMatchObject({ name: 'UserError', code: 'too-large' });
});

it('is read in parts when it has grown over the limit since it was last read', async () => {
  const excel = await startExcel(workbook(largeSheet('表', 10, 10)), { payloadLimit: 9_000 });
  const { spreadsheet, sheetId, model } = excel;
  await spreadsheet.readActiveSheet();
  model.editSheet(sheetId, (editor) => {
    editor.setCells({ top: 10, left: 0, bottom: 199, right: 9 }, () => ({ value: '新增的一行内容' }));
  });
  expect((await spreadsheet.readSheet(sheetId, { merges: false })).snapshot?.text).toHaveLength(200);
});

describe('in the pane', () => {
  const nothing = { read: () => null, write: () => true };

  const settingsOf = ({ spreadsheet }: RunningExcel) => createSettingsSession({ spreadsheet, device: nothing });

  function open(excel: RunningExcel, settings = settingsOf(excel)): CheckSession {
    const { spreadsheet } = excel;
    return createCheckSession({
      spreadsheet,
      check: checkAgain(),
      settings,
      preferences: createPreferences(nothing),
    });
  }

  it('cells that were left out are told, and still are when settings change', async () => {
    const excel = await startExcel(workbook(sheet('表', { A1: '一', XFD1048576: '远' })));
    const settings = settingsOf(excel);
    const checks = open(excel, settings);
    await checks.checkActiveSheet();
    expect(checks.getState().outcome).toMatchObject({ kind: 'no-table', omitsFar: true });
    settings.change((current) => ({ ...current, year: 2024 }));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(checks.getState().outcome).toMatchObject({ kind: 'no-table', omitsFar: true });
  });

  it('a check that another one overtakes ends without a word', async () => {
    const excel = await startExcel(LARGE, { payloadLimit: 300_000 });
    const checks = open(excel);
    const first = checks.checkActiveSheet();
    const second = checks.checkActiveSheet();
    await Promise.all([first, second]);
    expect(checks.getState()).toMatchObject({ running: null, problem: null, outcome: { kind: 'no-table' } });
  });

  it('a pane that is closed during a check ends it without a word', async () => {
    const excel = await startExcel(LARGE, { payloadLimit: 300_000 });
    const checks = open(excel);
    const check = checks.checkActiveSheet();
    await checks.stop();
    await check;
    expect(checks.getState()).toMatchObject({ problem: null, outcome: null });
  });
});
