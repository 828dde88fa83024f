import type { Edit } from '../../src/core/edits/edit';
import type { UndoToken } from '../../src/host/spreadsheet';
import { parseCell } from '../../src/core/sheet/address';
import { sheet, workbook } from '../support/office/workbook';
import { startExcel, type RunningExcel } from '../support/office/start-excel';

const DATA = workbook(
  sheet('绩效目标表', {
    A1: '数量指标',
    B1: 64,
    C1: { value: 0.95, numberFormat: '0%' },
    D1: { value: '#NAME?', formula: '=64人' },
    E1: { value: '007', numberFormat: '@' },
    F1: '=100%',
    G1: '12',
  }),
);

function edit(address: string, expect: string, text: string): Edit {
  return { kind: 'set-text', cell: parseCell(address), expect, text };
}

function apply({ spreadsheet, sheetId }: RunningExcel, ...edits: Edit[]): Promise<UndoToken> {
  return spreadsheet.applyEdits(sheetId, edits);
}

describe('applying edits', () => {
  it.each([
    ['=64人', '=64人'],
    ['=100%', '=100%'],
    ['+5%', '+5%'],
    ['-人', '-人'],
    ['@所有人', '@所有人'],
    ["'引号", "'引号"],
    ['≥95%', '≥95%'],
    ['1/2', '1/2'],
    ['2026-1', '2026-1'],
    ['1234567890123', '1234567890123'],
    ['TRUE', 'TRUE'],
    ['第一行\n第二行', '第一行\n第二行'],
    ['', ''],
  ])('writes %p so that it reads back the same', async (text, shown) => {
    const excel = await startExcel(DATA);
    await apply(excel, edit('A1', '数量指标', text));
    expect(excel.text('A1')).toBe(shown);
    expect(excel.model.activeSheet.cell(0, 0)?.formula).toBeUndefined();
  });

  it('leaves numbers numbers and formats as they are', async () => {
    const excel = await startExcel(DATA);
    await apply(excel, edit('B1', '64', '80'), edit('C1', '95%', '98%'), edit('E1', '007', '=008'));
    const cells = [1, 2, 4].map((column) => excel.model.activeSheet.cell(0, column));
    expect(cells).toEqual([{ value: 80 }, { value: 0.98, numberFormat: '0%' }, { value: '=008', numberFormat: '@' }]);
  });

  it('takes two round trips, and a third only for what Excel misunderstood', async () => {
    const excel = await startExcel(DATA);
    expect(await excel.syncsOf(() => apply(excel, edit('A1', '数量指标', '质量指标'), edit('B1', '64', '=1')))).toBe(2);
    expect(await excel.syncsOf(() => apply(excel, edit('A1', '质量指标', '3-4')))).toBe(2);
    expect(await excel.syncsOf(() => apply(excel, edit('C1', '95%', '3-4')))).toBe(3);
    expect(excel.model.activeSheet.cell(0, 0)).toEqual({ value: '3-4' });
    expect(excel.model.activeSheet.cell(0, 2)).toEqual({ value: '3-4', numberFormat: '0%' });
  });

  it('refuses all edits when one cell has changed, and names it', async () => {
    const excel = await startExcel(DATA);
    const before = excel.model.toData();
    await expect(apply(excel, edit('A1', '数量指标', '质量指标'), edit('B1', '60', '70'))).rejects.toMatchObject({
      name: 'UserError',
      code: 'stale',
      message: expect.stringContaining('B1'),
    });
    expect(excel.model.toData()).toEqual(before);
  });

  it('refuses a protected sheet before it writes, and names it', async () => {
    const excel = await startExcel(workbook({ ...DATA.sheets[0]!, protected: true }));
    const attempt = apply(excel, edit('A1', '数量指标', '质量指标'));
    await expect(attempt).rejects.toMatchObject({
      code: 'sheet-protected',
      message: expect.stringContaining('绩效目标表'),
    });
    expect(excel.bridge.counters.syncs).toBe(1);
  });

  it('writes unlocked cells of a protected sheet', async () => {
    const style = { locked: false };
    const excel = await startExcel(workbook(sheet('表', { A1: { value: '旧', style } }, { protected: true })));
    await apply(excel, edit('A1', '旧', '新'));
    expect(excel.text('A1')).toBe('新');
  });

  it.each(['AccessDenied', 'GeneralException'])('puts everything back when %s stops it half way', async (code) => {
    const excel = await startExcel(DATA);
    const before = excel.model.toData();
    const edits = ['数量指标', '64', '95%', '#NAME?', '007', '=100%', '12'].map((old, n) =>
      edit(`${'ABCDEFG'[n]}1`, old, n === 6 ? '=7' : `新${n}`),
    );
    // the number format of the last cell: the values before it are written by then
    excel.bridge.faults.set({ actionName: 'NumberFormat', code, times: 1 });
    await expect(apply(excel, ...edits)).rejects.toMatchObject({ name: 'UserError' });
    expect(excel.model.toData()).toEqual(before);
  });

  it('writes nothing while the user edits a cell, and does not try again', async () => {
    const excel = await startExcel(DATA);
    excel.bridge.faults.set({ actionName: 'Formulas', action: 0, code: 'InvalidOperationInCellEditMode' });
    await expect(apply(excel, edit('A1', '数量指标', '质量指标'))).rejects.toMatchObject({ code: 'cell-edit' });
    expect([excel.model.canUndo, excel.bridge.counters.syncs]).toEqual([false, 2]);
  });

  it('does not touch a sheet where nothing was written', async () => {
    const excel = await startExcel(DATA);
    excel.bridge.faults.set({ actionName: 'Formulas', code: 'AccessDenied', times: 1 });
    await expect(apply(excel, edit('A1', '数量指标', '质量指标'))).rejects.toMatchObject({ code: 'access-denied' });
    expect(excel.model.canUndo).toBe(false);
  });

  it('says which cells to look at when it cannot put them back', async () => {
    const excel = await startExcel(DATA);
    excel.bridge.faults.set(
      { actionName: 'NumberFormat', code: 'GeneralException', times: 1 },
      { actionName: 'NumberFormat', code: 'GeneralException', times: 1 },
    );
    const attempt = apply(excel, edit('A1', '数量指标', '质量指标'), edit('G1', '12', '=7'));
    await expect(attempt).rejects.toMatchObject({ code: 'half-written', message: expect.stringContaining('A1、G1') });
  });

  it('is one step of undo in the workbook', async () => {
    const excel = await startExcel(DATA);
    const before = excel.model.toData();
    await apply(excel, edit('A1', '数量指标', '质量指标'), edit('B1', '64', '80'));
    excel.model.undo();
    expect(excel.model.toData()).toEqual(before);
  });
});
