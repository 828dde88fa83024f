import type { Grid } from '../sheet/grid';
import { holdsTarget } from '../target/only-unit';
import { isBlankText, squash } from '../text/normalize';
import { rowCategories } from './category';
import type { IndicatorRow, TableCell, TableColumn } from './model';
import type { ColumnRole } from './roles';
import { lineKind } from './row-kind';
import { headsPage, holdsIndicator, ownText, spansCategories, underCategory, type Columns } from './row-tests';
import { patternAnyCase } from '../text/pattern';
import { FILLER_NAMES } from '../vocabulary/form-words';
import { ORDINAL_NUMERALS } from '../vocabulary/numerals';

/** Columns that may hold what a row is measured by. */
const VALUE_ROLES = ['value', 'periodValue', 'gradeValue', 'actualValue'] as const;

/** What a row says by itself: where it belongs to, and the categories that are written in it. */
export interface Line {
  readonly place: 'body' | 'footer' | 'aside' | 'next form' | 'heading';
  readonly level1: string;
  readonly level2: string;
}

/** Reads a row by itself. */
export function readLine(grid: Grid, columns: Columns, row: number): Line {
  return {
    place: placeOf(grid, columns, row),
    level1: ownText(grid, columns, 'level1', row),
    level2: ownText(grid, columns, 'level2', row),
  };
}

/** Where a title or a goal belongs to shows in the rows it heads. */
export function placeOfHeading(grid: Grid, columns: Columns, row: number, last: number): 'aside' | 'next form' {
  return headsPage(grid, columns, row, last) ? 'aside' : 'next form';
}

/** Where a row below a header belongs to; what a title or a goal heads shows only in the rows below. */
function placeOf(grid: Grid, columns: Columns, row: number): Line['place'] {
  if (holdsIndicator(grid, columns, row)) return 'body';
  const kind = lineKind(grid, row);
  if (kind === 'footer') return 'footer';
  if (kind === 'title') return 'heading';
  if (kind === 'content') return 'body';
  // A form's own lines start at its left edge; what starts at the names is one (年度工作任务完成时间).
  if (kind !== 'preamble' && kind !== 'statement') return 'aside';
  if (underCategory(grid, columns, row) || startsAtName(grid, columns, row)) return 'body';
  return kind === 'statement' ? 'heading' : 'next form';
}

function startsAtName(grid: Grid, columns: Columns, row: number): boolean {
  const name = columns.get('name')?.column ?? 0;
  const left = Math.min(...[...columns.values()].map(({ column }) => column));
  return name > left && (grid.filledColumns(row)[0] ?? 0) >= name;
}

/** The row's indicator, or the 二级指标 that it names without one; null for a row that is neither. */
export function readRow(
  grid: Grid,
  columns: Columns,
  row: number,
  level1: string,
  level2: string,
): IndicatorRow | null {
  const { list, blank } = layoutOf(columns);
  const cells = { ...blank };
  for (const column of list) cells[column.role] = readCell(grid, column, row);
  const { name } = cells;
  if (spansCategories(grid, columns, row)) return null;
  const ownName = name !== undefined && name.row === row && name.text.trim() !== '';
  // beside a blank name, a sign or a unit that the form has printed (≥, %) is no value
  const says = ownName ? (text: string) => !isBlankText(text) : holdsTarget;
  const ownValue = VALUE_ROLES.some((role) => cells[role]?.row === row && says(cells[role].text));
  const { level1Key, level2Key } = rowCategories(level1, level2);
  const make = (kind: IndicatorRow['kind']): IndicatorRow => {
    return { row, level1, level2, level1Key, level2Key, cells, kind };
  };
  if (ownName || ownValue) return make(!ownValue && isFiller(name?.text ?? '') ? 'filler' : 'indicator');
  const namesLevel2 = columns.has('level2') && ownText(grid, columns, 'level2', row) !== '';
  return namesLevel2 ? make('category') : null;
}

type Cells = Partial<Record<ColumnRole, TableCell>>;

interface Layout {
  readonly list: readonly TableColumn[];
  /** A cell for each column, to be overwritten: objects that get the same fields one by one take the engine far longer. */
  readonly blank: Cells;
}

const layouts = new WeakMap<Columns, Layout>();

function layoutOf(columns: Columns): Layout {
  let layout = layouts.get(columns);
  if (!layout) {
    const cell: TableCell = { row: 0, column: 0, text: '', written: '' };
    const blank = Object.fromEntries([...columns.keys()].map((role) => [role, cell])) as Cells;
    layouts.set(columns, (layout = { list: [...columns.values()], blank }));
  }
  return layout;
}

const FILLER = patternAnyCase`^(?:${FILLER_NAMES}[\dN${ORDINAL_NUMERALS}]{0,3}[:：、.]?|[….·⋯]{1,12}|\d{1,2}[、.:：]?)$`;

const MAX_FILLER = 12;

/** A name that a form offers and nobody filled in: 指标2：, ……. */
export function isFiller(name: string): boolean {
  const squashed = squash(name);
  return squashed.length <= MAX_FILLER && FILLER.test(squashed);
}

/** A cell as the user sees it: a vertical merge carries its text down, its address is that of the merge. */
function readCell(grid: Grid, { column }: TableColumn, row: number): TableCell {
  const merge = grid.mergeOf(row, column);
  // A merge that comes in from the left belongs to another column.
  return !merge || merge.left < column ? cellAt(grid, row, column) : cellAt(grid, merge.top, merge.left);
}

function cellAt(grid: Grid, row: number, column: number): TableCell {
  return { row, column, text: grid.text(row, column), written: grid.rawText(row, column) };
}
