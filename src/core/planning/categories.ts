import type { Grid } from '../sheet/grid';
import type { CellRange } from '../sheet/snapshot';
import { readCategory } from '../reading/rows/category';
import type { IndicatorTable, TableColumn } from '../reading/model';
import type { ColumnRole } from '../vocabulary/column-roles';
import { LEVEL1_LABELS, LEVEL2_LABELS, type Level2Key } from '../vocabulary/categories';
import type { Insertion } from './place';
import { pattern } from '../text/pattern';
import { NAME_LABEL } from '../vocabulary/form-words';

/** How a table says that a category goes on in the next row. */
export type CarryStyle = 'merged' | 'repeated' | 'blank';

/** A column whose cell a new row shares with its neighbour, or in which it starts something new. */
export interface CarryColumn {
  readonly column: number;
  readonly style: CarryStyle;
  /** What the new row starts in this column; null when it belongs with its neighbour. */
  readonly newText: string | null;
}

/** As forms write them: 满意度指标 is the 一级指标 there. */
const WRITTEN_LEVEL2: Readonly<Record<Level2Key, string>> = { ...LEVEL2_LABELS, satisfaction: '服务对象满意度指标' };

/** Columns that say for several rows together what these are about. */
const CARRIED: readonly ColumnRole[] = ['level1', 'level2', 'sequence', 'project', 'budget', 'duty', 'subduty', 'goal'];

/** Whether a column's cells may stand for several rows together. */
export function isCarried(role: ColumnRole): boolean {
  return CARRIED.includes(role);
}

/** What a new row at a place does in each of the columns that rows share. */
export function carryColumns(grid: Grid, table: IndicatorTable, place: Insertion): CarryColumn[] {
  const columns = table.columns.filter(({ role, half }) => half === null && isCarried(role));
  const hasLevel2 = columns.some(({ role }) => role === 'level2');
  const level1Style = carryStyle(
    grid,
    table,
    columns.filter(({ role }) => role === 'level1'),
  );
  return columns.flatMap(({ column, role, ...rest }): CarryColumn[] => {
    const style = carryStyle(grid, table, [{ column, role, ...rest }]) ?? level1Style ?? 'blank';
    // a number of its own for every row is the user's to write
    if (role === 'sequence' && style !== 'merged' && isNumbered(grid, table, column)) return [];
    // one column of categories (指标类型) names level 2 where level 1 would stand
    const isLowest = role === 'level2' || (role === 'level1' && !hasLevel2);
    if (isLowest)
      return [{ column, style, newText: place.sameLevel2 ? null : label(table, WRITTEN_LEVEL2, place.level2) }];
    if (role === 'level1') {
      return [{ column, style, newText: place.sameLevel1 ? null : label(table, LEVEL1_LABELS, place.level1) }];
    }
    return [{ column, style, newText: null }];
  });
}

const NAME_END = pattern`${NAME_LABEL}$`;

/** A category's name as the table writes names: with or without 指标. */
function label<K extends string>(table: IndicatorTable, labels: Readonly<Record<K, string>>, key: K | null): string {
  if (key === null) return '';
  const own = table.rows.flatMap(({ level1, level2 }) =>
    [level1, level2].filter((text) => text !== '').map(readCategory),
  );
  const known = own.filter(({ level1, level2 }) => level1 !== null || level2 !== null);
  const isShort = known.length > 0 && known.every(({ namesIndicator }) => !namesIndicator);
  return isShort ? labels[key].replace(NAME_END, '') : labels[key];
}

/** What the body's cells in the columns tell about the style; null when every category has one row. */
function carryStyle(grid: Grid, table: IndicatorTable, columns: readonly TableColumn[]): CarryStyle | null {
  let continued = false;
  for (const { column } of columns) {
    const rows = table.rows.map(({ row }) => row);
    if (rows.some((row) => isTall(grid.extentOf(row, column)))) return 'merged';
    for (const [index, row] of rows.entries()) {
      const above = rows[index - 1];
      if (above !== row - 1) continue;
      const text = grid.text(row, column).trim();
      if (text !== '' && text === grid.text(above, column).trim()) return 'repeated';
      if (text === '' && table.rows[index]?.kind === 'indicator') continued = true;
    }
  }
  return continued ? 'blank' : null;
}

function isNumbered(grid: Grid, table: IndicatorTable, column: number): boolean {
  const texts = table.rows.map(({ row }) => grid.text(row, column).trim()).filter((text) => text !== '');
  return texts.length > 1 && new Set(texts).size === texts.length;
}

function isTall({ top, bottom }: CellRange): boolean {
  return bottom > top;
}
