import { checkSheet } from '../../src/core/check/check-sheet';
import { formatRange } from '../../src/core/sheet/address';
import { isSelfEvaluation } from '../../src/core/evaluation/kind';
import { FORMS, startForm } from '../../src/core/forms/forms';
import { isUntouched } from '../../src/core/forms/untouched';
import { startSelfEvaluation } from '../../src/core/forms/self-evaluation';
import { findTables } from '../../src/core/reading/find-tables';
import { toSnapshot } from '../support/rule-tester';
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
    const { snapshot } = await excel.spreadsheet.readActiveSheet();
    expect(snapshot && checkSheet(snapshot).tables.length).toBe(1);
    const framed = activeSheet.cell(form.frame.top, 0)?.style?.borders;
    expect([framed?.top?.weight, activeSheet.cell(0, 0)?.style?.font?.size]).toEqual(['thin', 16]);
    form.columnWidths.forEach((width, column) => expect(activeSheet.columnWidth(column)).toBeCloseTo(width, 0));
    expect(activeSheet.merges.map(formatRange).sort()).toEqual(form.merges.map(formatRange).sort());
    for (const { row, points } of form.rowHeights) expect(activeSheet.rowHeight(row)).toBe(points);
    for (const { top, left } of form.centred) {
      expect(activeSheet.cell(top, left)?.style?.horizontal).toBe('center');
    }
  });

  it('writes targets as the texts that they are, plain numbers as numbers, and takes the sheet away again', async () => {
    const excel = await startExcel(DATA, { excelApi: 13 });
    const rows = [
      ['2024年度项目支出绩效目标表', '', '', '', ''],
      ['一级指标', '二级指标', '三级指标', '指标值', '分值'],
      ['产出指标', '数量指标', '演练次数', '=4次', '45'],
      ['产出指标', '质量指标', '演练达标率', '=100%', '45'],
    ];
    const [table] = findTables(toSnapshot({ rows }));
    if (!table) throw new Error('no table');
    const form = startSelfEvaluation(table);
    const before = JSON.stringify(excel.model.toData());
    const { id, name } = await excel.spreadsheet.addForm(form);
    expect(name).toBe('绩效自评表');
    const { snapshot } = await excel.spreadsheet.readActiveSheet();
    expect(snapshot && isUntouched(form, snapshot)).toBe(true);
    const at = form.text.findIndex((row) => row[3] === '=100%');
    expect(excel.model.activeSheet.cell(at, 5)?.value).toBe(45);
    expect(snapshot && checkSheet(snapshot).tables.map(isSelfEvaluation)).toEqual([true]);
    await excel.spreadsheet.removeForm(id);
    excel.model.activate(excel.sheetId);
    expect(JSON.stringify(excel.model.toData())).toBe(before);
  });

  it('asks for lists where Excel can offer them, and does without where it cannot', async () => {
    const excel = await startExcel(DATA, { excelApi: 8 });
    const requests = recordRequests(excel);
    await excel.spreadsheet.addForm(startForm('department', 2026));
    const bodies = requests.map(({ message }) => message.body);
    const asked = bodies.find(({ ObjectPaths }) =>
      Object.values(ObjectPaths).some(({ Name }) => Name === 'DataValidation'),
    );
    const set = asked?.Actions.map(({ Name, ArgumentInfo }) => [Name, ArgumentInfo?.Arguments?.[0]]) ?? [];
    // the column of signs from the first row that waits to be filled to the last
    const place = Object.values(asked?.ObjectPaths ?? {}).find(({ Name }) => Name === 'GetRangeByIndexes');
    expect(place?.ArgumentInfo?.Arguments).toEqual([6, 4, 22, 1]);
    expect(set).toContainEqual(['Rule', { list: { inCellDropDown: true, source: '≥,≤,=,>,<,定性' } }]);
    expect(set).toContainEqual(['ErrorAlert', expect.objectContaining({ showAlert: false })]);
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
