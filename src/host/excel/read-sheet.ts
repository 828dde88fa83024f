import { UserError } from '../../core/errors';
import type { CellRange, CellValue, SheetSnapshot } from '../../core/sheet/snapshot';
import type { ReadOptions, SheetReading } from '../spreadsheet';
import { MERGED_AREAS, hasExcelApi } from './requirement-sets';
import { runRead } from './run';

/** Finds the sheet to read in a batch. */
export type SheetPick = (sheets: Excel.WorksheetCollection) => Excel.Worksheet;

/**
 * Cells per round trip. Excel on the web refuses answers over 5 MB; a full table takes about 100 bytes a cell, so
 * this leaves room, and when it does not the reader halves it.
 */
const CELLS_PER_READ = 20_000;

/** Sheets formatted far below their contents: above this only the part with contents is read. */
const MOST_FORMATTED_CELLS = 200_000;

interface Extent {
  readonly id: string;
  readonly name: string;
  /** `null` when the sheet holds nothing. */
  readonly used: CellRange | null;
  /** Whether all formatted cells fit one round trip. */
  readonly isSmall: boolean;
}

/** A reading, and whether {@link readSmallSheet} can be used the next time. */
export interface MeasuredReading {
  readonly reading: SheetReading;
  readonly isSmall: boolean;
}

interface Cells {
  readonly text: string[][];
  readonly values: CellValue[][];
}

/**
 * Reads a sheet's used range: one round trip for its size, then one per {@link CELLS_PER_READ} cells, the first of
 * which brings the merged areas. A third is needed when Excel refuses those (more than 512).
 *
 * @throws UserError, or the signal's reason when aborted
 */
export async function readSheet(pick: SheetPick, options: ReadOptions = {}): Promise<MeasuredReading> {
  const { id, name, used, isSmall } = await measure(pick, options.signal);
  if (!used) return { reading: { id, name, snapshot: null }, isSmall };
  const wantsMerges = options.merges !== false && hasExcelApi(MERGED_AREAS);
  const reader = new ChunkReader(id, used, options);
  const merges = await reader.readAll(wantsMerges);
  return { reading: { id, name, snapshot: toSnapshot(name, used, reader.cells, merges) }, isSmall };
}

/**
 * Reads a sheet in a single round trip, without merged areas: for a sheet that was small a moment ago.
 *
 * @throws UserError 'too-large' when it has grown over what one answer takes
 */
export async function readSmallSheet(pick: SheetPick, signal?: AbortSignal): Promise<SheetReading> {
  return runRead(async (context) => {
    const sheet = pick(context.workbook.worksheets);
    sheet.load('id,name');
    const range = sheet.getUsedRangeOrNullObject(false);
    range.load('text,values,rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    const { id, name } = sheet;
    if (range.isNullObject) return { id, name, snapshot: null };
    const cells: Cells = { text: range.text, values: range.values as CellValue[][] };
    return { id, name, snapshot: toSnapshot(name, rangeOf(range), cells, null) };
  }, signal);
}

async function measure(pick: SheetPick, signal?: AbortSignal): Promise<Extent> {
  return runRead(async (context) => {
    const sheet = pick(context.workbook.worksheets);
    sheet.load('id,name');
    const formatted = sheet.getUsedRangeOrNullObject(false);
    formatted.load('rowIndex,columnIndex,rowCount,columnCount');
    const filled = sheet.getUsedRangeOrNullObject(true);
    filled.load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    const { id, name } = sheet;
    const size = formatted.isNullObject ? 0 : formatted.rowCount * formatted.columnCount;
    const isSmall = size <= CELLS_PER_READ;
    if (filled.isNullObject) return { id, name, used: null, isSmall };
    return { id, name, used: rangeOf(size > MOST_FORMATTED_CELLS ? filled : formatted), isSmall };
  }, signal);
}

/** Reads the rows of a range in parts that fit a round trip. */
class ChunkReader {
  readonly cells: Cells = { text: [], values: [] };
  private rowsPerRead: number;

  constructor(
    private readonly sheetId: string,
    private readonly used: CellRange,
    private readonly options: ReadOptions,
  ) {
    const columns = used.right - used.left + 1;
    this.rowsPerRead = Math.max(1, Math.floor(CELLS_PER_READ / columns));
  }

  /** Reads everything into {@link cells}; answers the merged areas, or null when they were not asked for or refused. */
  async readAll(withMerges: boolean): Promise<CellRange[] | null> {
    const rows = this.used.bottom - this.used.top + 1;
    let merges: CellRange[] | null = null;
    let wantsMerges = withMerges;
    while (this.cells.text.length < rows) {
      const top = this.used.top + this.cells.text.length;
      const bottom = Math.min(this.used.bottom, top + this.rowsPerRead - 1);
      try {
        merges = (await this.readChunk({ ...this.used, top, bottom }, wantsMerges)) ?? merges;
      } catch (error) {
        if (!this.canGoOn(error, wantsMerges, bottom > top)) throw error;
      }
      wantsMerges = false;
      this.options.onProgress?.(this.cells.text.length / rows);
    }
    return merges;
  }

  /** Merged areas that Excel refuses are done without; an answer that is too large is asked for in smaller parts. */
  private canGoOn(error: unknown, askedForMerges: boolean, canSplit: boolean): boolean {
    if (!(error instanceof UserError)) return false;
    if (error.code === 'too-large') {
      this.rowsPerRead = Math.max(1, Math.floor(this.rowsPerRead / 2));
      return canSplit || askedForMerges;
    }
    return askedForMerges && (error.code === 'excel-failed' || error.code === 'not-supported');
  }

  private readChunk(chunk: CellRange, withMerges: boolean): Promise<CellRange[] | null> {
    return runRead(async (context) => {
      const sheet = context.workbook.worksheets.getItem(this.sheetId);
      const range = getRange(sheet, chunk);
      range.load('text,values');
      const areas = withMerges ? getRange(sheet, this.used).getMergedAreasOrNullObject() : null;
      areas?.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
      await context.sync();
      this.cells.text.push(...range.text);
      this.cells.values.push(...(range.values as CellValue[][]));
      if (!areas) return null;
      return areas.isNullObject ? [] : areas.areas.items.map(rangeOf);
    }, this.options.signal);
  }
}

function getRange(sheet: Excel.Worksheet, { top, left, bottom, right }: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

function rangeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

/** Files from other programs may keep contents under a merge; Excel does not show them, so they are blanked. */
function toSnapshot(name: string, used: CellRange, cells: Cells, merges: CellRange[] | null): SheetSnapshot {
  for (const merge of merges ?? []) {
    for (let row = merge.top; row <= Math.min(merge.bottom, used.bottom); row++) {
      for (let column = merge.left; column <= Math.min(merge.right, used.right); column++) {
        if (row === merge.top && column === merge.left) continue;
        blank(cells.text[row - used.top], column - used.left);
        blank(cells.values[row - used.top], column - used.left);
      }
    }
  }
  return { name, top: used.top, left: used.left, text: cells.text, values: cells.values, merges };
}

function blank(row: CellValue[] | undefined, column: number): void {
  if (row) row[column] = '';
}
