import { MAX_COLUMN, MAX_ROW } from '../../core/sheet/address';
import type { CellRange } from '../../core/sheet/snapshot';
import type { ReadOptions, SheetInfo, SheetReading, Spreadsheet, UndoToken } from '../spreadsheet';
import { rangeOf } from './edits/actions';
import { readHistory, writeHistory } from './edits/undo-handover';
import { UndoLog } from './edits/undo-log';
import { addForm, addReport, applyEdits, cellMarks, checkUndo, preloadEdits, removeForm, undo } from './later';
import { OwnWrites } from './own-writes';
import { FIRST_REACH, type Reach, type SheetPick } from './look-at-sheet';
import { fitsOneResponse } from './part-reader';
import { partlyFormatted } from './partly-formatted';
import { readSheet } from './read-sheet';
import { COMMENTS, hasExcelApi } from './requirement-sets';
import { runRead } from './run';
import { readSetting, writeSetting } from './settings';
import { watchWorkbook } from './watch';

export { whenOfficeReady } from './ready';

/** Excel, which shows another page in the pane when another button of the ribbon is pressed. */
export interface ExcelSpreadsheet extends Spreadsheet {
  /** What the page that comes next needs to take batches of this one back. */
  handOver(): string;
  /** Rejects where a batch can no longer be taken back: the workbook may have been closed since, and opened again. */
  checkUndo(token: UndoToken): Promise<void>;
}

/**
 * The workbook in front of the user, through Office.js. Call it after `whenOfficeReady`.
 *
 * @param handedOver by the page before this one
 */
export function createExcelSpreadsheet(handedOver: string | null = null): ExcelSpreadsheet {
  const ownWrites = new OwnWrites();
  const undoLog = new UndoLog(handedOver === null ? null : readHistory(handedOver));
  /** How far the cells of each sheet reached when it was last read, if one answer can hold them. */
  const reaches = new Map<string, Reach>();

  const read = async (pick: SheetPick, options?: ReadOptions, reach?: Reach): Promise<SheetReading> => {
    const reading = await readSheet(pick, options, reach);
    reaches.set(reading.id, reachOf(reading));
    preloadEdits();
    return reading;
  };

  return {
    capabilities: { comments: hasExcelApi(COMMENTS) },

    readActiveSheet: (options) => read((sheets) => sheets.getActiveWorksheet(), options),

    // read again after an edit: the sheet is most likely as large as it was
    readSheet: (sheetId, options) => read((sheets) => sheets.getItem(sheetId), options, reaches.get(sheetId)),

    listSheets,
    select,
    applyEdits: (sheetId, edits) => applyEdits(sheetId, edits, ownWrites, undoLog),
    partlyFormatted,
    addForm,
    removeForm,
    addReport,
    marks: cellMarks,
    undo: (token) => undo(token, ownWrites, undoLog),
    handOver: () => writeHistory(undoLog.history),
    checkUndo: (token) => checkUndo(token, undoLog),
    watch: (handlers) => watchWorkbook(handlers, ownWrites),
    readSetting,
    writeSetting,
  };
}

/** A first look at a sheet that has been read before: somewhat further than its cells, since rows may have come. */
function reachOf({ snapshot }: SheetReading): Reach {
  if (!snapshot || !fitsOneResponse(snapshot)) return FIRST_REACH;
  const rows = Math.min(snapshot.top + snapshot.text.length + 100, MAX_ROW + 1);
  const columns = Math.min(snapshot.left + (snapshot.text[0]?.length ?? 0) + 10, MAX_COLUMN + 1);
  return { rows: Math.max(rows, FIRST_REACH.rows), columns: Math.max(columns, FIRST_REACH.columns) };
}

/** The sheets that the user can go to: hidden ones are left out. */
async function listSheets(): Promise<SheetInfo[]> {
  return runRead(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/id,items/name,items/visibility');
    await context.sync();
    return sheets.items
      .filter(({ visibility }) => visibility === Excel.SheetVisibility.visible)
      .map(({ id, name }) => ({ id, name }));
  });
}

/** Moving the selection changes nothing in the sheet, so it may be tried again like a read. */
async function select(sheetId: string, range: CellRange | null): Promise<void> {
  await runRead(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    if (range) rangeOf(sheet, range).select();
    await context.sync();
  });
}
