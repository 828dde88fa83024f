import { readFacts } from '../indicator/facts';
import { misplacedRows } from '../indicator/placement';
import { RULES } from '../rules/index';
import type { Rule } from '../rules/define-rule';
import { Grid } from '../sheet/grid';
import type { SheetSnapshot } from '../sheet/snapshot';
import { findTables } from '../table/find-tables';
import type { IndicatorTable } from '../table/model';
import type { Finding } from './finding';
import { silence, sortFindings, withoutRepeats } from './refine';
import { runRules, type RawFinding } from './run-rules';
import { DEFAULT_SETTINGS, type CheckSettings } from './settings';

/** What one sheet's check found: the tables in reading order and the findings, sorted by table, row and severity. */
export interface SheetResult {
  readonly sheet: string;
  readonly tables: readonly IndicatorTable[];
  readonly findings: readonly Finding[];
}

/** Recognises the tables of a sheet and runs every rule on them. Never throws on cell content. */
export function checkSheet(
  snapshot: SheetSnapshot,
  settings: CheckSettings = DEFAULT_SETTINGS,
  rules: readonly Rule[] = RULES,
): SheetResult {
  const grid = new Grid(snapshot);
  const tables = findTables(snapshot, grid);
  const raw = tables.flatMap((table) => checkTable(table, tables, grid, settings, rules));
  const findings = sortFindings(withoutRepeats(silence(raw, rules))).map(withoutSubject);
  return { sheet: snapshot.name, tables, findings };
}

function checkTable(
  table: IndicatorTable,
  tables: readonly IndicatorTable[],
  grid: Grid,
  settings: CheckSettings,
  rules: readonly Rule[],
): RawFinding[] {
  const misplaced = misplacedRows(table.rows);
  const rows = table.rows.map((row) => readFacts(row, misplaced.has(row)));
  const indicators = rows.filter(({ row }) => row.kind === 'indicator');
  const year = settings.year ?? table.context.year;
  return runRules(rules, { table, tables, grid, rows, indicators, settings, year });
}

function withoutSubject({ about: _about, ...finding }: RawFinding): Finding {
  return finding;
}
