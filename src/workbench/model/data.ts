import type { SheetData, WorkbookData } from '../../files/workbook-data';
import { byPosition } from '../../core/edits/ranges';
import { compactCell, type Cell } from './cell';
import { NO_EXTRAS } from './extras';
import { Sheet } from './sheet';

/** A sheet from plain data. */
export function sheetFromData(id: string, data: SheetData): Sheet {
  const rows = new Map<number, Map<number, Cell>>();
  for (const { row, column, ...rest } of data.cells) {
    const cell = compactCell(rest);
    if (!cell) continue;
    const cells = rows.get(row);
    if (cells) cells.set(column, cell);
    else rows.set(row, new Map([[column, cell]]));
  }
  return new Sheet({
    id,
    name: data.name,
    visibility: data.hidden ? 'Hidden' : 'Visible',
    rows,
    merges: data.merges ?? [],
    columnWidths: numberMap(data.columnWidths),
    rowHeights: numberMap(data.rowHeights),
    hiddenRows: new Set(data.hiddenRows),
    hiddenColumns: new Set(data.hiddenColumns),
    protected: data.protected ?? false,
    extras: NO_EXTRAS,
  });
}

/** The sheet as plain data, cells row by row, merged areas in reading order; what is empty or default is left out. */
export function sheetToData(sheet: Sheet): SheetData {
  const { content } = sheet;
  const cells = [...content.rows].flatMap(([row, inRow]) =>
    [...inRow].map(([column, cell]) => ({ row, column, ...cell })),
  );
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    name: content.name,
    ...(content.visibility !== 'Visible' && { hidden: true }),
    cells,
    ...(content.merges.length > 0 && { merges: [...content.merges].sort(byPosition) }),
    ...(content.columnWidths.size > 0 && { columnWidths: Object.fromEntries(content.columnWidths) }),
    ...(content.rowHeights.size > 0 && { rowHeights: Object.fromEntries(content.rowHeights) }),
    ...(content.hiddenRows.size > 0 && { hiddenRows: ascending(content.hiddenRows) }),
    ...(content.hiddenColumns.size > 0 && { hiddenColumns: ascending(content.hiddenColumns) }),
    ...(content.protected && { protected: true }),
  };
}

/** Index of the sheet to show first: the one the data names, unless it is hidden. */
export function firstSheet(data: WorkbookData): number {
  const wanted = data.activeSheet ?? 0;
  if (data.sheets[wanted] && !data.sheets[wanted].hidden) return wanted;
  return Math.max(
    0,
    data.sheets.findIndex((sheet) => !sheet.hidden),
  );
}

function numberMap(record: Readonly<Record<number, number>> = {}): ReadonlyMap<number, number> {
  return new Map(Object.entries(record).map(([key, value]) => [Number(key), value]));
}

function ascending(set: ReadonlySet<number>): number[] {
  return [...set].sort((a, b) => a - b);
}
