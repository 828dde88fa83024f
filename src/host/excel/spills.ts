import { UserError } from '../../core/errors';
import type { CellRange, FormulaCell } from '../../core/sheet/snapshot';
import { placeOf, type Cells } from './cells';
import { SPILLS, hasExcelApi } from './requirement-sets';
import { runRead } from './run';

/** Formulas asked for in one request. */
const AT_ONCE = 2_000;

/** What to ask of a range so that one knows whether formulas fill more cells than their own. */
export function spillProperties(): readonly string[] {
  return hasExcelApi(SPILLS) ? ['hasSpill'] : [];
}

/**
 * The cells that formulas of other cells fill: a sheet that has some takes one more round trip, all others none.
 *
 * @throws UserError, or the signal's reason when aborted
 */
export async function readSpills(sheetId: string, cells: Cells, signal?: AbortSignal): Promise<FormulaCell[]> {
  if (!cells.spills) return [];
  const found: FormulaCell[] = [];
  for (let start = 0; start < cells.formulas.length; start += AT_ONCE) {
    const areas = await unlessRefused(spilledAreas(sheetId, cells.formulas.slice(start, start + AT_ONCE), signal));
    for (const { anchor, area } of areas) found.push(...coveredBy(anchor, area));
  }
  return found;
}

/** A reading without them is a reading all the same: before a cell is written to it is asked again. */
async function unlessRefused<T>(work: Promise<T[]>): Promise<T[]> {
  return work.catch((error: unknown) => {
    if (error instanceof UserError && REFUSALS.includes(error.code)) return [];
    throw error;
  });
}

const REFUSALS: readonly string[] = ['excel-failed', 'not-supported', 'gone', 'too-large'];

async function spilledAreas(
  sheetId: string,
  anchors: readonly FormulaCell[],
  signal?: AbortSignal,
): Promise<{ anchor: FormulaCell; area: CellRange }[]> {
  return runRead(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const asked = anchors.map((anchor) => {
      const range = sheet.getCell(anchor.row, anchor.column).getSpillingToRangeOrNullObject();
      return { anchor, range: range.load('rowIndex,columnIndex,rowCount,columnCount') };
    });
    await context.sync();
    return asked.flatMap(({ anchor, range }) => (range.isNullObject ? [] : [{ anchor, area: placeOf(range) }]));
  }, signal);
}

function coveredBy(anchor: FormulaCell, { top, left, bottom, right }: CellRange): FormulaCell[] {
  const covered: FormulaCell[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      if (row !== anchor.row || column !== anchor.column) covered.push({ row, column, formula: '' });
    }
  }
  return covered;
}
