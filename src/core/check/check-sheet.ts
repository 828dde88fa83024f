import { readFacts } from '../indicator/facts';
import { misplacedRows } from '../indicator/placement';
import type { Rule, TableInput } from '../rules/define-rule';
import { isReportSheet } from '../report-sheet/recognise';
import { RULES } from '../rules/index';
import { Grid } from '../sheet/grid';
import type { SheetSnapshot } from '../sheet/snapshot';
import { findTables } from '../table/find-tables';
import type { IndicatorTable } from '../table/model';
import type { Finding } from './finding';
import { setAside, type SetAside } from './ignored';
import { silence, sortFindings, withoutRepeats } from './refine';
import { runGroupRules, runRules, type RawFinding } from './run-rules';
import { DEFAULT_SETTINGS, type CheckSettings } from './settings';

/** What one sheet's check found: the tables in reading order and the findings, sorted by table, row and severity. */
export interface SheetResult {
  readonly sheet: string;
  readonly tables: readonly IndicatorTable[];
  readonly findings: readonly Finding[];
  /** Findings that the user set aside, in the same order. */
  readonly ignored: readonly SetAside[];
}

/** Recognises the tables of a sheet and runs every rule on them. A report has none. Never throws on cell content. */
export function checkSheet(
  snapshot: SheetSnapshot,
  settings: CheckSettings = DEFAULT_SETTINGS,
  rules: readonly Rule[] = RULES,
): SheetResult {
  const [result] = checkSheets([snapshot], settings, rules);
  return result ?? { sheet: snapshot.name, tables: [], findings: [], ignored: [] };
}

/** Checks the sheets of one workbook; rules that compare tables see those of all sheets. One result a sheet. */
export function checkSheets(
  snapshots: readonly SheetSnapshot[],
  settings: CheckSettings = DEFAULT_SETTINGS,
  rules: readonly Rule[] = RULES,
): SheetResult[] {
  const sheets = snapshots.map((snapshot) => readSheet(snapshot, settings));
  const across = runGroupRules(
    rules,
    sheets.flatMap(({ inputs }) => inputs),
  );
  return sheets.map(({ snapshot, grid, tables, inputs }) => {
    const own = inputs.flatMap((input) => runRules(rules, input));
    const raw = [...own, ...inputs.flatMap((input) => across.get(input) ?? [])];
    const findings = sortFindings(withoutRepeats(silence(raw, rules))).map(withoutSubject);
    const { open, ignored } = setAside(grid, findings, settings.ignored);
    return { sheet: snapshot.name, tables, findings: open, ignored };
  });
}

interface SheetInput {
  readonly snapshot: SheetSnapshot;
  readonly grid: Grid;
  readonly tables: readonly IndicatorTable[];
  readonly inputs: readonly TableInput[];
}

function readSheet(snapshot: SheetSnapshot, settings: CheckSettings): SheetInput {
  const grid = new Grid(snapshot);
  // a report quotes what it found: checking it would find that again
  const tables = isReportSheet(snapshot) ? [] : findTables(snapshot, grid, settings.corrections);
  const inputs = tables.map((table): TableInput => {
    const misplaced = misplacedRows(table.rows);
    const rows = table.rows.map((row) => readFacts(row, misplaced.has(row)));
    const indicators = rows.filter(({ row, saysNone }) => row.kind !== 'category' && !saysNone);
    return { table, tables, grid, rows, indicators, settings, year: settings.year ?? table.context.year };
  });
  return { snapshot, grid, tables, inputs };
}

function withoutSubject({ about: _about, ...finding }: RawFinding): Finding {
  return finding;
}
