import { isStructural, type Edit } from '../../../core/edits/edit';
import { UserError } from '../../../core/errors';
import type { CellPosition, CellRange, CellValue, SheetSnapshot } from '../../../core/sheet/snapshot';
import { MERGED_AREAS, SPILLS, hasExcelApi } from '../requirement-sets';
import { runRead } from '../run';
import { wholeRows } from './actions';
import type { CellContent } from './cell-content';
import { Contents, type CellState, type RowState } from './contents';
import { cannotMoveSpill, sheetProtected, staleCells } from './edit-errors';
import { loadTextRoom } from './row-height';
import { loadLook, type RowLook } from './row-looks';
import { rowsNeeded } from './rows-needed';

/** Where the user was: the sheet and what was selected on it. */
export interface UserPlace {
  readonly sheetId: string;
  readonly selection: CellRange | null;
}

/** What edits found, before any of them was done. */
export interface Found {
  readonly contents: Contents;
  /** The rows that the edits touch, where rows move or cells are merged; null when only cells are written. */
  readonly snapshot: SheetSnapshot | null;
  readonly userPlace: UserPlace;
}

/**
 * Reads what the edits touch, in one round trip; a second one where Excel refuses to tell the selection or the merged
 * areas.
 *
 * @throws UserError 'sheet-protected' or 'stale' when the edits cannot be done; nothing has been written
 */
export async function readFound(sheetId: string, edits: readonly Edit[]): Promise<Found> {
  const read = edits.some(isStructural) ? readRows : readCells;
  try {
    return await read(sheetId, edits, true);
  } catch (error) {
    // several areas or a chart are selected, or more areas are merged than Excel lists
    if (!(error instanceof UserError) || !RETRIED.includes(error.code)) throw error;
    return read(sheetId, edits, false);
  }
}

const RETRIED: readonly string[] = ['excel-failed', 'not-supported', 'gone', 'bad-selection'];

type Reader = (sheetId: string, edits: readonly Edit[], withExtras: boolean) => Promise<Found>;

/** The cells one by one: they may lie far apart. */
const readCells: Reader = (sheetId, edits, withExtras) =>
  runRead(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.load('name,protection/protected');
    const cells = edits.flatMap((edit) => (edit.kind === 'set-text' ? [edit.cell] : []));
    const ranges = cells.map(({ row, column }) => sheet.getCell(row, column));
    const knowsSpills = withExtras && hasExcelApi(SPILLS);
    for (const range of ranges) {
      range.load('text,values,formulas,numberFormat,valueTypes,format/protection/locked');
    }
    const parents = knowsSpills ? ranges.map((range) => range.getSpillParentOrNullObject()) : [];
    for (const parent of parents) parent.load('rowIndex,columnIndex');
    const userPlace = withExtras ? loadUserPlace(context) : null;
    await context.sync();
    const isLocked = ranges.some((range) => range.format.protection.locked !== false);
    if (sheet.protection.protected && isLocked) throw sheetProtected(sheet.name);
    const rows = new Map<number, RowState>();
    ranges.forEach((range, index) => {
      const { row, column } = cells[index] ?? { row: 0, column: 0 };
      const known = rows.get(row) ?? { cells: new Map<number, CellState>() };
      const content = contentsOf(range)[0]?.[0] ?? EMPTY;
      const isSpilled = isSpilledFrom(parents[index], { row, column });
      known.cells.set(column, { content: isSpilled ? { ...content, isSpilled } : content, touched: false });
      rows.set(row, known);
    });
    return { contents: new Contents(rows, sheet.name), snapshot: null, userPlace: toUserPlace(userPlace) };
  });

