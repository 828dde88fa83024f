import { parseRange } from '../../src/core/sheet/address';
import { largeSheet, sheet, workbook } from '../support/office/workbook';
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
  it('takes two round trips, merged areas included', async () => {
    const { spreadsheet, syncsOf } = await startExcel(FORM, { excelApi: 13 });
    expect(await syncsOf(() => spreadsheet.readActiveSheet())).toBe(2);
  });

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
          ['', 1, ''],
          ['', '', ''],
        ],
        merges: [parseRange('B2:D2'), parseRange('B4:B6')],
      },
    });
  });

  it('says that it cannot tell merges below ExcelApi 1.13', async () => {
    const { spreadsheet } = await startExcel(FORM, { excelApi: 7 });
    expect(spreadsheet.capabilities.mergedAreas).toBe(false);
    expect((await spreadsheet.readActiveSheet()).snapshot?.merges).toBeNull();
  });

  it('does not ask for merges when they are not wanted', async () => {
    const { spreadsheet } = await startExcel(FORM, { excelApi: 13 });
    expect((await spreadsheet.readActiveSheet({ merges: false })).snapshot?.merges).toBeNull();
  });

  it('re-reads a small sheet in one round trip', async () => {
    const { spreadsheet, sheetId, syncsOf } = await startExcel(FORM);
    const first = await spreadsheet.readActiveSheet({ merges: false });
    let again;
    expect(await syncsOf(async () => (again = await spreadsheet.readSheet(sheetId, { merges: false })))).toBe(1);
    expect(again).toEqual(first);
  });

  it('reads in parts again when a small sheet has grown', async () => {
    const { spreadsheet, sheetId, model } = await startExcel(workbook(largeSheet('表', 10, 10)), {
      payloadLimit: 9_000,
    });
    await spreadsheet.readActiveSheet({ merges: false });
    model.editSheet(sheetId, (editor) => editor.setCells(parseRange('A11:J200'), () => ({ value: '新增的一行内容' })));
    expect((await spreadsheet.readSheet(sheetId, { merges: false })).snapshot?.text).toHaveLength(200);
  });

  it('gives no snapshot for an empty sheet', async () => {
    const { spreadsheet, model } = await startExcel(FORM);
    const id = model.sheets[1]?.id ?? '';
    expect(await spreadsheet.readSheet(id)).toEqual({ id, name: '空表', snapshot: null });
  });

  it('does without merges when Excel refuses to list more than 512', async () => {
    const merges = Array.from({ length: 513 }, (_, n) => `A${n * 2 + 1}:B${n * 2 + 1}`);
    const { spreadsheet, syncsOf } = await startExcel(workbook(sheet('表', { A1: 'x' }, { merges })), { excelApi: 13 });
    let reading;
    expect(await syncsOf(async () => (reading = await spreadsheet.readActiveSheet()))).toBe(3);
    expect(reading).toMatchObject({ snapshot: { merges: null, text: expect.any(Array) } });
  });

  it('blanks what a file keeps under a merge', async () => {
    const data = workbook(sheet('表', { A1: '上', A2: '藏' }, { merges: ['A1:A2'] }));
    const { spreadsheet } = await startExcel(data, { excelApi: 13 });
    expect((await spreadsheet.readActiveSheet()).snapshot?.text).toEqual([['上'], ['']]);
  });

  it('leaves out rows that are only formatted when there are very many', async () => {
    const data = workbook(sheet('表', { A1: 'x', J60000: { value: '', style: { fill: '#FFFF00' } } }));
    const { spreadsheet } = await startExcel(data);
    expect((await spreadsheet.readActiveSheet()).snapshot?.text).toEqual([['x']]);
  });

  it('reads a large sheet in parts and reports progress', async () => {
    const { spreadsheet, syncsOf } = await startExcel(workbook(largeSheet('表', 5000, 10)));
    const progress: number[] = [];
    let reading;
    const read = async (): Promise<void> => {
      reading = await spreadsheet.readActiveSheet({ onProgress: (done) => progress.push(done) });
    };
    expect(await syncsOf(read)).toBe(4);
    expect(progress).toEqual([0.4, 0.8, 1]);
    expect(reading).toMatchObject({ snapshot: { text: { length: 5000 } } });
  });

  it('halves the parts when an answer is over the limit', async () => {
    const { spreadsheet, model } = await startExcel(workbook(largeSheet('表', 3000, 10)), { payloadLimit: 500_000 });
    const { snapshot } = await spreadsheet.readActiveSheet();
    expect(snapshot?.text).toHaveLength(3000);
    expect(snapshot?.text[2999]?.[9]).toBe(model.activeSheet.text(2999, 9));
  });

  it('tells the user when a single row is over the limit', async () => {
    const data = workbook(sheet('表', { A1: '长'.repeat(2000) }));
    const { spreadsheet } = await startExcel(data, { payloadLimit: 4000 });
    await expect(spreadsheet.readActiveSheet()).rejects.toMatchObject({ name: 'UserError', code: 'too-large' });
  });

  it('stops between parts when it is aborted', async () => {
    const { spreadsheet, syncsOf } = await startExcel(workbook(largeSheet('表', 5000, 10)));
    const controller = new AbortController();
    const read = spreadsheet.readActiveSheet.bind(spreadsheet);
    const run = (): Promise<unknown> =>
      expect(read({ signal: controller.signal, onProgress: () => controller.abort() })).rejects.toMatchObject({
        name: 'AbortError',
      });
    expect(await syncsOf(run)).toBe(2);
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
