import type { CellPosition, CellRange } from '../../../core/sheet/snapshot';
import type { Cell, Sheet } from '../../model';
import { typeInto } from '../../model/typed-input';
import { hostError } from '../host-error';

/** Rows × columns of what `read` finds in the cells of a range. */
export function readGrid<T>(sheet: Sheet, range: CellRange, read: (cell: Cell | undefined) => T): T[][] {
  const grid: T[][] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    const line: T[] = [];
    for (let column = range.left; column <= range.right; column++) line.push(read(sheet.cell(row, column)));
    grid.push(line);
  }
  return grid;
}

/**
 * A look-up in what the add-in wrote to a range: one value for all cells, or rows × columns of the range's size.
 *
 * @throws HostError InvalidArgument when the sizes differ
 */
export function gridReader(range: CellRange, written: unknown): (cell: CellPosition) => unknown {
  if (!Array.isArray(written)) return () => written;
  const rows: unknown[] = written;
  const width = range.right - range.left + 1;
  const fits = rows.length === range.bottom - range.top + 1;
  if (!fits || !rows.every((row) => Array.isArray(row) && row.length === width)) throw hostError('InvalidArgument');
  return ({ row, column }) => (rows as unknown[][])[row - range.top]?.[column - range.left];
}

const ERROR = /^#(?:N\/A|REF!|NAME\?|DIV\/0!|NULL!|VALUE!|NUM!|SPILL!|CALC!)$/;

/** What Excel says that a cell holds. Texts that look like errors count as errors: the model does not tell them apart. */
export function valueType(cell: Cell | undefined): string {
  const value = cell?.value ?? '';
  if (value === '') return 'Empty';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return 'Double';
  return ERROR.test(value) ? 'Error' : 'String';
}

/** The cell after a value was written to it: strings are understood as if typed, null leaves the cell alone. */
export function writeValue(before: Cell | undefined, value: unknown): Cell | undefined {
  if (value === null || value === undefined) return before;
  if (typeof value === 'string') return typeInto(before, value);
  if (typeof value !== 'number' && typeof value !== 'boolean') throw hostError('InvalidArgument');
  return { value, numberFormat: before?.numberFormat, style: before?.style };
}
