import type { Edit } from '../../src/core/edits/edit';
import { UserError } from '../../src/core/errors';
import { planInsert } from '../../src/core/planning/insert';
import { planMoveRow } from '../../src/core/planning/move';
import { Grid } from '../../src/core/sheet/grid';
import { findTables } from '../../src/core/reading/find-tables';
import type { IndicatorTable } from '../../src/core/reading/model';
import type { UndoToken } from '../../src/host/spreadsheet';
import type { WorkbookData } from '../../src/files/workbook-data';
import { TAKING_PART } from '../support/office/phrasings';
import { sampleWorkbook } from '../support/office/samples';
import { startExcel, type RunningExcel } from '../support/office/start-excel';
import { recordRequests } from '../support/office/traffic';

/** The workbook as one text: compared thousands of times, objects are slow. */
const textOf = ({ model }: RunningExcel): string => JSON.stringify(model.toData());

/** Every action of every request is tried. */
const LONG = 120_000;

type Planner = (table: IndicatorTable, grid: Grid) => readonly Edit[];

/** Batches that together do everything an edit can do. */
const BATCHES: readonly (readonly [name: string, versions: readonly number[], plan: Planner])[] = [
  [
    'inserting the first row of a category',
    [13, 7],
    (table, grid) => {
      const row = table.rows.find(({ level2Key }) => level2Key === 'quality')?.row ?? 0;
      return planInsert({ table, grid, phrasing: TAKING_PART, at: { kind: 'before', row }, value: '90' }).edits;
    },
  ],
  [
    'moving the first row of a category to another',
    // where merged areas cannot be read, rows are not moved
    [13],
    (table, grid) => {
      const row = table.rows.find(({ level2Key }) => level2Key === 'quantity')?.row ?? 0;
      return planMoveRow(grid, table, row, 'quality')?.edits ?? [];
    },
  ],
];

describe.each(BATCHES)('%s', (_, versions, planner) => {
  let data: WorkbookData;
  beforeAll(async () => {
    data = await sampleWorkbook('zhijiang-2026');
  });

  async function prepare(excelApi: number): Promise<{ excel: RunningExcel; edits: readonly Edit[] }> {
    const excel = await startExcel(data, { excelApi });
    const { snapshot } = await excel.spreadsheet.readActiveSheet();
    if (!snapshot) throw new Error('an empty sheet');
    const grid = new Grid(snapshot);
    const [table] = findTables(snapshot, grid);
    return { excel, edits: table ? planner(table, grid) : [] };
  }

  /** How many actions each request of a batch has; letting go of what office.js kept is none. */
  async function actionsOf(excel: RunningExcel, work: () => Promise<unknown>): Promise<number[]> {
    const requests = recordRequests(excel);
    await work();
    const actions = requests.map(({ message }) => message.body.Actions);
    return actions.filter((all) => !all.some(({ Name }) => Name === '_RemoveReference')).map(({ length }) => length);
  }

  it.each(versions)(
    'leaves nothing half done, whichever action fails (ExcelApi 1.%d)',
    async (excelApi) => {
      const { excel, edits } = await prepare(excelApi);
      const { spreadsheet, sheetId, model, bridge } = excel;
      const original = textOf(excel);
      const counts = await actionsOf(excel, () => spreadsheet.applyEdits(sheetId, edits));
      model.undo();
      expect(textOf(excel) === original && edits.length > 0).toBe(true);
      const wrong: string[] = [];
      for (const [index, count] of counts.entries()) {
        for (let action = 0; action < count; action++) {
          const code = action % 2 ? 'GeneralException' : 'AccessDenied';
          bridge.faults.set({ request: index + 1, times: 1, action, code });
          const outcome = await spreadsheet.applyEdits(sheetId, edits).catch((error: unknown) => error);
          bridge.faults.set();
          // where only reading the selection failed, the batch goes on without it
          if (!(outcome instanceof Error)) await spreadsheet.undo(outcome as UndoToken);
          else if (outcome.name !== 'UserError') wrong.push(`${index}.${action}: ${outcome.name}`);
          if (textOf(excel) !== original) wrong.push(`${index}.${action}: half done`);
        }
      }
      expect(wrong).toEqual([]);
      expect(Math.max(...counts)).toBeGreaterThan(20);
    },
    LONG,
  );

  it.each(versions)(
    'leaves nothing half undone, whichever action fails (ExcelApi 1.%d)',
    async (excelApi) => {
      const { excel, edits } = await prepare(excelApi);
      const { spreadsheet, sheetId, bridge } = excel;
      const original = textOf(excel);
      const apply = () => spreadsheet.applyEdits(sheetId, edits);
      const counts = await actionsOf(excel, async () => spreadsheet.undo(await apply()));
      const token = await apply();
      const done = textOf(excel);
      const wrong: number[] = [];
      for (let action = 0; action < (counts.at(-1) ?? 0); action++) {
        bridge.faults.set({ request: 2, times: 1, action, code: 'GeneralException' });
        const outcome = await spreadsheet.undo(token).catch((error: unknown) => error);
        if (!(outcome instanceof UserError) || textOf(excel) !== done) wrong.push(action);
      }
      expect(wrong).toEqual([]);
      bridge.faults.set();
      await spreadsheet.undo(token);
      expect(textOf(excel)).toBe(original);
    },
    LONG,
  );

  it('is taken back when only the answer was lost', async () => {
    const { excel, edits } = await prepare(13);
    const { spreadsheet, sheetId, model, bridge } = excel;
    const original = model.toData();
    bridge.faults.set({
      request: 2,
      times: 1,
      code: 'ResponsePayloadSizeLimitExceeded',
      status: 413,
      afterwards: true,
    });
    await expect(spreadsheet.applyEdits(sheetId, edits)).rejects.toMatchObject({ code: 'too-large' });
    expect(model.toData()).toEqual(original);
  });

  it('says so when it cannot be taken back', async () => {
    const { excel, edits } = await prepare(13);
    const { spreadsheet, sheetId, model, bridge } = excel;
    const counts = await actionsOf(excel, () => spreadsheet.applyEdits(sheetId, edits));
    model.undo();
    const writing = counts.length;
    const code = 'GeneralException';
    // a fault counts the requests that others leave to it: the second one hits what takes the first one's batch back
    bridge.faults.set(
      { request: writing, times: 1, action: (counts[writing - 1] ?? 0) - 1, code },
      { request: writing, times: 1, action: 0, code },
    );
    const message = expect.stringContaining('也没能恢复原样');
    await expect(spreadsheet.applyEdits(sheetId, edits)).rejects.toMatchObject({ code: 'half-written', message });
  });
});
