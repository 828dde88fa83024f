import type { CellRange } from '../../core/sheet/snapshot';
import type { SheetInfo } from '../spreadsheet';
import { CELLS, cellsOf, noCells, placeOf, sizeOf, upperRows, type Cells } from './cells';
import { REPORT_MARK } from './report/report-mark';
import { runRead } from './run';
import { spillProperties } from './spills';

/** Finds the sheet to read in a batch. */
export type SheetPick = (sheets: Excel.WorksheetCollection) => Excel.Worksheet;

/** How far from A1 a first look reaches. */
export interface Reach {
  readonly rows: number;
  readonly columns: number;
}

/** Nearly every form lies within it, and its cells fit one answer unless they hold whole pages of text. */
export const FIRST_REACH: Reach = { rows: 400, columns: 60 };

/** Sheets formatted far below their contents: above this only the part with contents is read. */
const MOST_FORMATTED_CELLS = 200_000;

/** A stray cell far out stretches the used part; beyond so many cells, only what lies near its beginning is read. */
const MOST_CELLS = 2_000_000;
const NEAR: Reach = { rows: 5_000, columns: 100 };

/** What a first look brings. */
export interface SheetOverview extends SheetInfo {
  /** The part of the sheet to read; `null` when the sheet holds nothing. */
  readonly used: CellRange | null;
  /** Whether cells further out are left out. */
  readonly omitsFar: boolean;
  /** The rows of `used` that came along, from its first one; none when the look did not reach across. */
  readonly head: Cells;
  /** Whether the sheet is a report that was made here. */
  readonly isReport: boolean;
}

/**
 * Finds out in one round trip what a sheet is called and which part of it is used, and brings the cells within reach:
 * all of them for most sheets.
 *
 * @param reach null for the size alone
 * @throws UserError 'too-large' when the cells within reach do not fit one answer
 */
export async function readSheetOverview(
  pick: SheetPick,
  reach: Reach | null,
  signal?: AbortSignal,
): Promise<SheetOverview> {
  return runRead(async (context) => {
    const sheet = pick(context.workbook.worksheets);
    sheet.load('id,name');
    const formatted = sheet.getUsedRangeOrNullObject(false);
    formatted.load('rowIndex,columnIndex,rowCount,columnCount');
    const filled = sheet.getUsedRangeOrNullObject(true);
    filled.load('rowIndex,columnIndex,rowCount,columnCount');
    const near =
      reach && formatted.getIntersectionOrNullObject(sheet.getRangeByIndexes(0, 0, reach.rows, reach.columns));
    near?.load([...CELLS, 'rowIndex', 'columnIndex', 'rowCount', 'columnCount', ...spillProperties()]);
    const mark = sheet.names.getItemOrNullObject(REPORT_MARK).load('name');
    await context.sync();
    const { id, name } = sheet;
    const isReport = !mark.isNullObject;
    if (filled.isNullObject) return { id, name, used: null, omitsFar: false, head: noCells(), isReport };
    const { used, omitsFar } = partToRead(placeOf(formatted), placeOf(filled));
    const place = near && !near.isNullObject ? placeOf(near) : null;
    const head = near && place ? upperRows(cellsOf(near, place), place, used) : noCells();
    return { id, name, used, omitsFar, head, isReport };
  }, signal);
}

/** Formatted cells too, since merged areas reach over blank ones. */
function partToRead(
  formatted: CellRange,
  filled: CellRange,
): Pick<SheetOverview, 'omitsFar'> & { readonly used: CellRange } {
  if (sizeOf(formatted) <= MOST_FORMATTED_CELLS) return { used: formatted, omitsFar: false };
  if (sizeOf(filled) <= MOST_CELLS) return { used: filled, omitsFar: false };
  const { top, left } = filled;
  const bottom = Math.min(filled.bottom, top + NEAR.rows - 1);
  const right = Math.min(filled.right, left + NEAR.columns - 1);
  return { used: { top, left, bottom, right }, omitsFar: true };
}
