import { checkSheet } from '../../src/core/check/check-sheet';
import { FORMS, startForm } from '../../src/core/library/forms';
import { startExcel } from '../support/office/start-excel';
import { recordRequests } from '../support/office/traffic';
import { sheet, workbook } from '../support/office/workbook';

const DATA = workbook(sheet('说明', { A1: '填表说明' }), sheet('项目绩效目标表', { A1: '旧表' }));

describe('starting a form on a new sheet', () => {
  it.each(FORMS)('$title', async ({ id }) => {
    const excel = await startExcel(DATA, { excelApi: 13 });
    const form = startForm(id, 2026);
    const syncs = await excel.syncsOf(() => excel.spreadsheet.addForm(form));
    expect(syncs).toBeLessThanOrEqual(3);
    const { activeSheet, selection } = excel.model;
    expect(activeSheet.name).toBe(id === 'project' ? '项目绩效目标表2' : form.sheetName);
    expect(selection).toMatchObject({ top: form.start.row, left: form.start.column });
    expect(activeSheet.merges.length).toBe(form.merges.length);
    const { snapshot } = await excel.spreadsheet.readActiveSheet();
    expect(snapshot && checkSheet(snapshot).tables.length).toBe(1);
    const framed = activeSheet.cell(form.frame.top, 0)?.style?.borders;
    expect([framed?.top?.weight, activeSheet.cell(0, 0)?.style?.font?.size]).toEqual(['thin', 16]);
    expect(activeSheet.columnWidth(1)).toBeCloseTo(form.columnWidths[1] ?? 0, 0);
  });

  it('asks for lists where Excel can offer them, and does without where it cannot', async () => {
    const excel = await startExcel(DATA, { excelApi: 8 });
    const requests = recordRequests(excel);
    await excel.spreadsheet.addForm(startForm('department', 2026));
    const paths = requests.flatMap(({ message }) => Object.values(message.body.ObjectPaths));
    expect(paths.some(({ Name }) => Name === 'DataValidation')).toBe(true);
    expect(excel.model.activeSheet.name).toBe('部门整体绩效目标表');
  });

  it('leaves no sheet behind when it fails, whichever action it is', async () => {
    const excel = await startExcel(DATA);
    const original = JSON.stringify(excel.model.toData());
    const requests = recordRequests(excel);
    await excel.spreadsheet.addForm(startForm('project', 2026));
    const count = Math.max(...requests.map(({ message }) => message.body.Actions.length));
    excel.model.undo();
    excel.model.activate(excel.sheetId);
    for (let action = 0; action < count; action++) {
      excel.bridge.faults.set({ request: 2, times: 1, action, code: 'GeneralException' });
      await expect(excel.spreadsheet.addForm(startForm('project', 2026))).rejects.toMatchObject({ name: 'UserError' });
      excel.model.activate(excel.sheetId);
      expect(JSON.stringify(excel.model.toData())).toBe(original);
    }
  }, 60_000);
});
