import { UserError } from '../../../core/errors';
import type { CellPosition } from '../../../core/sheet/snapshot';
import { showsText, type CellContent } from './cell-content';
import type { Contents } from './contents';
import { contentsOf } from './found';

/** A cell with what it shows. */
export interface ProbeCell extends CellPosition {
  readonly text: string;
}

/** What a cell shows and holds. */
export interface LoadedCell {
  readonly text: string;
  readonly formula: string;
  /** Whether it holds a text, or nothing, and no number or date. */
  readonly isText: boolean;
}

/** What the cells of a batch show before it and after it, to find out how far Excel got. */
export interface Probe {
  readonly before: readonly ProbeCell[];
  readonly after: readonly ProbeCell[];
  /** Whether rows move: then all cells lie close together, and half done cannot be told from done. */
  readonly isStructural: boolean;
}

/** What the cells are planned to show, or show now where nothing is planned yet. */
export function probeCells(contents: Contents): ProbeCell[] {
  return [...contents].map(({ row, column, state }) => ({ row, column, text: state.content.text }));
}

/**
 * Looks whether nothing or all of a batch was done.
 *
 * @throws UserError 'unclear' when it is neither; cells alone count as done then, since writing them back does no harm
 */
export async function inspect(
  { before, after, isStructural }: Probe,
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<'none' | 'all'> {
  const now = await readTexts([...before, ...after], isStructural, context, sheet);
  const matches = (cells: readonly ProbeCell[]): boolean => cells.every((cell) => showsText(now(cell), cell.text));
  if (matches(before)) return 'none';
  if (!isStructural || matches(after)) return 'all';
  throw new UserError('unclear', '无法确认修改进行到了哪一步。', '请重新检查一次。');
}

async function readTexts(
  cells: readonly CellPosition[],
  together: boolean,
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<(cell: CellPosition) => string> {
  const loaded = loadCells(cells, together, sheet);
  await context.sync();
  const contents = loaded();
  return (cell) => contents(cell).text;
}

/**
 * Asks for cells, as one range or one by one; the returned function gives a look-up once the context has synced. Cells
 * that were not asked for are blank.
 */
export function loadCells(
  cells: readonly CellPosition[],
  together: boolean,
  sheet: Excel.Worksheet,
): () => (cell: CellPosition) => LoadedCell {
  const blank: LoadedCell = { text: '', formula: '', isText: true };
  if (!together || cells.length === 0) {
    const ranges = cells.map(({ row, column }) => [keyOf(row, column), sheet.getCell(row, column)] as const);
    for (const [, range] of ranges) range.load('text,values,formulas,numberFormat,valueTypes');
    return () => {
      const found = new Map(ranges.map(([key, range]) => [key, plain(contentsOf(range)[0]?.[0])]));
      return ({ row, column }) => found.get(keyOf(row, column)) ?? blank;
    };
  }
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const box = sheet.getRangeByIndexes(top, left, Math.max(...rows) - top + 1, Math.max(...columns) - left + 1);
  box.load('text,values,formulas,numberFormat,valueTypes');
  return () => {
    const grid = contentsOf(box);
    return ({ row, column }) => plain(grid[row - top]?.[column - left]);
  };
}

function plain(content: CellContent | undefined): LoadedCell {
  const { text = '', formula = '', value = '' } = content ?? {};
  return { text, formula: String(formula), isText: typeof value === 'string' };
}

function keyOf(row: number, column: number): string {
  return `${row} ${column}`;
}
