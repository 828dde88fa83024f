import { parseRange } from '../../src/core/sheet/address';
import { loadOffice } from '../support/office/load-office';
import { settle } from '../support/office/start-excel';
import { recordRequests } from '../support/office/traffic';
import { sheet, workbook } from '../support/office/workbook';

/** Facts about the wire that host and add-in are built on: one test each, against the real library. */

const DATA = workbook(
  sheet('一 表', { A1: '指标', B2: { value: 64, numberFormat: '0"人"' } }, { merges: ['A1:C1'] }),
  sheet('二'),
);

describe('requests', () => {
  it('carry a batch as one message: actions in order, objects by path', async () => {
    const office = await loadOffice(DATA);
    const requests = recordRequests(office);
    await office.Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getActiveWorksheet();
      worksheet.load('name');
      await context.sync();
    });
    const [request] = requests.filter(({ message }) => message.body.Actions.some(({ ActionType }) => ActionType === 2));
    expect(request).toMatchObject({ type: 1, message: { url: 'ProcessQuery' } });
    expect(request?.message.body.Actions.map(({ ActionType }) => ActionType)).toEqual([1, 1, 1, 2]);
    expect(Object.values(request?.message.body.ObjectPaths ?? {}).map(({ Name }) => Name)).toEqual([
      '',
      'Worksheets',
      'GetActiveWorksheet',
    ]);
  });

  it('keep a range by reference, use it by its id in the next one, and let go at the end', async () => {
    const office = await loadOffice(DATA);
    const requests = recordRequests(office);
    await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2');
      await context.sync();
      expect(office.session.referenceCount).toBe(1);
      range.load('text');
      await context.sync();
      expect(range.text).toEqual([['64人']]);
    });
    await settle();
    const types = requests.map(({ message }) => Object.values(message.body.ObjectPaths).at(-1)?.ObjectPathType);
    expect(types).toContain(6);
    expect(office.session.referenceCount).toBe(0);
  });

  it('split a write of more than 1,500 cells by rows', async () => {
    const office = await loadOffice(DATA);
    const requests = recordRequests(office);
    const values = Array.from({ length: 400 }, (_, row) =>
      Array.from({ length: 5 }, (_cell, column) => row * 5 + column),
    );
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('二').getRange('A1:E400').values = values;
      await context.sync();
    });
    const names = requests.flatMap(({ message }) => message.body.Actions.map(({ Name }) => Name));
    expect(names.filter((name) => name === 'Values')).toHaveLength(2);
    expect(names).toContain('_ValidateArraySize');
    expect(office.model.sheets[1]?.cell(399, 4)?.value).toBe(1999);
  });
});

describe('answers', () => {
  it('tell a null object by null, and everything behind it too', async () => {
    const { Excel } = await loadOffice(DATA);
    await Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('三');
      const range = missing.getRange('A1');
      range.load('text');
      await context.sync();
      expect([missing.isNullObject, range.isNullObject]).toEqual([true, true]);
    });
  });

  it('give properties of items and of nested objects', async () => {
    const { Excel } = await loadOffice(DATA);
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load('items/name,items/protection/protected');
      const range = sheets.getActiveWorksheet().getRange('A1:B2');
      range.load('address,format/protection/locked');
      await context.sync();
      expect(sheets.items.map(({ name }) => name)).toEqual(['一 表', '二']);
      expect(sheets.items[0]?.protection.protected).toBe(false);
      expect([range.address, range.format.protection.locked]).toEqual(["'一 表'!A1:B2", true]);
    });
  });

  it('leave what was not loaded unreadable', async () => {
    const { Excel } = await loadOffice(DATA);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.load('text');
      await context.sync();
      expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    });
  });

  it('list merged areas of a range, those whose first cell lies in it', async () => {
    const { Excel } = await loadOffice(DATA, { excelApi: 13 });
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getActiveWorksheet();
      const areas = worksheet.getRange('A1:A5').getMergedAreasOrNullObject();
      areas.load('areas/items/address');
      const none = worksheet.getRange('B1:C5').getMergedAreasOrNullObject();
      none.load('address');
      await context.sync();
      expect(areas.areas.items.map(({ address }) => address)).toEqual(["'一 表'!A1:C1"]);
      expect(none.isNullObject).toBe(true);
    });
  });

  it('evaluate an object once, however often it is used', async () => {
    const { Excel, model } = await loadOffice(DATA);
    await Excel.run(async (context) => {
      const added = context.workbook.worksheets.add('三');
      added.load('name');
      await context.sync();
      added.load('id');
      await context.sync();
      expect(added.name).toBe('三');
    });
    expect(model.sheets).toHaveLength(3);
  });

  it('move a kept range with the rows that the user inserts', async () => {
    const { Excel, model } = await loadOffice(DATA);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2');
      await context.sync();
      model.editSheet(model.activeSheet.id, (editor) => editor.shift({ axis: 'row', at: 0, count: 3 }));
      range.load('address');
      await context.sync();
      expect(range.address).toBe("'一 表'!B5");
    });
  });

  it('are 1 undo step for all changes of a batch', async () => {
    const { Excel, model } = await loadOffice(DATA);
    const before = model.toData();
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getActiveWorksheet();
      worksheet.getRange('A5').values = [['=100%']];
      worksheet.getRange('A6').values = [["'=64人"]];
      await context.sync();
    });
    expect([model.activeSheet.text(4, 0), model.activeSheet.text(5, 0)]).toEqual(['100%', '=64人']);
    model.undo();
    expect(model.toData()).toEqual(before);
  });
});

