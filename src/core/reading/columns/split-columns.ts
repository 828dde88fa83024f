import type { Grid } from '../../sheet/grid';
import { squash } from '../../text/normalize';
import { isComparator } from '../../targets/comparators';
import type { TableColumn } from '../model';
import type { ColumnRole } from '../../vocabulary/column-roles';

/** How many body rows are looked at to tell what two columns under one label hold. */
const SAMPLE_ROWS = 60;

/**
 * A label may stand over more than one body column: 部门职责 over duty and sub-duty, 指标值 over comparator and value
 * or value and unit. Also a column without any label right of 部门职责 is its sub-duty.
 *
 * @returns the columns with such ones split, in sheet order
 */
export function splitColumns(grid: Grid, columns: readonly TableColumn[], first: number, last: number): TableColumn[] {
  const roles = new Set(columns.map(({ role }) => role));
  const rows = { first, last: Math.min(last, first + SAMPLE_ROWS) };
  return columns.flatMap((column, index) => {
    const next = columns[index + 1]?.column ?? column.right + 2;
    const texts = (at: number) => ownTexts(grid, at, rows);
    if (column.role === 'duty' && !roles.has('subduty')) {
      const second = column.column + 1;
      return second < next && texts(second).length > 0 ? [column, derived(column, second, 'subduty')] : [column];
    }
    if (column.role !== 'value' || column.right === column.column) return [column];
    const second = column.column + 1;
    const left = texts(column.column);
    const right = texts(second);
    if (right.length === 0) return [column];
    if (!roles.has('comparator') && share(left, isComparator) > 0.6) {
      return [derived(column, column.column, 'comparator'), derived(column, second, 'value')];
    }
    if (!roles.has('unit') && share(right, looksLikeUnit) > 0.6) return [column, derived(column, second, 'unit')];
    return [column];
  });
}

function derived(column: TableColumn, at: number, role: ColumnRole): TableColumn {
  return { ...column, column: at, right: at, role, confidence: 0.7, evidence: [...column.evidence, '按列中内容判断'] };
}

function ownTexts(grid: Grid, column: number, rows: { first: number; last: number }): string[] {
  const texts: string[] = [];
  for (let row = rows.first; row <= rows.last; row++) {
    const text = squash(grid.text(row, column));
    if (text !== '') texts.push(text);
  }
  return texts;
}

function share(texts: readonly string[], test: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(test).length / texts.length;
}

function looksLikeUnit(text: string): boolean {
  return text.length <= 6 && !/\d/u.test(text);
}
