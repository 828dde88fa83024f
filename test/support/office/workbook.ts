import { parseCell, parseRange } from '../../../src/core/sheet/address';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import type { CellData, SheetData, WorkbookData } from '../../../src/files/workbook-data';

type Content = CellValue | Omit<CellData, 'row' | 'column'>;

interface SheetOptions extends Omit<SheetData, 'name' | 'cells' | 'merges'> {
  readonly merges?: readonly string[];
}

/** A sheet from contents by address: `sheet('表', { B2: 64, C2: { value: 1, formula: '=100%' } }, { merges: ['A1:B1'] })`. */
export function sheet(
  name: string,
  contents: Readonly<Record<string, Content>> = {},
  { merges = [], ...rest }: SheetOptions = {},
): SheetData {
  const cells = Object.entries(contents).map(([address, content]) => ({
    ...parseCell(address),
    ...(typeof content === 'object' ? content : { value: content }),
  }));
  return { name, cells, merges: merges.map(parseRange), ...rest };
}

export function workbook(...sheets: readonly SheetData[]): WorkbookData {
  return { sheets };
}

/** A sheet of `rows` × `columns` filled with short texts. */
export function largeSheet(name: string, rows: number, columns: number): SheetData {
  const cells: CellData[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) cells.push({ row, column, value: `指标${row}-${column}` });
  }
  return { name, cells };
}
