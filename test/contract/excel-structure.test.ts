import { parseRange } from '../../src/core/sheet/address';
import type { CellStyle } from '../../src/files/workbook-data';
import { loadOffice, type LoadedOffice } from '../support/office/load-office';
import { settle } from '../support/office/start-excel';
import { sheet, workbook } from '../support/office/workbook';

/** What inserting rows into a form takes: rows, merged areas, looks, sizes, and the way back. */

const LINE = { weight: 'thin', color: '#000000' } as const;
const BOXED: CellStyle = {
  borders: { top: LINE, right: LINE, bottom: LINE, left: LINE },
  font: { name: '宋体', size: 12 },
};

const FORM = workbook(
  sheet(
    '绩效目标表',
    {
      A1: { value: '产出指标', style: BOXED },
      B1: { value: '数量指标', style: BOXED },
      C1: { value: '培训人次', style: BOXED },
      D1: { value: 64, numberFormat: '0"人"', style: { ...BOXED, fill: '#FFFF00' } },
      B2: { value: '质量指标', style: BOXED },
      D2: { value: 0.95, numberFormat: '0%', style: BOXED },
      A4: { value: 5, formula: '=SUM(D1:D2)+$D$1' },
    },
    { merges: ['A1:A2', 'C2:C3'], rowHeights: { 0: 40, 1: 28 } },
  ),
);

