import { checkSheet } from '../../src/core/check/check-sheet';
import { isStructural, type Edit } from '../../src/core/edits/edit';
import { byPosition } from '../../src/core/edits/ranges';
import { planInsert } from '../../src/core/planning/insert';
import { Grid } from '../../src/core/sheet/grid';
import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import type { SheetReading, UndoToken } from '../../src/host/spreadsheet';
import { createCheckSession } from '../../src/taskpane/state/check-session';
import { createPreferences } from '../../src/taskpane/state/preferences';
import { createRepairs } from '../../src/taskpane/state/repairs';
import { createSettingsSession } from '../../src/taskpane/state/settings-session';
import { checkAgain } from '../support/check-again';
import { DISTURBANCE, DRILLS } from '../support/office/phrasings';
import { FORMS, sampleWorkbook } from '../support/office/samples';
import { startExcel, type RunningExcel } from '../support/office/start-excel';
import { recordRequests } from '../support/office/traffic';
import { largeSheet, sheet, workbook } from '../support/office/workbook';

/** How often the add-in talks to Excel: on the web each time is a way to a server and back. */

/** What Excel on the web takes at once. */
const WEB = { excelApi: 13, payloadLimit: 5_000_000 } as const;

function snapshotOf({ snapshot }: SheetReading): SheetSnapshot {
  if (!snapshot) throw new Error('an empty sheet');
  return snapshot;
}

/** Whether merged areas are asked for while `work` is done. */
async function asksForMerges(excel: RunningExcel, work: () => Promise<unknown>): Promise<boolean> {
  const requests = recordRequests(excel);
  await work();
  const paths = requests.flatMap(({ message }) => Object.values(message.body.ObjectPaths));
  return paths.some(({ Name }) => Name === 'GetMergedAreasOrNullObject');
}

describe.each(FORMS)('%s', (form) => {
  const start = async (): Promise<RunningExcel> => startExcel(await sampleWorkbook(form), WEB);

  it('takes two round trips to check, and one to check again', async () => {
    const { spreadsheet, sheetId, syncsOf } = await start();
    expect(await syncsOf(() => spreadsheet.readActiveSheet())).toBe(2);
    expect(await syncsOf(() => spreadsheet.readSheet(sheetId, { merges: false }))).toBe(1);
  });

  it('takes two round trips for each repair, and two to take it back', async () => {
    const { spreadsheet, sheetId, syncsOf } = await start();
    const { findings } = checkSheet(snapshotOf(await spreadsheet.readActiveSheet()));
    const repairs = findings.flatMap(({ fix, suggestions }) => [fix, ...suggestions]);
    const edits = repairs.flatMap((repair) => (repair && 'edits' in repair ? [repair.edits] : []));
    const ofCells = edits.filter((batch) => !batch.some(isStructural));
    expect(ofCells.length).toBeGreaterThan(0);
    for (const batch of ofCells) expect(await applyAndUndo(spreadsheet, sheetId, syncsOf, batch)).toEqual([2, 2]);
  });

  it.each([
    ['at the end of a block', DRILLS],
    ['as a block of its own', DISTURBANCE],
  ])('takes two round trips to insert a standard indicator %s, and two to take it back', async (_, phrasing) => {
    const { spreadsheet, sheetId, syncsOf } = await start();
    const snapshot = snapshotOf(await spreadsheet.readActiveSheet());
    const [table] = checkSheet(snapshot).tables;
    if (!table) throw new Error('no table');
    const { edits } = planInsert({ table, grid: new Grid(snapshot), phrasing });
    expect(await applyAndUndo(spreadsheet, sheetId, syncsOf, edits)).toEqual([2, 2]);
  });
});

async function applyAndUndo(
  spreadsheet: RunningExcel['spreadsheet'],
  sheetId: string,
  syncsOf: RunningExcel['syncsOf'],
  edits: readonly Edit[],
): Promise<[applied: number, undone: number]> {
  let token: UndoToken | undefined;
  const applied = await syncsOf(async () => (token = await spreadsheet.applyEdits(sheetId, edits)));
  const undone = await syncsOf(async () => token && spreadsheet.undo(token));
  return [applied, undone];
}

describe('a sheet that just fits one answer', () => {
  const data = workbook(largeSheet('表', 5_000, 12));

  it('takes two round trips to read, and one to read again', async () => {
    const { spreadsheet, sheetId, syncsOf } = await startExcel(data, { ...WEB, payloadLimit: 3_500_000 });
    const readings: SheetReading[] = [];
    expect(await syncsOf(async () => readings.push(await spreadsheet.readActiveSheet()))).toBe(2);
    expect(await syncsOf(async () => readings.push(await spreadsheet.readSheet(sheetId, { merges: false })))).toBe(1);
    expect(readings.map(({ snapshot }) => snapshot?.text.length)).toEqual([5000, 5000]);
    expect(readings[1]?.snapshot?.text).toEqual(readings[0]?.snapshot?.text);
  });

  it('is read again in one round trip when rows have come', async () => {
    const { spreadsheet, sheetId, syncsOf, model } = await startExcel(data, WEB);
    await spreadsheet.readActiveSheet();
    model.editSheet(sheetId, (editor) => {
      editor.setCells({ top: 5000, left: 0, bottom: 5009, right: 11 }, () => ({ value: '新' }));
    });
    let reading: SheetReading | undefined;
    expect(await syncsOf(async () => (reading = await spreadsheet.readSheet(sheetId, { merges: false })))).toBe(1);
    expect(reading?.snapshot?.text).toHaveLength(5010);
  });
});

