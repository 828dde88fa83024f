import { isOpenText } from '../../../core/planning/insert';
import type { Grid } from '../../../core/sheet/grid';
import type { CellPosition, CellRange } from '../../../core/sheet/snapshot';
import type { IndicatorTable } from '../../../core/reading/model';
import { ROLE_NAMES } from '../../../core/verdict/role-names';
import type { Inserted } from '../../state/library-session';

/** A cell that a new indicator left to the user. */
export interface Blank {
  readonly cell: CellPosition;
  /** What belongs there: 指标值. */
  readonly label: string;
}

/**
 * The cells of a new indicator that still wait, in the order to go through them; `null` when the indicator is no longer
 * where it was put: then nobody knows where they are.
 */
export function openBlanks(
  { anchor, name, blanks }: Inserted,
  tables: readonly IndicatorTable[],
  grid: Grid,
): Blank[] | null {
  if (grid.rawText(anchor.row, anchor.column) !== name) return null;
  const table = tables.find(({ body }) => body.top <= anchor.row && anchor.row <= body.bottom);
  return blanks
    .filter(({ row, column }) => isOpenText(grid.text(row, column)))
    .map((cell) => {
      const column = table?.columns.find((each) => each.column === cell.column);
      return { cell, label: column ? ROLE_NAMES[column.role] : '' };
    });
}

/**
 * Where to go after a blank was filled: to the next one that waits, from the last back to the first. `null` when nothing
 * waits, or when the user has gone elsewhere: Enter and Tab leave the selection in the cell or beside it.
 */
export function nextBlank(
  open: readonly Blank[],
  filled: CellPosition,
  selection: CellRange | null,
  grid: Grid,
): CellPosition | null {
  const { top, left, bottom, right } = grid.extentOf(filled.row, filled.column);
  const isNear =
    selection !== null &&
    selection.top >= top - 1 &&
    selection.top <= bottom + 1 &&
    selection.left >= left - 1 &&
    selection.left <= right + 1 &&
    ((selection.top >= top && selection.top <= bottom) || (selection.left >= left && selection.left <= right));
  if (!isNear) return null;
  const cells = open.map(({ cell }) => cell);
  const isBehind = (cell: CellPosition): boolean => cell.row === filled.row && cell.column > filled.column;
  return cells.find(isBehind) ?? cells[0] ?? null;
}

/** The one cell that was filled between two looks at the sheet; `null` when it is none or several. */
export function filledBetween(before: readonly Blank[], after: readonly Blank[]): CellPosition | null {
  const gone = before.filter(({ cell }) => !after.some((each) => same(each.cell, cell)));
  return gone.length === 1 ? (gone[0]?.cell ?? null) : null;
}

function same(a: CellPosition, b: CellPosition): boolean {
  return a.row === b.row && a.column === b.column;
}
