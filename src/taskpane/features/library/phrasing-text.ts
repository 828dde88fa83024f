import { formatCell } from '../../../core/sheet/address';
import type { CellPosition } from '../../../core/sheet/snapshot';
import type { PhrasingTarget } from '../../../core/library/phrasing';
import type { InsertAt } from '../../../core/library/plan-insert';
import { libraryLevel2 } from '../../../core/library/labels';
import type { IndicatorTable } from '../../../core/table/model';
import type { Level2Key } from '../../../core/vocabulary/categories';

/** A target as it would stand in one cell: "≥90%". */
export function targetText({ comparator, example, unit, text }: PhrasingTarget): string {
  return text ?? `${comparator ?? ''}${example}${unit ?? ''}`;
}

/** The indicator row that the selection stands in, if a phrasing of this 二级指标 may follow it. */
export function rowForInsert(table: IndicatorTable, selected: number | null, level2: Level2Key): number | null {
  const row = table.rows.find((each) => each.row === selected);
  if (!row?.level2Key || libraryLevel2(row.level2Key) !== level2) return null;
  return row.row;
}

/** Where to insert, for the planner. */
export function insertAt(afterRow: number | null): InsertAt {
  return afterRow === null ? { kind: 'block-end' } : { kind: 'after', row: afterRow };
}

/** The cells by their names, each once. */
export function cellNames(cells: readonly CellPosition[]): string[] {
  return [...new Set(cells.map(formatCell))];
}