/** The rows that the edits touch, as far as the sheet is used. */
const readRows: Reader = (sheetId, edits, withExtras) =>
  runRead(async (context) => {
    const knowsMerges = withExtras && hasExcelApi(MERGED_AREAS);
    const needed = rowsNeeded(edits, knowsMerges);
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.load('name,protection/protected');
    const used = sheet.getUsedRangeOrNullObject(false);
    const rows = sheet.getRange(wholeRows(needed.top, needed.bottom - needed.top + 1));
    const band = used.getIntersectionOrNullObject(rows);
    band.load('text,values,formulas,numberFormat,valueTypes,rowIndex,columnIndex,columnCount');
    if (hasExcelApi(SPILLS)) band.load('hasSpill');
    const areas = knowsMerges ? used.getMergedAreasOrNullObject() : null;
    areas?.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
    const heights = needed.heights.map((row) => {
      return [row, sheet.getRange(wholeRows(row, 1)).format.load('rowHeight')] as const;
    });
    const rooms = needed.rooms.map((cell) => [cell, loadTextRoom(sheet.getCell(cell.row, cell.column))] as const);
    const looksNear = loadLooks(sheet, needed.looks, 0, needed.right);
    const userPlace = withExtras ? loadUserPlace(context) : null;
    await context.sync();
    if (sheet.protection.protected) throw sheetProtected(sheet.name);
    if (band.isNullObject) throw staleCells([{ row: needed.top, column: 0 }]);
    // rows that go and come back could not be filled again by a formula elsewhere
    if (needed.allColumns && hasExcelApi(SPILLS) && band.hasSpill !== false) throw cannotMoveSpill();
    const right = band.columnIndex + band.columnCount - 1;
    const rest = loadLooks(sheet, needed.allColumns ? needed.looks : [], needed.right + 1, right);
    // only a sheet that reaches further than its table costs a second round trip
    if (needed.allColumns && right > needed.right) await context.sync();
    const looks = [looksNear(), rest()];
    const snapshot: SheetSnapshot = {
      name: sheet.name,
      top: band.rowIndex,
      left: band.columnIndex,
      text: band.text,
      values: band.values as CellValue[][],
      merges: areas && (areas.isNullObject ? [] : areas.areas.items.map(toRange)),
    };
    const heightOf = new Map(heights.map(([row, format]) => [row, format.rowHeight]));
    const contents = new Contents(toRows(band, heightOf, looks), sheet.name);
    for (const [{ row, column }, room] of rooms) {
      const state = contents.row(row)?.cells.get(column);
      if (state) state.room = room();
    }
    return { contents, snapshot, userPlace: toUserPlace(userPlace) };
  });

/** How cells look, by row and column. */
type Looks = ReadonlyMap<number, ReadonlyMap<number, RowLook>>;

/** Asks for the looks of cells; the returned function gives them once the context has synced. */
function loadLooks(sheet: Excel.Worksheet, rows: readonly number[], first: number, last: number): () => Looks {
  const columns = Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n);
  const asked = rows.map((row) => {
    return [row, columns.map((column) => [column, loadLook(sheet.getCell(row, column))] as const)] as const;
  });
  return () => new Map(asked.map(([row, cells]) => [row, new Map(cells.map(([column, look]) => [column, look()]))]));
}

/** Asks for the sheet in front and its selection; {@link toUserPlace} reads it once the context has synced. */
function loadUserPlace({ workbook }: Excel.RequestContext): { sheet: Excel.Worksheet; selected: Excel.Range } {
  return {
    sheet: workbook.worksheets.getActiveWorksheet().load('id'),
    selected: workbook.getSelectedRange().load('rowIndex,columnIndex,rowCount,columnCount'),
  };
}

function toUserPlace(userPlace: ReturnType<typeof loadUserPlace> | null): UserPlace {
  return userPlace
    ? { sheetId: userPlace.sheet.id, selection: toRange(userPlace.selected) }
    : { sheetId: '', selection: null };
}

function toRows(
  band: Excel.Range,
  heights: ReadonlyMap<number, number>,
  looks: readonly Looks[],
): Map<number, RowState> {
  const grid = contentsOf(band);
  return new Map(
    grid.map((line, index): [number, RowState] => {
      const row = band.rowIndex + index;
      const cells = line.map((content, n): [number, CellState] => {
        const column = band.columnIndex + n;
        const look = looks.map((known) => known.get(row)?.get(column)).find(Boolean);
        return [column, { content, touched: false, ...(look && { look }) }];
      });
      return [row, { cells: new Map(cells), height: heights.get(row) }];
    }),
  );
}

/** Whether a cell is filled by the formula of another one. */
function isSpilledFrom(parent: Excel.Range | undefined, { row, column }: CellPosition): boolean {
  if (!parent || parent.isNullObject) return false;
  return parent.rowIndex !== row || parent.columnIndex !== column;
}

const EMPTY: CellContent = { formula: '', value: '', text: '', numberFormat: 'General' };

/** The contents of a loaded range, row by row. */
export function contentsOf({ text, values, formulas, numberFormat, valueTypes }: Excel.Range): CellContent[][] {
  const at = <T>(grid: T[][], row: number, column: number): T | undefined => grid[row]?.[column];
  return text.map((line, row) =>
    line.map((shown, column) => ({
      text: shown,
      value: (at(values, row, column) as CellValue | undefined) ?? '',
      formula: (at(formulas, row, column) as CellValue | undefined) ?? '',
      numberFormat: (at(numberFormat, row, column) as string | undefined) ?? 'General',
      ...(at(valueTypes, row, column) === 'Error' && { isError: true }),
    })),
  );
}

function toRange({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}
