import { UserError } from '../../src/core/errors';
import { whenOfficeReady } from '../../src/host/excel';
import { loadOffice, makeOfficeGlobal } from '../support/office/load-office';
import { startExcel } from '../support/office/start-excel';
import { sheet, workbook } from '../support/office/workbook';

const DATA = workbook(sheet('表', { A1: '旧' }));

describe('errors of Excel', () => {
  it.each([
    ['AccessDenied', 'access-denied'],
    ['ItemNotFound', 'gone'],
    ['InvalidReference', 'gone'],
    ['RequestPayloadSizeLimitExceeded', 'too-large'],
    ['ResponsePayloadSizeLimitExceeded', 'too-large'],
    ['GeneralException', 'excel-failed'],
    ['ApiNotAvailable', 'not-supported'],
    ['InactiveWorkbook', 'busy'],
  ])('%s is told as %s, with what to do', async (code, told) => {
    const { spreadsheet, bridge } = await startExcel(DATA);
    bridge.faults.set({ code });
    const error: unknown = await spreadsheet.listSheets().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({ code: told, message: expect.stringMatching(/[一-龥]/), cause: { code } });
    expect((error as UserError).advice).toMatch(/请/);
  });

  it('tells a lost connection', async () => {
    const { spreadsheet, bridge } = await startExcel(DATA);
    bridge.faults.set({ code: '', status: 503, emptyBody: true });
    await expect(spreadsheet.listSheets()).rejects.toMatchObject({ code: 'no-connection' });
  });

  it('leaves a bug a bug', async () => {
    const { spreadsheet, bridge } = await startExcel(DATA);
    bridge.faults.set({ code: 'InvalidArgument' });
    await expect(spreadsheet.listSheets()).rejects.not.toBeInstanceOf(UserError);
  });

  it('waits for the user to finish a cell and reads again', async () => {
    const { spreadsheet, bridge } = await startExcel(DATA);
    bridge.faults.set({ code: 'InvalidOperationInCellEditMode', times: 2 });
    expect(await spreadsheet.listSheets()).toHaveLength(1);
  });

  it('asks the user to finish the cell when that takes long', async () => {
    const { spreadsheet, bridge } = await startExcel(DATA);
    bridge.faults.set({ code: 'InvalidOperationInCellEditMode' });
    await expect(spreadsheet.listSheets()).rejects.toMatchObject({ code: 'cell-edit' });
    expect(bridge.counters.syncs).toBe(4);
  });

  it('tells that a sheet is gone', async () => {
    const { spreadsheet } = await startExcel(DATA);
    await expect(spreadsheet.readSheet('{no-such-sheet}')).rejects.toMatchObject({ code: 'gone' });
  });
});

describe('settings', () => {
  it('are kept in the workbook, replaced and removed', async () => {
    const { spreadsheet, model } = await startExcel(DATA);
    expect(await spreadsheet.readSetting('key')).toBeNull();
    await spreadsheet.writeSetting('key', '{"a":1}');
    await spreadsheet.writeSetting('key', '{"a":2}');
    expect(await spreadsheet.readSetting('key')).toBe('{"a":2}');
    expect(model.setting('key')).toBe('{"a":2}');
    await spreadsheet.writeSetting('key', null);
    await spreadsheet.writeSetting('key', null);
    expect(await spreadsheet.readSetting('key')).toBeNull();
  });
});

describe('whenOfficeReady', () => {
  it('resolves in Excel', async () => {
    await startExcel(DATA);
    await expect(whenOfficeReady(1000)).resolves.toBeUndefined();
  });

  it('tells that office.js did not load', async () => {
    Reflect.deleteProperty(globalThis, 'Office');
    await expect(whenOfficeReady(1000)).rejects.toMatchObject({ code: 'no-office' });
  });

  it('tells that office.js does not get ready', async () => {
    const office = await loadOffice(DATA);
    makeOfficeGlobal({ ...office, Office: { onReady: () => new Promise(() => {}) } as unknown as typeof Office });
    await expect(whenOfficeReady(10)).rejects.toMatchObject({ code: 'no-office' });
  });

  it('tells that the page is not in Excel', async () => {
    const office = await loadOffice(DATA);
    const plain = { onReady: () => Promise.resolve({ host: null }), HostType: office.Office.HostType };
    makeOfficeGlobal({ ...office, Office: plain as unknown as typeof Office });
    await expect(whenOfficeReady(1000)).rejects.toMatchObject({ code: 'not-excel' });
  });

  it('tells that Excel is too old', async () => {
    makeOfficeGlobal(await loadOffice(DATA, { excelApi: 6 }));
    await expect(whenOfficeReady(1000)).rejects.toMatchObject({ code: 'old-excel' });
  });
});
