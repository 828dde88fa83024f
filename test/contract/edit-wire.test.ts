import { loadOffice } from '../support/office/load-office';
import { sheet, workbook } from '../support/office/workbook';

/** What taking back a failed batch is built on. */

const DATA = workbook(sheet('表', { A1: '一', A2: '二', A3: '三' }, { merges: ['C1:C2'] }));

describe('on the wire', () => {
  it('trace messages tell how far a failed batch got', async () => {
    const office = await loadOffice(DATA);
    office.bridge.faults.set({ actionName: 'Merge', code: 'GeneralException' });
    const run = office.Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getActiveWorksheet();
      context.trace('first');
      worksheet.getRange('A1').values = [['甲']];
      context.trace('second');
      worksheet.getRange('B1:B2').merge();
      context.trace('third');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ traceMessages: ['first', 'second'] });
  });

  it('a range of a failed batch can be asked where it is now', async () => {
    const office = await loadOffice(DATA);
    office.bridge.faults.set({ actionName: 'Merge', code: 'GeneralException', times: 1 });
    const row = await office.Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getActiveWorksheet();
      const marker = worksheet.getRangeByIndexes(1, 0, 1, 1);
      worksheet.getRange('2:2').insert('Down');
      worksheet.getRange('B1:B2').merge();
      await context.sync().catch(() => {});
      marker.load('rowIndex');
      await context.sync();
      return marker.rowIndex;
    });
    expect(row).toBe(2);
  });

  it('ranges meet, or give a null object', async () => {
    const office = await loadOffice(DATA);
    await office.Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getActiveWorksheet();
      const used = worksheet.getUsedRange(false);
      const both = used.getIntersectionOrNullObject(worksheet.getRange('2:9'));
      const none = used.getIntersectionOrNullObject(worksheet.getRange('7:9'));
      both.load('address');
      none.load('address');
      await context.sync();
      expect([both.address, none.isNullObject]).toEqual(['表!A2:C3', true]);
    });
  });

  it('an answer can be lost after the batch was run', async () => {
    const office = await loadOffice(DATA);
    office.bridge.faults.set({ code: 'GeneralException', status: 503, afterwards: true, times: 1 });
    const run = office.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['甲']];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ traceMessages: [] });
    expect(office.model.activeSheet.text(0, 0)).toBe('甲');
  });

  it('a sheet can be deleted', async () => {
    const office = await loadOffice(workbook(...DATA.sheets, sheet('多余')));
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('多余').delete();
      await context.sync();
    });
    expect(office.model.sheets.map(({ name }) => name)).toEqual(['表']);
  });
});
