import { readFacts, type IndicatorFacts } from '../indicator/facts';
import { misplacedRows } from '../indicator/placement';
import type { RowInput, Rule, RuleSettings, TableInput } from '../rules/define-rule';
import type { Grid } from '../sheet/grid';
import type { Steps } from '../steps';
import type { IndicatorRow, IndicatorTable } from '../table/model';
import { projectPeriod } from '../table/period';
import { runRowRules } from './row-rules';
import { runTableRules } from './table-rules';
import type { RawFinding } from './to-finding';

/** A table with what the rules found that need no other table. */
export interface JudgedTable {
  readonly input: TableInput;
  /** What the row rules found, a list for each indicator. */
  readonly byRow: readonly (readonly RawFinding[])[];
  readonly others: readonly RawFinding[];
}

const ROWS_A_STEP = 100;

/** Reads the rows of a table and runs the rules on it; the same object as before where nothing of it has changed. */
export function judgeTable(
  grid: Grid,
  table: IndicatorTable,
  settings: RuleSettings,
  rules: readonly Rule[],
): Steps<JudgedTable> {
  return grid.memory.ofAreaInSteps(`judged ${table.id}`, [table, settings, rules], () =>
    judgeAnew(grid, table, settings, rules),
  );
}

function* judgeAnew(
  grid: Grid,
  table: IndicatorTable,
  settings: RuleSettings,
  rules: readonly Rule[],
): Steps<JudgedTable> {
  const frame = readFrame(grid, table, settings);
  const rows = yield* readAllFacts(table.rows);
  const indicators = rows.filter(({ row, saysNone }) => row.kind !== 'category' && !saysNone);
  const input: TableInput = { ...frame, table, grid, rows, indicators };
  const { byRow, failed } = yield* runRowRules(rules, frame, indicators);
  const others = yield* runTableRules(rules, input, frame);
  return { input, byRow, others: [...failed, ...others] };
}

/** What stands around the indicators; the same object as before where none of it has changed. */
function readFrame(grid: Grid, table: IndicatorTable, settings: RuleSettings): RowInput {
  const { id, title, header, columns, context, preamble } = table;
  const period = grid.memory.ofArea(`period ${id}`, [table], () => projectPeriod(table, grid));
  return grid.memory.settle<RowInput>(`frame ${id}`, {
    table: { id, title, header, columns, context, preamble },
    settings,
    year: settings.year ?? context.year,
    period,
  });
}

/** Rows that were read before, and whether their 二级指标 was misplaced. */
const known = new WeakMap<IndicatorRow, IndicatorFacts>();

function* readAllFacts(rows: readonly IndicatorRow[]): Steps<IndicatorFacts[]> {
  const misplaced = misplacedRows(rows);
  const read: IndicatorFacts[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % ROWS_A_STEP === 0) yield;
    const category = misplaced.has(row) ? null : row.level2Key;
    let facts = known.get(row);
    if (facts?.category !== category) {
      facts = readFacts(row, misplaced.has(row));
      known.set(row, facts);
    }
    read.push(facts);
  }
  return read;
}
