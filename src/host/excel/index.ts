import { UserError } from '../../core/errors';
import type { CellRange } from '../../core/sheet/snapshot';
import type { ReadOptions, SheetInfo, SheetReading, Spreadsheet } from '../spreadsheet';
import { addForm } from './add-form';
import { applyEdits } from './edits/apply-edits';
import { undo } from './edits/undo';
import { UndoLog } from './edits/undo-log';
import { OwnWrites } from './own-writes';
import { readSheet, readSmallSheet, type SheetPick } from './read-sheet';
import { MERGED_AREAS, hasExcelApi } from './requirement-sets';
import { runRead } from './run';
import { readSetting, writeSetting } from './settings';
import { watchWorkbook } from './watch';

export { whenOfficeReady } from './ready';

/** The workbook in front of the user, through Office.js. Call it after `whenOfficeReady`. */
export function createExcelSpreadsheet(): Spreadsheet {
  const ownWrites = new OwnWrites();
  const undoLog = new UndoLog();
  /** Sheets that fitted one round trip when they were last read. */
  const small = new Set<string>();

  const read = async (pick: SheetPick, options?: ReadOptions): Promise<SheetReading> => {
    const { reading, isSmall } = await readSheet(pick, options);
    if (isSmall) small.add(reading.id);
    else small.delete(reading.id);
    return reading;
  };

  return {
    capabilities: { mergedAreas: hasExcelApi(MERGED_AREAS), activationEvents: true },

    readActiveSheet: (options) => read((sheets) => sheets.getActiveWorksheet(), options),

    readSheet: async (sheetId, options = {}) => {
      const pick: SheetPick = (sheets) => sheets.getItem(sheetId);
      // a re-check after an edit: the sheet is most likely as small as it was
      const isQuick = options.merges === false && small.has(sheetId);
      const quick = isQuick ? await readSmallSheet(pick, options.signal).catch(unlessTooLarge) : null;
      return quick ?? read(pick, options);
    },

    listSheets,
    select,
    applyEdits: (sheetId, edits) => applyEdits(sheetId, edits, ownWrites, undoLog),
    addForm,
    undo: (token) => undo(token, ownWrites, undoLog),
    watch: (handlers) => watchWorkbook(handlers, ownWrites),
    readSetting,
    writeSetting,
  };
}

function unlessTooLarge(error: unknown): null {
  if (error instanceof UserError && error.code === 'too-large') return null;
  throw error;
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
async function select(sheetId: string, { top, left, bottom, right }: CellRange): Promise<void> {
  await runRead(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).select();
    await context.sync();
  });
}