describe('merged areas, since asking for them empties the undo history of some Excels', () => {
  /** A list without a gap, as it is pasted from elsewhere: a title, a column that nobody filled in, a note. */
  const FLAT = workbook(
    sheet(
      '清单',
      {
        A1: '2024年清单',
        A2: '名称',
        B2: '数量',
        C2: '备注',
        A3: '演练',
        B3: '2次',
        A4: '培训',
        B4: '3次',
        A5: '注：略',
      },
      { merges: ['A1:C1'] },
    ),
  );
  const FORM = workbook(
    sheet('表', { A1: '一级', B1: '指标', A2: '产出', B2: '甲', B3: '乙' }, { merges: ['A2:A3'] }),
    sheet('另表', { A1: '一级', B1: '指标', A2: '产出', B2: '甲', B3: '乙' }, { merges: ['A2:A3'] }),
  );

  it('are asked for where blanks may be part of them', async () => {
    const excel = await startExcel(FORM, WEB);
    const merges: unknown[] = [];
    const read = async (): Promise<unknown> =>
      merges.push((await excel.spreadsheet.readActiveSheet()).snapshot?.merges);
    expect(await asksForMerges(excel, read)).toBe(true);
    expect(merges).toEqual([[{ top: 1, left: 0, bottom: 2, right: 0 }]]);
  });

  it('are not asked for where no blank leaves a doubt: one round trip', async () => {
    const excel = await startExcel(FLAT, WEB);
    let reading: SheetReading | undefined;
    const read = async (): Promise<unknown> => (reading = await excel.spreadsheet.readActiveSheet());
    expect(await asksForMerges(excel, () => excel.syncsOf(read))).toBe(false);
    expect(reading?.snapshot?.merges).toEqual([]);
    expect(await excel.syncsOf(read)).toBe(1);
  });

  it('are never asked for by a re-check', async () => {
    const excel = await startExcel(FORM, WEB);
    await excel.spreadsheet.readActiveSheet();
    const again = (): Promise<unknown> => excel.spreadsheet.readSheet(excel.sheetId, { merges: false });
    expect(await asksForMerges(excel, again)).toBe(false);
  });

  it('are known after rows have moved, by whatever hand, without being asked for', async () => {
    jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate'] });
    const excel = await startExcel(await sampleWorkbook('zhijiang-2026'), WEB);
    const { spreadsheet, sheetId, model } = excel;
    const kept = { read: () => null, write: () => true };
    const settings = createSettingsSession({ spreadsheet, device: kept });
    const preferences = createPreferences(kept);
    const checks = createCheckSession({ spreadsheet, check: checkAgain(), settings, preferences });
    const repairs = createRepairs({ spreadsheet, checks });
    const known = (): unknown => {
      const { outcome } = checks.getState();
      return outcome?.kind === 'done' ? [...(outcome.snapshot.merges ?? [])].sort(byPosition) : outcome;
    };
    const real = (): unknown => [...(model.sheet(sheetId)?.merges ?? [])].sort(byPosition);
    const pass = async (work: Promise<unknown> = Promise.resolve()): Promise<void> => {
      let isDone = false;
      void work.finally(() => (isDone = true));
      for (let turn = 0; turn < 100 && !(isDone && turn > 10); turn++) await jest.advanceTimersByTimeAsync(200);
    };
    await pass(checks.start());
    await pass(checks.checkActiveSheet());
    expect(known()).toEqual(real());
    const user = await asksForMerges(excel, async () => {
      model.editSheet(sheetId, (editor) => editor.shift({ axis: 'row', at: 8, count: 1 }));
      await pass();
    });
    expect([user, known()]).toEqual([false, real()]);
    const { outcome } = checks.getState();
    const table = outcome?.kind === 'done' ? outcome.result.tables[0] : undefined;
    if (outcome?.kind !== 'done' || !table) throw new Error('no table');
    const { edits } = planInsert({ table, grid: new Grid(outcome.snapshot), phrasing: DISTURBANCE });
    await pass(repairs.apply(edits, '已插入'));
    expect([repairs.getState().done, known()]).toEqual(['已插入', real()]);
    await pass(repairs.undo());
    expect(known()).toEqual(real());
    jest.useRealTimers();
  });

  it('cost no further round trip where Excel refuses to list more than 512', async () => {
    const rows = Array.from({ length: 520 }, (_, n) => n * 2 + 1);
    const cells = Object.fromEntries(
      rows.flatMap((row) => [
        [`A${row}`, '一'],
        [`B${row}`, '二'],
        [`B${row + 1}`, '三'],
      ]),
    );
    const many = workbook(sheet('表', cells, { merges: rows.map((row) => `A${row}:A${row + 1}`) }));
    const { spreadsheet, syncsOf } = await startExcel(many, WEB);
    let reading: SheetReading | undefined;
    expect(await syncsOf(async () => (reading = await spreadsheet.readActiveSheet()))).toBe(2);
    expect(reading?.snapshot).toMatchObject({ merges: null, text: { length: 1040 } });
  });
});
