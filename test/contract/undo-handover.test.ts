import type { Edit } from '../../src/core/edits/edit';
import { planInsert } from '../../src/core/planning/insert';
import { planMoveRow } from '../../src/core/planning/move';
import { Grid } from '../../src/core/sheet/grid';
import { findTables } from '../../src/core/reading/find-tables';
import type { IndicatorTable } from '../../src/core/reading/model';
import { createExcelSpreadsheet } from '../../src/host/excel';
import { readHistory } from '../../src/host/excel/edits/undo-handover';
import type { UndoToken } from '../../src/host/spreadsheet';
import { DRILLS } from '../support/office/phrasings';
import { sampleWorkbook } from '../support/office/samples';
import { startExcel } from '../support/office/start-excel';

type Planner = (table: IndicatorTable, grid: Grid) => readonly Edit[];

/** Batches with everything that an edit can do in them. */
const PLANNERS: readonly Planner[] = [
  (table, grid) => planInsert({ table, grid, phrasing: DRILLS, value: '12' }).edits,
  (table, grid) => {
    const row = table.rows.find(({ level2Key }) => level2Key === 'quantity')?.row ?? 0;
    return planMoveRow(grid, table, row, 'quality')?.edits ?? [];
  },
  ({ rows: [first] }) => {
    const { row, column, text } = first?.cells.value ?? { row: 0, column: 0, text: '' };
    return [{ kind: 'set-text', cell: { row, column }, expect: text, text: '=64人' }];
  },
];

describe('a page that takes the place of another', () => {
  it.each([13, 7])('takes back what that one has done (ExcelApi 1.%i)', async (excelApi) => {
    const excel = await startExcel(await sampleWorkbook('zhijiang-2026'), { excelApi });
    const before = createExcelSpreadsheet();
    const original = excel.model.toData();
    const tokens: UndoToken[] = [];
    for (const planner of PLANNERS) {
      const { snapshot } = await before.readActiveSheet();
      const grid = new Grid(snapshot ?? { name: '', top: 0, left: 0, text: [], values: [], merges: null });
      const [table] = findTables(grid.snapshot, grid);
      const edits = table ? planner(table, grid) : [];
      // where merged areas cannot be read, rows are not moved
      if (edits.length > 0) tokens.push(await before.applyEdits(excel.sheetId, edits));
    }
    expect(tokens.length).toBe(excelApi === 13 ? 3 : 2);
    const text = before.handOver();
    // nothing is lost on the way
    expect(JSON.stringify(readHistory(text)) === text).toBe(true);
    const after = createExcelSpreadsheet(text);
    for (const token of tokens.reverse()) await after.undo(token);
    expect(excel.model.toData()).toEqual(original);
  });

  it('numbers its own batches behind those', async () => {
    const excel = await startExcel(await sampleWorkbook('laoting-2024'));
    const set = (expect: string, text: string): Edit => ({
      kind: 'set-text',
      cell: { row: 9, column: 2 },
      expect,
      text,
    });
    const before = createExcelSpreadsheet();
    const first = await before.applyEdits(excel.sheetId, [set('组织专家审查次数', '审查次数')]);
    const after = createExcelSpreadsheet(before.handOver());
    const second = await after.applyEdits(excel.sheetId, [set('审查次数', '专家审查次数')]);
    expect(second.id).toBeGreaterThan(first.id);
    await after.undo(second);
    await after.undo(first);
    expect(excel.text('C10')).toBe('组织专家审查次数');
  });

  describe('finds out beforehand what can no longer be taken back', () => {
    const set = (row: number, expect: string, text: string): Edit => ({
      kind: 'set-text',
      cell: { row, column: 2 },
      expect,
      text,
    });
    const insert = (grid: Grid, table: IndicatorTable | undefined) =>
      table ? planInsert({ table, grid, phrasing: DRILLS, value: '12' }).edits : [];

    async function written(structural: boolean) {
      const excel = await startExcel(await sampleWorkbook('laoting-2024'));
      const before = createExcelSpreadsheet();
      const { snapshot } = await before.readActiveSheet();
      const grid = new Grid(snapshot ?? { name: '', top: 0, left: 0, text: [], values: [], merges: null });
      const edits = structural
        ? insert(grid, findTables(grid.snapshot, grid)[0])
        : [set(9, '组织专家审查次数', '审查次数')];
      const token = await before.applyEdits(excel.sheetId, edits);
      return { excel, token, text: before.handOver() };
    }

    it.each([true, false])(
      'not where all is as it was left (rows moved: %s), in one round trip',
      async (structural) => {
        const { excel, token, text } = await written(structural);
        const after = createExcelSpreadsheet(text);
        expect(await excel.syncsOf(() => after.checkUndo(token))).toBe(1);
      },
    );

    it.each([true, false])('where the file was opened again without them (rows moved: %s)', async (structural) => {
      const { token, text } = await written(structural);
      await startExcel(await sampleWorkbook('laoting-2024'));
      await expect(createExcelSpreadsheet(text).checkUndo(token)).rejects.toMatchObject({ code: 'changed-since' });
    });

    it('where another workbook has the name', async () => {
      const { token, text } = await written(false);
      await startExcel(await sampleWorkbook('dongguan-2024'));
      await expect(createExcelSpreadsheet(text).checkUndo(token)).rejects.toMatchObject({ code: 'changed-since' });
    });

    it('where the sheet is gone', async () => {
      const { token, text } = await written(false);
      const gone = { ...token, sheetId: 'gone' };
      const history = JSON.parse(text) as { records: [number, { sheetId: string }][] };
      for (const [, record] of history.records) record.sheetId = 'gone';
      const checked = createExcelSpreadsheet(JSON.stringify(history)).checkUndo(gone);
      await expect(checked).rejects.toMatchObject({ code: 'gone' });
    });
  });

  it.each(['', '{}', '{"lastId":1,"records":[[1,{"steps":[{"forward":[{"kind":"format-disk"}]}]}]]}'])(
    'has nothing to take back where it was handed something else: %s',
    async (text) => {
      const excel = await startExcel(await sampleWorkbook('laoting-2024'));
      const undone = createExcelSpreadsheet(text).undo({ id: 1, sheetId: excel.sheetId });
      await expect(undone).rejects.toMatchObject({ code: 'undo-gone' });
    },
  );
});
