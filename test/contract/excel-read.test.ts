import { parseRange } from '../../src/core/sheet/address';
import { sheet, workbook } from '../support/office/workbook';
import { startExcel } from '../support/office/start-excel';

const FORM = workbook(
  sheet(
    '绩效 目标表',
    {
      B2: '项目支出绩效目标表',
      B4: '数量指标',
      C4: { value: 64, numberFormat: '0"人"' },
      C5: { value: 1, formula: '=100%', numberFormat: '0%' },
    },
    { merges: ['B2:D2', 'B4:B6'] },
  ),
  sheet('空表'),
  sheet('隐藏', { A1: 1 }, { hidden: true }),
);

describe('reading a sheet', () => {
  it('gives the used range with text, values and merges', async () => {
    const { spreadsheet, sheetId } = await startExcel(FORM, { excelApi: 13 });
    expect(await spreadsheet.readActiveSheet()).toEqual({
      id: sheetId,
      name: '绩效 目标表',
      snapshot: {
        name: '绩效 目标表',
        top: 1,
        left: 1,
        text: [
          ['项目支出绩效目标表', '', ''],
          ['', '', ''],
          ['数量指标', '64人', ''],
          ['', '100%', ''],
          ['', '', ''],
        ],
        values: [
          ['项目支出绩效目标表', '', ''],
          ['', '', ''],
          ['数量指标', 64, ''],
          ['', '100%', ''],
          ['', '', ''],
        ],
        merges: [parseRange('B2:D2'), parseRange('B4:B6')],
      },
    });
  });

  it('says that it cannot tell merges below ExcelApi 1.13', async () => {
    const { spreadsheet } = await startExcel(FORM, { excelApi: 7 });
    expect((await spreadsheet.readActiveSheet()).snapshot?.merges).toBeNull();
  });

  it('does not ask for merges when they are not wanted', async () => {
    const { spreadsheet } = await startExcel(FORM, { excelApi: 13 });
    expect((await spreadsheet.readActiveSheet({ merges: false })).snapshot?.merges).toBeNull();
  });

  it('gives no snapshot for an empty sheet', async () => {
    const { spreadsheet, model } = await startExcel(FORM);
    const id = model.sheets[1]?.id ?? '';
    expect(await spreadsheet.readSheet(id)).toEqual({ id, name: '空表', snapshot: null });
  });

  it('blanks what a file keeps under a merge', async () => {
    const data = workbook(sheet('表', { A1: '上', A2: '藏', B1: '中', B3: '下' }, { merges: ['A1:A3'] }));
    const { spreadsheet } = await startExcel(data, { excelApi: 13 });
    expect((await spreadsheet.readActiveSheet()).snapshot?.text).toEqual([
      ['上', '中'],
      ['', ''],
      ['', '下'],
    ]);
  });

  it('leaves out rows that are only formatted when there are very many', async () => {
    const data = workbook(sheet('表', { A1: 'x', J60000: { value: '', style: { fill: '#FFFF00' } } }));
    const { spreadsheet } = await startExcel(data);
    expect((await spreadsheet.readActiveSheet()).snapshot?.text).toEqual([['x']]);
  });

  it('leaves out what lies too far from everything else', async () => {
    const data = workbook(sheet('表', { A1: '一', B5: '二', XFD1048576: '远' }));
    const { spreadsheet, syncsOf } = await startExcel(data);
    let reading;
    expect(await syncsOf(async () => (reading = await spreadsheet.readActiveSheet()))).toBeLessThan(5);
    expect(reading).toMatchObject({
      omitsFar: true,
      snapshot: {
        top: 0,
        left: 0,
        text: [
          ['一', ''],
          ['', ''],
          ['', ''],
          ['', ''],
          ['', '二'],
        ],
      },
    });
  });

  it('reads a sheet that begins far from A1', async () => {
    const { spreadsheet } = await startExcel(workbook(sheet('表', { BZ900: '一', CA901: '二' })));
    const { snapshot } = await spreadsheet.readActiveSheet();
    expect(snapshot).toMatchObject({ top: 899, left: 77 });
    expect(snapshot?.text).toEqual([
      ['一', ''],
      ['', '二'],
    ]);
  });

  it('lists visible sheets only', async () => {
    const { spreadsheet } = await startExcel(FORM);
    expect((await spreadsheet.listSheets()).map(({ name }) => name)).toEqual(['绩效 目标表', '空表']);
  });

  it('brings a sheet to the front and selects', async () => {
    const { spreadsheet, model } = await startExcel(FORM);
    const id = model.sheets[1]?.id ?? '';
    await spreadsheet.select(id, parseRange('C3:D4'));
    expect(model.activeSheet.id).toBe(id);
    expect(model.selection).toEqual(parseRange('C3:D4'));
  });

  it('lets go of every range that it has used', async () => {
    const { spreadsheet, session } = await startExcel(FORM, { excelApi: 13 });
    await spreadsheet.readActiveSheet();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(session.referenceCount).toBe(0);
  });
});
