import { applyEdits } from '../edits/apply-edits';
import type { Edit, ExpectedText } from '../edits/edit';
import type { IndicatorRow, IndicatorTable } from '../reading/model';
import { dependsOnRow } from '../sheet/formulas';
import { Grid } from '../sheet/grid';
import type { CellRange, SheetSnapshot } from '../sheet/snapshot';
import { isCarried } from './categories';
import { moveText } from './row';

/** How rows go, and which of them. */
export interface RemovalPlan {
  readonly edits: readonly Edit[];
  /** 0-based rows that go, from the bottom up. */
  readonly removed: readonly number[];
}

/**
 * Plans how rows that hold no indicator go. Those stay that have to: the last row of a category, so that nothing of the
 * form is lost, one that formulas speak of, and all of a table that numbers its rows or whose merged areas are not
 * known.
 *
 * @param rows 0-based sheet rows of fillers
 */
export function planRemoveRows(grid: Grid, table: IndicatorTable, rows: readonly number[]): RemovalPlan {
  const edits: Edit[] = [];
  const removed: number[] = [];
  if (!grid.mergesKnown || table.columns.some(({ role }) => role === 'sequence')) return { edits, removed };
  let [sheet, left] = [grid, table.rows];
  // from the bottom up: no row moves before it is its turn
  for (const row of [...new Set(rows)].sort((a, b) => b - a)) {
    const source = left.find((each) => each.row === row && each.kind === 'filler');
    const isNeeded = !left.some((each) => source && each !== source && isSameBlock(each, source));
    if (!source || isNeeded || isTiedByFormulas(sheet.snapshot, row, [])) continue;
    const removal = takeRowAway(sheet, { ...table, rows: left }, source, row);
    edits.push(...removal);
    removed.push(row);
    sheet = new Grid(applyEdits(sheet.snapshot, removal));
    left = left.flatMap((each) => (each === source ? [] : each.row > row ? { ...each, row: each.row - 1 } : each));
  }
  return { edits, removed };
}

function isSameBlock(a: IndicatorRow, b: IndicatorRow): boolean {
  return a.level1 === b.level1 && a.level2 === b.level2;
}

/**
 * Whether a row has to stay for the sake of formulas: others name it, and would be broken without it, or it holds some
 * that show nothing or stand beside the table.
 */
export function isTiedByFormulas({ formulas = [] }: SheetSnapshot, row: number, columns: readonly number[]): boolean {
  return formulas.some(({ row: at, column, formula }) => {
    return at === row ? !columns.includes(column) : dependsOnRow(formula, row);
  });
}

/**
 * The edits that delete a row: merged areas that begin in it begin in the next one, and a category that is written in it
 * alone goes on there.
 *
 * @param source the row as the table has it
 * @param now where the row is on the sheet, 0-based
 */
export function takeRowAway(grid: Grid, table: IndicatorTable, source: IndicatorRow, now: number): Edit[] {
  const heads = (grid.snapshot.merges ?? []).filter((merge) => merge.top === now && isTall(merge));
  // a category written once, in this row, goes on in the next one
  const continuesBelow = table.rows.some(({ row, level2 }) => row === source.row + 1 && level2 === source.level2);
  const written = table.columns
    .filter(({ role, half }) => half === null && isCarried(role) && continuesBelow)
    .map(({ column }) => column)
    .filter((column) => grid.rawText(now, column) !== '' && !isTall(grid.extentOf(now, column)))
    .filter((column) => grid.rawText(now + 1, column) === '' && !grid.isCovered(now + 1, column));
  const passed = [...heads.map(({ left }) => left), ...written];
  const staying = filledCells(grid, now).filter(({ cell }) => !passed.includes(cell.column));
  return [
    ...heads.map((range): Edit => ({ kind: 'unmerge', range })),
    ...passed.flatMap((column) => passOn(grid, column, now)),
    { kind: 'delete-rows', at: now, count: 1, expect: staying },
    ...heads
      .map((range): CellRange => ({ ...range, bottom: range.bottom - 1 }))
      .filter(({ top, bottom, left, right }) => bottom > top || right > left)
      .map((range): Edit => ({ kind: 'merge', range, expect: [] })),
  ];
}

/** Every cell of a row that is not empty, also where nobody sees what is in it: it would go with the row. */
function filledCells(grid: Grid, row: number): ExpectedText[] {
  const cells: ExpectedText[] = [];
  for (let column = grid.left; column <= grid.right; column++) {
    const text = grid.rawText(row, column);
    if (text !== '') cells.push({ cell: { row, column }, text });
  }
  return cells;
}

function passOn(grid: Grid, column: number, now: number): Edit[] {
  const text = grid.rawText(now, column);
  return text === '' ? [] : moveText({ row: now, column }, { row: now + 1, column }, text);
}

function isTall({ top, bottom }: CellRange): boolean {
  return bottom > top;
}