describe('errors', () => {
  it('carry code, message and the call; earlier actions of the batch stay done', async () => {
    const { Excel, model } = await loadOffice(DATA);
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A5').values = [['写了']];
      context.workbook.worksheets.getItem('三').load('name');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: 'ItemNotFound',
      message: expect.stringContaining("doesn't exist"),
      debugInfo: { code: 'ItemNotFound', statement: expect.stringContaining('getItem') },
    });
    expect(model.activeSheet.text(4, 0)).toBe('写了');
  });

  it('name the member that the workbench does not have', async () => {
    const { Excel } = await loadOffice(DATA);
    const run = Excel.run(async (context) => {
      context.workbook.names.load('items');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: 'ApiNotAvailable',
      message: expect.stringContaining('Workbook.Names'),
    });
  });

  it('come from the status when the whole request fails', async () => {
    const { Excel, bridge } = await loadOffice(DATA);
    const read = (): Promise<unknown> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.load('items/name');
        await context.sync();
      });
    bridge.faults.set({ code: 'RequestPayloadSizeLimitExceeded', status: 413, times: 1 });
    await expect(read()).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    bridge.faults.set({ code: '', status: 503, emptyBody: true, times: 1 });
    await expect(read()).rejects.toMatchObject({ code: 'ConnectionFailure' });
    await expect(read()).resolves.toBeUndefined();
  });

  it('come from the payload limit in both directions', async () => {
    const { Excel } = await loadOffice(DATA, { payloadLimit: 3000 });
    const write = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A5').values = [['长'.repeat(1000)]];
      await context.sync();
    });
    await expect(write).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    const read = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:Z100').load('values');
      await context.sync();
    });
    await expect(read).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });

  it('of a protected sheet deny the write', async () => {
    const { Excel, model } = await loadOffice(DATA);
    model.editSheet(model.activeSheet.id, (editor) => editor.setProtected(true));
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A5').values = [['x']];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'AccessDenied' });
  });
});

describe('requirement sets', () => {
  it('are what the host claims', async () => {
    const { Office } = await loadOffice(DATA, { excelApi: 9 });
    const supported = (version: string): boolean => Office.context.requirements.isSetSupported('ExcelApi', version);
    expect([supported('1.7'), supported('1.9'), supported('1.10'), supported('1.13')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  const askForMerges = (excel: typeof Excel): Promise<unknown> =>
    excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').getMergedAreasOrNullObject().load('address');
      await context.sync();
    });

  it('are watched by the library, so that a test fails where Excel 2019 would', async () => {
    const { Excel } = await loadOffice(DATA, { excelApi: 7 });
    await expect(askForMerges(Excel)).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  it('are watched by the host as well', async () => {
    const { Excel, OfficeExtension } = await loadOffice(DATA, { excelApi: 7 });
    Object.assign((OfficeExtension as unknown as { CommonUtility: object }).CommonUtility, {
      _doApiNotSupportedCheck: false,
    });
    await expect(askForMerges(Excel)).rejects.toMatchObject({ code: 'ApiNotAvailable' });
  });
});

describe('events', () => {
  it('reach a handler on one sheet and one on all sheets, after the answer', async () => {
    const { Excel, model } = await loadOffice(DATA, { excelApi: 14 });
    const heard: string[] = [];
    const hear = (who: string) => async (event: Excel.WorksheetChangedEventArgs) => {
      heard.push(
        `${who} ${event.worksheetId === model.activeSheet.id} ${event.address} ${event.changeType} ${event.triggerSource}`,
      );
    };
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.onChanged.add(hear('all'));
      sheets.getActiveWorksheet().onChanged.add(hear('one'));
      await context.sync();
      sheets.getActiveWorksheet().getRange('A5:A6').values = [['x'], ['y']];
      await context.sync();
      expect(heard).toEqual([]);
    });
    await settle();
    expect(heard.sort()).toEqual([
      'all true A5:A6 RangeEdited ThisLocalAddin',
      'one true A5:A6 RangeEdited ThisLocalAddin',
    ]);
  });

  it('tell rows that moved', async () => {
    const { Excel, model } = await loadOffice(DATA);
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets
        .getActiveWorksheet()
        .onChanged.add(async ({ address, changeType, changeDirectionState }) => {
          heard.push([address, changeType, changeDirectionState]);
        });
      await context.sync();
    });
    model.editSheet(model.activeSheet.id, (editor) => editor.shift({ axis: 'row', at: 1, count: 2 }));
    await settle();
    expect(heard).toEqual([['2:3', 'RowInserted', undefined]]);
  });

  it('are no longer sent after the handler was removed', async () => {
    const { Excel, model, session } = await loadOffice(DATA);
    const heard: unknown[] = [];
    const registration = await Excel.run(async (context) => {
      const result = context.workbook.worksheets.onActivated.add(async (event) => void heard.push(event));
      await context.sync();
      return result;
    });
    expect(session.events.size).toBe(1);
    await Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
    model.activate(model.sheets[1]?.id ?? '');
    await settle();
    expect([session.events.size, heard]).toEqual([0, []]);
  });
});

describe('selection', () => {
  it('is the merged area when one of its cells is selected', async () => {
    const { Excel, model } = await loadOffice(DATA);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('B1').select();
      const selected = context.workbook.getSelectedRange();
      selected.load('address');
      await context.sync();
      expect(selected.address).toBe("'一 表'!A1:C1");
    });
    expect(model.selection).toEqual(parseRange('A1:C1'));
  });
});
