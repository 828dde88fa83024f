import { UserError } from '../../core/errors';
import type { CellRange } from '../../core/sheet/snapshot';
import type { ReadOptions, SheetReading } from '../spreadsheet';
import { toSnapshot, withoutBlankEnd } from './cells';
import { FIRST_REACH, readSheetOverview, type SheetOverview, type Reach, type SheetPick } from './look-at-sheet';
import { blanksLeaveDoubt } from './merge-doubt';
import { letPageDraw, PartReader } from './part-reader';
import { MERGED_AREAS, hasExcelApi } from './requirement-sets';
import { readSpills } from './spills';

/**
 * Reads a sheet's used range. A form takes one round trip, and a second one where blanks leave a doubt whether cells are
 * merged: asking for merged areas empties the undo history of some desktop builds. What fits the payload of an answer
 * takes two at most; larger sheets are read in parts.
 *
 * @param reach how far the first round trip reaches
 * @throws UserError, or the signal's reason when aborted
 */
export async function readSheet(
  pick: SheetPick,
  options: ReadOptions = {},
  reach: Reach = FIRST_REACH,
): Promise<SheetReading> {
  const { id, name, used, omitsFar, head, isReport } = await look(pick, reach, options.signal);
  const sheet = { id, name, ...(isReport && { isReport }) };
  if (!used) return { ...sheet, snapshot: null };
  if (head.text.length > FIRST_REACH.rows) await letPageDraw();
  const reader = new PartReader(id, used, head, options);
  const wantsMerges = options.merges !== false && hasExcelApi(MERGED_AREAS);
  const merges = await (reader.isComplete ? mergesAfter(reader, wantsMerges) : mergesAlong(reader, wantsMerges));
  const all = {
    ...reader.cells,
    formulas: [...reader.cells.formulas, ...(await readSpills(id, reader.cells, options.signal))],
  };
  if (!omitsFar) return { ...sheet, snapshot: toSnapshot(name, used, all, merges) };
  const cells = withoutBlankEnd(all);
  return { ...sheet, snapshot: cells && toSnapshot(name, used, cells, merges), omitsFar };
}

async function look(pick: SheetPick, reach: Reach, signal?: AbortSignal): Promise<SheetOverview> {
  try {
    return await readSheetOverview(pick, reach, signal);
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'too-large') throw error;
    return readSheetOverview(pick, null, signal);
  }
}

/** The first look has brought all cells: what is asked for is known. */
async function mergesAfter(reader: PartReader, wanted: boolean): Promise<CellRange[] | null> {
  if (!wanted) return null;
  return blanksLeaveDoubt(reader.cells.text) ? reader.readMerges() : [];
}

/** More cells are to come: the rows that are there stand for the others, so that merged areas cost no round trip. */
async function mergesAlong(reader: PartReader, wanted: boolean): Promise<CellRange[] | null> {
  const { text } = reader.cells;
  const asks = wanted && (text.length === 0 || blanksLeaveDoubt(text));
  const merges = await reader.readRest(asks);
  // not asked for, and yet in doubt: not known. Blanks then stand for merges, as below ExcelApi 1.13
  return wanted && !asks && !blanksLeaveDoubt(text) ? [] : merges;
}
