import type { Grid } from '../../sheet/grid';
import { holdsTarget } from '../../targets/only-unit';
import { CellText } from '../../text/cell-text';
import { isBlankText, squash } from '../../text/normalize';
import { cellAt, SheetCell } from '../cell-at';
import type { IndicatorRow, TableCell, TableColumn } from '../model';
import type { ColumnRole } from '../../vocabulary/column-roles';
import { isCategoryText } from './category';
import { isClosingLine } from './closing-line';
import { lineKind } from './row-kind';
import { headsPage, holdsIndicator, ownText, spansCategories, underCategory, type Columns } from './row-tests';
import { patternAnyCase } from '../../text/pattern';
import { FILLER_NAMES } from '../../vocabulary/form-words';
import { ORDINAL_NUMERALS } from '../../vocabulary/numerals';

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
  const place = placeOf(grid, columns, row);
  const spans = spansCategories(grid, columns, row);
  return { place, level1: levelIn('level1'), level2: levelIn('level2') };

  /** A line merged over the categories and names is one only where it names one (一、产出指标). */
  function levelIn(role: 'level1' | 'level2'): string {
    const text = ownText(grid, columns, role, row);
    return spans && !isCategoryText(text) ? '' : text;
  }
}

/** Where a title or a goal belongs to shows in the rows it heads. */
export function placeOfHeading(grid: Grid, columns: Columns, row: number, last: number): 'aside' | 'next form' {
  return headsPage(grid, columns, row, last) ? 'aside' : 'next form';
}

/** Where a row below a header belongs to; what a title or a goal heads shows only in the rows below. */
function placeOf(grid: Grid, columns: Columns, row: number): Line['place'] {
  if (isClosingLine(grid, row)) return 'footer';
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

/** 一级指标 and 二级指标 that a row belongs to, as they are written and what they stand for. */
export type Levels = Pick<IndicatorRow, 'level1' | 'level2' | 'level1Key' | 'level2Key'>;

/** The row's indicator, or the 二级指标 that it names without one; null for a row that is neither. */
export function readRow(
  grid: Grid,
  columns: Columns,
  row: number,
  levels: Levels,
  blank: Cells = blankCells(columns),
): IndicatorRow | null {
  if (spansCategories(grid, columns, row)) return null;
  const cells = { ...blank };
  for (const column of columns.values()) cells[column.role] = readCell(grid, column, row);
  const { name } = cells;
  const ownName = name !== undefined && name.row === row && name.text.trim() !== '';
  // beside a blank name, a sign or a unit that the form has printed (≥, %) is no value
  const says = ownName ? (text: string) => !isBlankText(text) : holdsTarget;
  const ownValue = VALUE_ROLES.some((role) => cells[role]?.row === row && says(cells[role].text));
  const { level1, level2, level1Key, level2Key } = levels;
  const make = (kind: IndicatorRow['kind']): IndicatorRow => {
    return { row, level1, level2, level1Key, level2Key, cells, kind };
  };
  if (ownName || ownValue) return make(!ownValue && isFiller(name?.text ?? '') ? 'filler' : 'indicator');
  const namesLevel2 = columns.has('level2') && ownText(grid, columns, 'level2', row) !== '';
  return namesLevel2 ? make('category') : null;
}

export type Cells = Partial<Record<ColumnRole, TableCell>>;

/** A cell for each column, to be overwritten: objects that get the same fields one by one take the engine far longer. */
export function blankCells(columns: Columns): Cells {
  const cell = new SheetCell(0, 0, new CellText(''));
  return Object.fromEntries([...columns.keys()].map((role) => [role, cell]));
}

const FILLER = patternAnyCase`^(?:${FILLER_NAMES}[\dN${ORDINAL_NUMERALS}]{0,3}[:：、.]?|[….·⋯]{1,12}|\d{1,2}[、.:：]?)$`;

const MAX_FILLER = 12;

/** A name that a form offers and nobody filled in: 指标2：, ……. */
export function isFiller(name: string): boolean {
  const squashed = squash(name);
  return squashed.length <= MAX_FILLER && FILLER.test(squashed);
}

/** The row's cells in further columns of targets. */
export function readPlaces(grid: Grid, columns: readonly TableColumn[], row: number): TableCell[] {
  return columns.map((column) => readCell(grid, column, row));
}

/** A cell as the user sees it: a vertical merge carries its text down, its address is that of the merge. */
function readCell(grid: Grid, { column }: TableColumn, row: number): TableCell {
  const merge = grid.mergeOf(row, column);
  // A merge that comes in from the left belongs to another column.
  return !merge || merge.left < column ? cellAt(grid, row, column) : cellAt(grid, merge.top, merge.left);
}
