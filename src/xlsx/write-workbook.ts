import type { Worksheet } from 'exceljs';
import { formatRange } from '../core/sheet/address';
import { writeStyle } from './cell-style';
import { writeValue } from './cell-value';
import { newWorkbook } from './exceljs';
import { writableName } from './sheet-names';
import type { SheetData, WorkbookData } from '../files/workbook-data';

function fillSheet(sheet: Worksheet, data: SheetData): void {
  for (const cell of data.cells) {
    const target = sheet.getCell(cell.row + 1, cell.column + 1);
    const value = writeValue(cell);
    if (value !== null) target.value = value;
    if (cell.style || cell.numberFormat) target.style = writeStyle(cell.style ?? {}, cell.numberFormat);
  }
  // after the cells, and without styles: a covered cell keeps its own borders
  for (const merge of data.merges ?? []) sheet.mergeCellsWithoutStyle(formatRange(merge));
  for (const [column, width] of Object.entries(data.columnWidths ?? {})) {
    sheet.getColumn(Number(column) + 1).width = width;
  }
  for (const [row, height] of Object.entries(data.rowHeights ?? {})) sheet.getRow(Number(row) + 1).height = height;
  for (const row of data.hiddenRows ?? []) sheet.getRow(row + 1).hidden = true;
  for (const column of data.hiddenColumns ?? []) sheet.getColumn(column + 1).hidden = true;
}

/**
 * Writes a workbook as an .xlsx file. Works in Node and in a browser. A protected sheet stays so, without password; a
 * name that Excel does not take gets as near as can be.
 */
export async function writeWorkbook(data: WorkbookData): Promise<Uint8Array> {
  const workbook = await newWorkbook();
  const taken = new Set<string>();
  for (const sheetData of data.sheets) {
    const name = writableName(sheetData.name, taken);
    taken.add(name.toLowerCase());
    const sheet = workbook.addWorksheet(name, { state: sheetData.hidden ? 'hidden' : 'visible' });
    fillSheet(sheet, sheetData);
    if (sheetData.protected) await sheet.protect('', {});
  }
  workbook.views = [
    {
      x: 0,
      y: 0,
      width: 20_000,
      height: 12_000,
      firstSheet: 0,
      activeTab: data.activeSheet ?? 0,
      visibility: 'visible',
    },
  ];
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
