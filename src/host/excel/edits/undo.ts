import { byPosition, intersects, sameRange } from '../../../core/edits/ranges';
import type { CellRange } from '../../../core/sheet/snapshot';
import type { UndoToken } from '../../spreadsheet';
import type { OwnWrites } from '../own-writes';
import { MERGED_AREAS, hasExcelApi } from '../requirement-sets';
import { runRead } from '../run';
import { rangeOf, reversed } from './actions';
import { changedSince, halfWritten, mergesChangedSince, unconfirmed } from './edit-errors';
import { inspect, loadCells } from './probe';
import { runSteps } from './run-steps';
import type { UndoLog, UndoRecord } from './undo-log';

/**
 * Takes a batch back, all of it or nothing: one round trip to look whether its cells are as it left them, one to write.
 *
 * @throws UserError 'changed-since' when they are not, 'undo-order', 'undo-gone', and what writing throws
 */
export async function undo(token: UndoToken, ownWrites: OwnWrites, log: UndoLog): Promise<void> {
  const record = log.find(token);
  const { sheetId, steps, front, probe } = record;
  if (steps.length > 0) {
    const isInFront = await checkUnchanged(record);
    const selection = isInFront && front?.sheetId === sheetId ? front.selection : null;
    await runSteps({
      sheetId,
      steps: [...steps].reverse().map(reversed),
      ownWrites,
      then: (_, sheet) => {
        if (selection) rangeOf(sheet, selection).select();
        return () => undefined;
      },
      inspect: (context, sheet) => {
        return inspect({ ...probe, before: probe.after, after: probe.before }, context, sheet);
      },
      halfWritten: (cause) => halfWritten(record.left, probe.isStructural, cause),
      unconfirmed: (cause) => unconfirmed(record.left, probe.isStructural, cause),
    });
  }
  log.drop(token);
}

/**
 * Refuses as {@link undo} would where a batch can no longer be taken back, in one round trip. Merged areas are left to
 * that: nobody has asked for anything yet, and reading them costs the user's own undo history in desktop Excel.
 *
 * @throws UserError 'changed-since', 'undo-order', 'undo-gone', and what reading throws
 */
export async function checkUndo(token: UndoToken, log: UndoLog): Promise<void> {
  const record = log.find(token);
  if (record.steps.length > 0) await checkUnchanged({ ...record, merges: null });
}

/** Whether the sheet is in front; refuses when the user has changed what the batch has written or moved. */
async function checkUnchanged({ sheetId, left, merges, probe }: UndoRecord): Promise<boolean> {
  return runRead(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.load('id');
    const loaded = loadCells(left, probe.isStructural, sheet);
    const knowsMerges = merges !== null && hasExcelApi(MERGED_AREAS);
    const areas = knowsMerges ? sheet.getUsedRange(false).getMergedAreasOrNullObject() : null;
    areas?.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
    await context.sync();
    const contents = loaded();
    const changed = left.filter((cell) => {
      const { text, formula } = contents(cell);
      return text !== cell.text || formula !== cell.formula;
    });
    if (changed.length > 0) throw changedSince(changed);
    const now = areas && (areas.isNullObject ? [] : areas.areas.items.map(toRange));
    const rows = left.map(({ row }) => row);
    const box = { top: Math.min(...rows), bottom: Math.max(...rows), left: 0, right: Number.MAX_SAFE_INTEGER };
    if (now && merges && !sameMerges(now, merges, box)) throw mergesChangedSince();
    return active.id === sheetId;
  });
}

function sameMerges(now: readonly CellRange[], then: readonly CellRange[], box: CellRange): boolean {
  const inBox = (merges: readonly CellRange[]): CellRange[] =>
    merges.filter((merge) => intersects(merge, box)).sort(byPosition);
  const [a, b] = [inBox(now), inBox(then)];
  return a.length === b.length && a.every((merge, index) => sameRange(merge, b[index] ?? merge));
}

function toRange({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}
