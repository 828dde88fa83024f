import type { SheetSnapshot } from '../sheet/snapshot';
import type { IndicatorTable } from '../table/model';
import type { Finding } from './finding';

/** What one sheet's check found: the tables in reading order and the findings, sorted by table, row and severity. */
export interface SheetResult {
  readonly sheet: string;
  readonly tables: readonly IndicatorTable[];
  readonly findings: readonly Finding[];
}

/** Recognises the tables of a sheet and runs every rule on them. Never throws on cell content. */
export function checkSheet(snapshot: SheetSnapshot): SheetResult {
  return { sheet: snapshot.name, tables: [], findings: [] };
}
