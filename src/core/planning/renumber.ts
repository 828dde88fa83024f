import { applyEdits } from '../edits/apply-edits';
import type { Edit } from '../edits/edit';
import { formulasOf } from '../sheet/formulas';
import { Grid } from '../sheet/grid';
import type { IndicatorTable } from '../reading/model';
import { setText } from './row';

/**
 * Keeps a table's 序号 in order once a row has moved: 1, 2, 3 … stays so. Nothing where rows share a number, where the
 * numbers are of another kind, or where the table has none.
 *
 * @param edits those that move the row
 * @param row 0-based row of the indicator once they are done
 */
export function renumber(grid: Grid, table: IndicatorTable, edits: readonly Edit[], row: number): Edit[] {
  const column = table.columns.find(({ role, half }) => role === 'sequence' && half === null)?.column;
  const numbered = column === undefined ? [] : numberedRows(grid, table, column);
  const hasFormula = formulasOf(grid.snapshot);
  // =ROW()-5 counts by itself
  if (column !== undefined && numbered.some((at) => hasFormula({ row: at, column }))) return [];
  const [first] = numbered;
  if (column === undefined || first === undefined) return [];
  const start = Number(grid.text(first, column));
  const moved = new Grid(applyEdits(grid.snapshot, edits));
  const last = (numbered.at(-1) ?? first) + (moved.bottom - grid.bottom);
  const changes: Edit[] = [];
  let number = start;
  for (let at = first; at <= Math.max(last, row); at++) {
    const old = moved.text(at, column);
    if (at !== row && !/^\d+$/u.test(old.trim())) continue;
    const text = String(number++);
    if (old.trim() !== text && !moved.isCovered(at, column)) {
      changes.push(setText(at, column, moved.rawText(at, column), text));
    }
  }
  return changes;
}

/** The rows with a number of their own, if these run on without a gap; else none. */
function numberedRows(grid: Grid, table: IndicatorTable, column: number): number[] {
  const rows = table.rows.filter(({ row }) => grid.text(row, column).trim() !== '').map(({ row }) => row);
  // numbers at some rows only are those of projects, not of indicators
  if (rows.length * 2 <= table.rows.length) return [];
  const numbers = rows.map((row) => Number(grid.text(row, column).trim() || Number.NaN));
  const runOn = numbers.every((number, index) => number === (numbers[0] ?? 0) + index && Number.isInteger(number));
  const single = rows.every((row) => grid.extentOf(row, column).top === grid.extentOf(row, column).bottom);
  return rows.length > 1 && runOn && single ? rows : [];
}
