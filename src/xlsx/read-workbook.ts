import type { Cell, RowModel, Workbook, Worksheet } from 'exceljs';
import { UserError } from '../core/errors';
import { parseRange } from '../core/sheet/address';
import { readStyle } from './cell-style';
import { readFormula, readValue } from './cell-value';
import { mixedFont } from './mixed-font';
import { readPalette } from '../files/colors';
import { newWorkbook } from './exceljs';
import { rejectByContent, unreadable } from '../files/file-kind';
import { repackForReader, type Repacked } from './parts';
import type { CellData, CellStyle, SheetData, WorkbookData } from '../files/workbook-data';
import { ZipError, ZipTooLarge } from '../files/zip';

/** Parts of a sheet that the plain data has no place for; some of them name ranges that ExcelJS would spell out. */
const IGNORED = [
  ...['dataValidations', 'conditionalFormatting', 'hyperlinks', 'autoFilter', 'pageSetup', 'headerFooter'],
  ...['drawing', 'legacyDrawing', 'picture', 'tableParts', 'extLst', 'rowBreaks', 'colBreaks'],
];

/** What Excel allows: characters of a column, points of a row. */
const WIDEST = 255;
const HIGHEST = 409.5;

type StyleReader = (cell: Cell) => CellStyle | undefined;

function readCell(cell: Cell, styleOf: StyleReader): CellData | undefined {
  const isCovered = cell.isMerged && cell.master.address !== cell.address;
  const value = isCovered ? '' : readValue(cell.value);
  const formula = isCovered ? undefined : readFormula(cell);
  const style = styleOf(cell);
  if (value === '' && !formula && !style) return undefined;
  const { numFmt } = cell;
  return {
    row: Number(cell.row) - 1,
    column: Number(cell.col) - 1,
    value,
    ...(formula && { formula }),
    ...(numFmt && numFmt !== 'General' && { numberFormat: numFmt }),
    ...(style && { style }),
    ...(!isCovered && mixedFont(cell.value)),
  };
}

function isSize(size: number | undefined): size is number {
  return size !== undefined && size > 0;
}

function readColumns(sheet: Worksheet, lastColumn: number): Pick<SheetData, 'columnWidths' | 'hiddenColumns'> {
  const columnWidths: Record<number, number> = {};
  const hiddenColumns: number[] = [];
  for (let column = 0; column <= lastColumn; column++) {
    const { width = sheet.properties.defaultColWidth, hidden } = sheet.getColumn(column + 1);
    if (isSize(width)) columnWidths[column] = Math.min(width, WIDEST);
    if (hidden) hiddenColumns.push(column);
  }
  return { columnWidths, hiddenColumns };
}

function readSheet(sheet: Worksheet, name: string, styleOf: StyleReader): SheetData {
  // the getter works the whole model out: asked once. `rows` holds merely styled rows too, eachRow() does not
  const { rows, merges } = sheet.model as unknown as { rows: RowModel[]; merges: string[] };
  const cells: CellData[] = [];
  let lastColumn = 0;
  for (const { address } of rows.flatMap((row) => row.cells)) {
    const cell = readCell(sheet.getCell(String(address)), styleOf);
    if (!cell) continue;
    cells.push(cell);
    lastColumn = Math.max(lastColumn, cell.column);
  }
  return {
    name,
    ...(sheet.state !== 'visible' && { hidden: true }),
    cells,
    merges: merges.map(parseRange),
    ...readColumns(sheet, lastColumn),
    rowHeights: Object.fromEntries(
      rows.filter(({ height }) => isSize(height)).map(({ number, height }) => [number - 1, Math.min(height, HIGHEST)]),
    ),
    hiddenRows: rows.filter((row) => row.hidden).map((row) => row.number - 1),
    ...(isProtected(sheet) && { protected: true }),
  };
}

function isProtected(sheet: Worksheet): boolean {
  return (sheet as unknown as { sheetProtection?: { sheet?: boolean } }).sheetProtection?.sheet === true;
}

function toData(workbook: Workbook, names: Repacked['sheetNames']): WorkbookData {
  const palette = readPalette((workbook.model.themes as unknown as Record<string, string> | undefined)?.theme1);
  // cells share their style objects: each is worked out once
  const known = new Map<object, CellStyle | undefined>();
  const styleOf: StyleReader = ({ style }) => {
    if (!known.has(style)) known.set(style, readStyle(style, palette));
    return known.get(style);
  };
  const sheets = workbook.worksheets.map((sheet) => readSheet(sheet, names.get(sheet.name) ?? sheet.name, styleOf));
  // typed as always there, but missing when the file names no view
  const views = workbook.views as Workbook['views'] | undefined;
  const active = views?.[0]?.activeTab ?? 0;
  return { sheets, activeSheet: active < sheets.length ? active : 0 };
}

export interface ReadOptions {
  /** False where nobody reads them: cells then have their results, and a "=?" where there is a formula. */
  readonly formulas?: boolean;
}

/**
 * Reads an .xlsx file. Works in Node and in a browser.
 *
 * @throws UserError `not-xlsx`, `encrypted`, `old-xls`, `no-sheets`, `damaged` or `too-large`
 */
export async function readWorkbook(bytes: Uint8Array, { formulas = true }: ReadOptions = {}): Promise<WorkbookData> {
  const rejection = rejectByContent(bytes);
  if (rejection) throw rejection;
  try {
    const { bytes: packed, sheetNames, leftOut } = await repackForReader(bytes, formulas);
    const workbook = await newWorkbook();
    // typed for Node's Buffer only; any bytes will do
    await workbook.xlsx.load(packed as unknown as ArrayBuffer, { ignoreNodes: IGNORED });
    const data = toData(workbook, sheetNames);
    if (data.sheets.length === 0) throw unreadable.noSheets();
    return leftOut.length > 0 ? { ...data, leftOut } : data;
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (error instanceof ZipTooLarge) throw unreadable.tooLarge();
    if (error instanceof ZipError) throw unreadable.damaged();
    // whatever ExcelJS trips over in the XML is the file's fault, as far as its owner can tell
    throw Object.assign(unreadable.damaged(), { cause: error });
  }
}
