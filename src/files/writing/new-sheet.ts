import { formatRange } from '../../core/sheet/address';
import { cellXml } from '../saving/cell-xml';
import type { SheetData } from '../workbook-data';
import type { StyleSheet } from './style-sheet';
import { MAIN } from './template';

function numbers(record: Readonly<Record<number, number>> = {}): ReadonlyMap<number, number> {
  return new Map(Object.entries(record).map(([key, value]) => [Number(key), value]));
}

function columnsXml({ columnWidths, hiddenColumns = [] }: SheetData): string {
  const widths = numbers(columnWidths);
  const hidden = new Set(hiddenColumns);
  const columns = [...new Set([...widths.keys(), ...hidden])].sort((a, b) => a - b);
  if (columns.length === 0) return '';
  const list = columns.map((column) => {
    const width = widths.get(column);
    const size = width === undefined ? '' : ` width="${width}" customWidth="1"`;
    return `<col min="${column + 1}" max="${column + 1}"${size}${hidden.has(column) ? ' hidden="1"' : ''}/>`;
  });
  return `<cols>${list.join('')}</cols>`;
}

/** Row → its cells, written, from left to right. */
function cellsByRow({ cells }: SheetData, styles: StyleSheet): ReadonlyMap<number, readonly string[]> {
  const rows = new Map<number, string[]>();
  for (const cell of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const xml = cellXml(cell, styles.styleOf(cell), '');
    const inRow = rows.get(cell.row);
    if (inRow) inRow.push(xml);
    else rows.set(cell.row, [xml]);
  }
  return rows;
}

function rowsXml(data: SheetData, styles: StyleSheet): string {
  const cells = cellsByRow(data, styles);
  const heights = numbers(data.rowHeights);
  const hidden = new Set(data.hiddenRows);
  const rows = [...new Set([...cells.keys(), ...heights.keys(), ...hidden])].sort((a, b) => a - b);
  return rows
    .map((row) => {
      const height = heights.get(row);
      const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
      return `<row r="${row + 1}"${size}${hidden.has(row) ? ' hidden="1"' : ''}>${(cells.get(row) ?? []).join('')}</row>`;
    })
    .join('');
}

/** The part of a new sheet. */
export function newSheetXml(data: SheetData, styles: StyleSheet, isActive: boolean): string {
  const merges = (data.merges ?? []).map((merge) => `<mergeCell ref="${formatRange(merge)}"/>`);
  return [
    `<worksheet xmlns="${MAIN}">`,
    `<sheetViews><sheetView${isActive ? ' tabSelected="1"' : ''} workbookViewId="0"/></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(data),
    `<sheetData>${rowsXml(data, styles)}</sheetData>`,
    data.protected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : '',
    merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : '',
    '</worksheet>',
  ].join('');
}
