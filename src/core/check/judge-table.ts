import { asksForEvaluation } from '../evaluation/asks-for-evaluation';
import { NO_EVALUATION } from '../evaluation/evaluation';
import { isIndicator, readFacts, type IndicatorFacts } from '../indicators/facts';
import { hasOwnCost, isMisplaced } from '../indicators/placement';
import type { RowInput, RuleSettings, TableInput } from '../rules/define-rule';
import type { Grid } from '../sheet/grid';
import type { Steps } from '../steps';
import type { IndicatorTable, TableCell } from '../reading/model';
import { filledCells } from '../reading/context/filled-cells';
import { projectPeriod } from '../reading/context/period';
import { projectsOf } from '../reading/context/projects';
import type { JudgedRow, RowMemory, RowSource } from './row-memory';
import { RowRules } from './row-rules';
import type { RuleSet } from './rule-set';
import { runTableRule } from './table-rules';
import { rulesOn, type RawFinding } from './to-finding';

/** A table with what the rules found that need no other table. */
export interface JudgedTable {
  readonly input: TableInput;
  /** What the row rules found, a list for each indicator. */
  readonly byRow: readonly (readonly RawFinding[])[];
  readonly others: readonly RawFinding[];
}

const ROWS_A_STEP = 100;

/** Reads the rows of a table and runs the rules on it. Throws where these cannot evaluate it and it asks for that. */
export function* judgeTable(
  grid: Grid,
  table: IndicatorTable,
  settings: RuleSettings,
  { rules, evaluate }: RuleSet,
  memory: RowMemory | null,
): Steps<JudgedTable> {
  const isEvaluated = asksForEvaluation(table, grid);
  if (isEvaluated && !evaluate) throw new Error('the rules at hand cannot judge a self-evaluation');
  const front = filledCells(grid, table.preamble);
  const frame: RowInput = {
    table,
    settings,
    year: settings.year ?? table.context.year,
    period: projectPeriod(front, grid),
  };
  const projects = projectsOf(table, grid);
  const ownCost = hasOwnCost(table.rows);
  const known = memory?.ofTable(frame);
  const rows: IndicatorFacts[] = [];
  const found: (readonly RawFinding[])[] = [];
  const applied = rulesOn(rules, { table, settings });
  const rowRules = new RowRules(applied, frame);
  for (const [index, row] of table.rows.entries()) {
    if (index % ROWS_A_STEP === 0) yield;
    const source = { row, misplaced: isMisplaced(row, ownCost), project: projects[index] ?? null };
    const judged = known?.find(source) ?? judgeRow(source, rowRules);
    known?.keep(judged);
    rows.push(judged.facts);
    if (isIndicator(judged.facts)) found.push(judged.findings);
  }
  const indicators = rows.filter(isIndicator);
  const evaluation = isEvaluated && evaluate ? evaluate({ table, grid, indicators, year: frame.year }) : NO_EVALUATION;
  const input: TableInput = { ...frame, table, grid, front, rows, indicators, evaluation };
  const others = [...rowRules.failed()];
  // rows judged before do not show that a rule fails
  if (others.length > 0) known?.forget();
  for (const rule of applied) {
    if (!rule.checkTable) continue;
    for (const finding of runTableRule(rule, input)) others.push(finding);
    // for a short table, one pause is enough
    if (rows.length > ROWS_A_STEP) yield;
  }
  return { input, byRow: rowRules.withoutFailed(found), others };
}

function judgeRow(source: RowSource, rules: RowRules): JudgedRow {
  const facts = readFacts(source.row, source.misplaced, source.project);
  if (!isIndicator(facts)) return { source, facts, findings: NOTHING };
  const places = (source.row.places ?? []).map((cell) => atPlace(facts, cell));
  return { source, facts, findings: rules.judge(facts, places) };
}

const NOTHING: readonly RawFinding[] = [];

/** The row with the target of another place. */
function atPlace({ row, category, project }: IndicatorFacts, value: TableCell): IndicatorFacts {
  const facts = readFacts({ ...row, cells: { ...row.cells, value } }, false, project);
  return { ...facts, row, category };
}