function onSheet(
  { Excel }: LoadedOffice,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void | Promise<void>,
): Promise<void> {
  return Excel.run(async (context) => {
    await work(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
  });
}

describe('rows', () => {
  it('inserted inside a merged area make it grow and take looks and height from above', async () => {
    const office = await loadOffice(FORM);
    await onSheet(office, (worksheet) => void worksheet.getRange('2:3').insert('Down'));
    const { activeSheet } = office.model;
    expect(activeSheet.merges).toEqual([parseRange('A1:A4'), parseRange('C4:C5')]);
    expect(activeSheet.cell(1, 3)).toEqual({ value: '', numberFormat: '0"人"', style: { ...BOXED, fill: '#FFFF00' } });
    expect([activeSheet.rowHeight(1), activeSheet.rowHeight(2), activeSheet.rowHeight(3)]).toEqual([40, 40, 28]);
    expect(activeSheet.cell(5, 0)?.formula).toBe('=SUM(D1:D4)+$D$1');
  });

  it('inserted and deleted again leave the sheet as it was', async () => {
    const office = await loadOffice(FORM);
    const before = office.model.toData();
    await onSheet(office, (worksheet) => void worksheet.getRange('2:4').insert('Down'));
    await onSheet(office, (worksheet) => worksheet.getRange('2:4').delete('Up'));
    expect(office.model.toData()).toEqual(before);
  });

  it('can be inserted, filled and merged in one batch, and undone by the user in one step', async () => {
    const office = await loadOffice(FORM);
    const before = office.model.toData();
    await onSheet(office, (worksheet) => {
      const inserted = worksheet.getRange('3:3').insert('Down');
      inserted.format.rowHeight = 33;
      worksheet.getRange('A1:A2').unmerge();
      worksheet.getRange('A1:A3').merge(false);
      worksheet.getRange('C3').values = [['满意度']];
    });
    expect(office.model.activeSheet.merges).toContainEqual(parseRange('A1:A3'));
    expect(office.model.activeSheet.rowHeight(2)).toBe(33);
    office.model.undo();
    expect(office.model.toData()).toEqual(before);
  });

  it('of cells only are not in the workbench, and it says so', async () => {
    const office = await loadOffice(FORM);
    const insert = onSheet(office, (worksheet) => void worksheet.getRange('A2:B2').insert('Down'));
    await expect(insert).rejects.toMatchObject({ code: 'ApiNotAvailable' });
  });

  it('are refused on a protected sheet', async () => {
    const office = await loadOffice(FORM);
    office.model.editSheet(office.model.activeSheet.id, (editor) => editor.setProtected(true));
    const insert = onSheet(office, (worksheet) => void worksheet.getRange('2:2').insert('Down'));
    await expect(insert).rejects.toMatchObject({ code: 'AccessDenied' });
  });
});

describe('merging', () => {
  it('keeps the first contents, and each row by itself when asked', async () => {
    const office = await loadOffice(FORM);
    await onSheet(office, (worksheet) => worksheet.getRange('B5:C6').merge(true));
    expect(office.model.activeSheet.merges.slice(-2)).toEqual([parseRange('B5:C5'), parseRange('B6:C6')]);
    await onSheet(office, (worksheet) => worksheet.getRange('B1:D1').merge());
    const texts = [1, 2, 3].map((column) => office.model.activeSheet.text(0, column));
    expect(texts).toEqual(['数量指标', '', '']);
  });

  it('that would cut a merged area is refused', async () => {
    const office = await loadOffice(FORM);
    const merge = onSheet(office, (worksheet) => worksheet.getRange('A2:B2').merge());
    await expect(merge).rejects.toMatchObject({ code: 'MergedRangeConflict' });
  });
});

describe('copying', () => {
  it('of looks brings merged areas and formats, not contents, and is no change of values', async () => {
    const office = await loadOffice(FORM, { excelApi: 9 });
    const heard: unknown[] = [];
    await onSheet(office, (worksheet) => void worksheet.onChanged.add(async (event) => void heard.push(event)));
    await onSheet(office, (worksheet) => worksheet.getRange('7:9').copyFrom(worksheet.getRange('1:3'), 'Formats'));
    await settle();
    const { activeSheet } = office.model;
    expect(activeSheet.merges).toEqual([
      parseRange('A1:A2'),
      parseRange('C2:C3'),
      parseRange('A7:A8'),
      parseRange('C8:C9'),
    ]);
    expect(activeSheet.cell(6, 3)).toEqual({ value: '', numberFormat: '0"人"', style: { ...BOXED, fill: '#FFFF00' } });
    expect(heard).toEqual([]);
  });

  it('of everything repeats it over the target and moves formulas along', async () => {
    const office = await loadOffice(FORM, { excelApi: 9 });
    await onSheet(office, (worksheet) => worksheet.getRange('B4:B5').copyFrom(worksheet.getRange('A4')));
    const formulas = [3, 4].map((row) => office.model.activeSheet.cell(row, 1)?.formula);
    expect(formulas).toEqual(['=SUM(E1:E2)+$D$1', '=SUM(E2:E3)+$D$1']);
  });

  it('needs ExcelApi 1.9', async () => {
    const office = await loadOffice(FORM, { excelApi: 7 });
    const copy = onSheet(office, (worksheet) => worksheet.getRange('7:7').copyFrom('1:1'));
    await expect(copy).rejects.toMatchObject({ code: 'ApiNotFound' });
  });
});

describe('formats', () => {
  it('are read and written, mixed ones as null', async () => {
    const office = await loadOffice(FORM);
    await onSheet(office, async (worksheet, context) => {
      const row = worksheet.getRange('C1:D1');
      row.format.load('rowHeight,columnWidth,wrapText,horizontalAlignment,verticalAlignment');
      row.format.fill.load('color');
      row.format.font.load('name,size,bold,color,underline');
      await context.sync();
      expect(row.format.toJSON()).toMatchObject({
        rowHeight: 40,
        columnWidth: 48,
        wrapText: false,
        horizontalAlignment: 'General',
        verticalAlignment: 'Bottom',
        fill: { color: null },
        font: { name: '宋体', size: 12, bold: false, color: '#000000', underline: 'None' },
      });
      row.format.fill.color = '#00ff00';
      row.format.font.bold = true;
      row.format.wrapText = true;
      row.format.horizontalAlignment = 'Center';
      row.format.verticalAlignment = 'Top';
      row.format.columnWidth = 96;
    });
    const style = office.model.activeSheet.cell(0, 2)?.style;
    expect(style).toEqual({
      ...BOXED,
      fill: '#00FF00',
      font: { ...BOXED.font, bold: true },
      wrap: true,
      horizontal: 'center',
      vertical: 'top',
    });
    expect(office.model.activeSheet.columnWidth(2)).toBeCloseTo((96 * 4) / 21 - 5 / 7);
  });

  it('of fills go back exactly to none', async () => {
    const office = await loadOffice(FORM);
    const before = office.model.toData();
    await onSheet(office, (worksheet) => void (worksheet.getRange('A1').format.fill.color = '#FF0000'));
    await onSheet(office, (worksheet) => worksheet.getRange('A1').format.fill.clear());
    expect(office.model.toData()).toEqual(before);
  });

  it('of borders see the line that the neighbour carries, and draw along an edge', async () => {
    const office = await loadOffice(FORM);
    await onSheet(office, async (worksheet, context) => {
      const below = worksheet.getRange('D3').format.borders.getItem('EdgeTop');
      below.load('style,weight,color');
      const inside = worksheet.getRange('C1:D1').format.borders.getItem('InsideVertical');
      inside.load('style');
      const free = worksheet.getRange('F9').format.borders.getItem('EdgeLeft');
      free.load('style');
      await context.sync();
      expect([below.style, below.weight, below.color]).toEqual(['Continuous', 'Thin', '#000000']);
      expect([inside.style, free.style]).toEqual(['Continuous', 'None']);
      below.style = 'None';
      free.style = 'Double';
    });
    const { activeSheet } = office.model;
    expect(activeSheet.cell(1, 3)?.style?.borders?.bottom).toBeUndefined();
    expect(activeSheet.cell(8, 5)?.style?.borders?.left).toEqual({ weight: 'double', color: '#000000' });
  });

  it('of whole rows are not in the workbench, and it says so', async () => {
    const office = await loadOffice(FORM);
    const paint = onSheet(office, (worksheet) => void (worksheet.getRange('1:1').format.fill.color = '#FF0000'));
    await expect(paint).rejects.toMatchObject({ code: 'ApiNotAvailable' });
  });
});
