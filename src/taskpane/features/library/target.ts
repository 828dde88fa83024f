import { libraryLevel2 } from '../../../core/library/labels';
import { canTakeNewRows, type InsertAt, type InsertPlan } from '../../../core/planning/insert';
import { placeAt, type RowPlace } from '../../../core/planning/place';
import type { LibraryPhrasing } from '../../../core/library/schema';
import type { Grid } from '../../../core/sheet/grid';
import type { IndicatorTable } from '../../../core/reading/model';
import type { Level2Key } from '../../../core/vocabulary/categories';

/** A row of the table that the user has selected. */
export interface ChosenRow extends RowPlace {
  /** 0-based. */
  readonly row: number;
}

/** What phrasings go into. */
export interface Target {
  readonly table: IndicatorTable;
  readonly grid: Grid;
  /** The selected row, where it belongs to the table. */
  readonly row: ChosenRow | null;
  /** Whether the user came for that row. */
  readonly byRow: boolean;
}

/** A phrasing and how it will get into the table. */
export interface PlannedInsert {
  readonly phrasing: LibraryPhrasing;
  readonly plan: InsertPlan;
}

/** What the user has said of where phrasings are to go. */
export interface InsertWish {
  /** Index of the table. */
  readonly table: number;
  /** 0-based row that is selected on the sheet. */
  readonly selected: number | null;
  readonly byRow: boolean;
}

/** What phrasings go into: who came for the selected row gets its table; `null` where there is none at all. */
export function findTarget(
  grid: Grid | null,
  tables: readonly IndicatorTable[],
  { table: wanted, selected, byRow }: InsertWish,
): Target | null {
  const places = tables.map((table) => grid && chosenRow(grid, table, selected));
  const home = byRow ? tables.find((_, index) => places[index]) : undefined;
  const table = [home, tables[wanted], ...tables].find((each) => each && canTakeNewRows(each));
  return grid && table ? { table, grid, byRow, row: places[tables.indexOf(table)] ?? null } : null;
}

function chosenRow(grid: Grid, table: IndicatorTable, selected: number | null): ChosenRow | null {
  const place = selected === null ? null : placeAt(grid, table, selected);
  return place && selected !== null ? { ...place, row: selected } : null;
}

/** Whether a phrasing of a 二级指标 may stand there; in a table without categories any may. */
export function belongsToCategory({ level2 }: RowPlace, own: Level2Key): boolean {
  return level2 === null || libraryLevel2(level2) === own;
}

/** The places beside the chosen row, and the last one of the 二级指标. */
export const PLACES = ['after', 'before', 'block-end'] as const;
export type PlaceName = (typeof PLACES)[number];

/**
 * The places to choose from: a row that waits to be filled is one, and in front of a row the merged category may begin,
 * which only those know who know the merged areas.
 */
export function placesFor({ isVacant }: ChosenRow, { mergesKnown }: Pick<Grid, 'mergesKnown'>): PlaceName[] {
  return PLACES.filter((place) => place !== 'before' || (!isVacant && mergesKnown));
}

/** Where to insert, for the planner. @param row `null` where none is chosen */
export function insertAt(place: PlaceName, row: ChosenRow | null): InsertAt {
  return row === null || place === 'block-end' ? { kind: 'block-end' } : { kind: place, row: row.row };
}
