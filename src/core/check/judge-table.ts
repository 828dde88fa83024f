import { readFacts, type IndicatorFacts } from '../indicator/facts';
import { hasOwnCost, isMisplaced } from '../indicator/placement';
import type { RowInput, Rule, RuleSettings, TableInput } from '../rules/define-rule';
import type { Grid } from '../sheet/grid';
import type { Steps } from '../steps';
import type { IndicatorRow, IndicatorTable } from '../table/model';
import { projectPeriod } from '../table/period';
import { isSameProject, projectsOf } from '../table/projects';
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
  return grid.memory.ofAreaInSteps('judged', table.id, [table, settings, rules], () =>
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
  const rows = yield* readAllFacts(grid, table);
  const indicators = rows.filter(({ row, saysNone }) => row.kind !== 'category' && !saysNone);
  const input: TableInput = { ...frame, table, grid, rows, indicators };
  const { byRow, failed } = yield* runRowRules(rules, frame, indicators, grid.memory);
  const others = yield* runTableRules(rules, input, frame);
  return { input, byRow, others: [...failed, ...others] };
}

/** What stands around the indicators; the same object as before where none of it has changed. */
function readFrame(grid: Grid, table: IndicatorTable, settings: RuleSettings): RowInput {
  const { id, title, header, columns, context, preamble } = table;
  const period = grid.memory.ofArea('period', id, [table], () => projectPeriod(table, grid));
  return grid.memory.settle<RowInput>('frame', id, {
    table: { id, title, header, columns, context, preamble },
    settings,
    year: settings.year ?? context.year,
    period,
  });
}

/** The rows of a table as they were read before. */
interface ReadRows {
  readonly ownCost: boolean;
  readonly rows: readonly IndicatorRow[];
  readonly facts: readonly IndicatorFacts[];
}

/** What rules know of each row; the same object as before where the row is. */
function* readAllFacts(grid: Grid, table: IndicatorTable): Steps<readonly IndicatorFacts[]> {
  const { memory } = grid;
  const { id, rows } = table;
  const projects = projectsOf(table, grid);
  const ownCost = hasOwnCost(rows);
  const before = memory.leftAt<ReadRows>('facts', id);
  const known = before?.ownCost === ownCost ? before : undefined;
  const facts: IndicatorFacts[] = [];
  for (let index = 0; index < rows.length; index++) {
    if (index % ROWS_A_STEP === 0) yield;
    const row = rows[index] as IndicatorRow;
    const project = projects[index] ?? null;
    const same = known?.rows[index] === row ? known.facts[index] : undefined;
    const stands = same && isSameProject(same.project, project);
    facts.push(stands ? same : readFacts(row, isMisplaced(row, ownCost), project));
  }
  memory.leave('facts', id, { ownCost, rows, facts } satisfies ReadRows);
  return facts;
}
