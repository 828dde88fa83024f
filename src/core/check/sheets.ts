import { asksForEvaluation } from '../evaluation/asks-for-evaluation';
import type { Finding } from '../finding/finding';
import { allOf } from '../lists';
import type { Corrections } from '../reading/columns/corrections';
import { findTablesInSteps } from '../reading/find-tables';
import type { IndicatorTable } from '../reading/model';
import type { Grid } from '../sheet/grid';
import { isReportSheet } from '../sheet/report-sheet';
import type { SheetSnapshot } from '../sheet/snapshot';
import type { Steps } from '../steps';
import { findUnreadRows } from '../reading/unread-rows';
import { answeredRoles, doubtsOf, sheetDoubtsOf, type SheetDoubt, type TableDoubt } from '../verdict/doubts';
import { askedForBursts } from './bursts';
import { runGroupRules } from './group-rules';
import { setAside, type SetAside } from './ignored';
import { judgeTable, type JudgedTable } from './judge-table';
import { refineWith } from './refine';
import type { RowMemory } from './row-memory';
import type { RuleSet } from './rule-set';
import { sayFormulas } from './say-formulas';
import type { CheckSettings } from './settings';
import type { RawFinding } from './to-finding';
import { withoutDoubtful } from './without-doubtful';

/** A sheet whose tables are read, and not judged yet. */
export interface ReadSheet {
  readonly grid: Grid;
  /** In reading order. A report has none: it quotes what it found, and checking it would find that again. */
  readonly tables: readonly IndicatorTable[];
}

/** What one sheet's check found: the tables in reading order and the findings, sorted by table, row and severity. */
export interface SheetResult {
  readonly sheet: string;
  readonly tables: readonly IndicatorTable[];
  readonly findings: readonly Finding[];
  /** Findings that the user set aside, in the same order. */
  readonly ignored: readonly SetAside[];
  /** What of the tables could not be read for certain. What rests on it is not among the findings. */
  readonly doubts: readonly TableDoubt[];
  /** Rows that look like indicators under a header that is not known: no rule has seen them. */
  readonly unreadRows: readonly SheetDoubt[];
}

/** What there is to say of a sheet without tables. */
export function nothingIn({ name }: SheetSnapshot): SheetResult {
  return { sheet: name, tables: [], findings: [], ignored: [], doubts: [], unreadRows: [] };
}

/** Recognises the tables of a sheet. Never throws on cell content. */
export function* readTables(grid: Grid, corrections: Corrections): Steps<ReadSheet> {
  return { grid, tables: isReportSheet(grid.snapshot) ? [] : yield* findTablesInSteps(grid, corrections) };
}

/** Whether only a set of rules that can evaluate may judge the sheet. */
export function needsEvaluation({ grid, tables }: ReadSheet): boolean {
  return tables.some((table) => asksForEvaluation(table, grid));
}

const NOTHING: readonly RawFinding[] = [];

/** Runs the rules on the tables of some sheets; those that compare tables see all of them. One result a sheet. */
export function* judgeTables(
  sheets: readonly ReadSheet[],
  { ignored, ...settings }: CheckSettings,
  set: RuleSet,
  memory: RowMemory | null = null,
): Steps<SheetResult[]> {
  const all: { sheet: ReadSheet; judged: readonly JudgedTable[] }[] = [];
  for (const { grid, tables } of sheets) {
    const read: IndicatorTable[] = [];
    const judged: JudgedTable[] = [];
    for (const table of tables) {
      const first = yield* judgeTable(grid, withoutDoubtful(table), settings, set, memory);
      const settled = answeredRoles(table, grid, settings.corrections);
      const asked = askedForBursts(table, grid, first, set.rules, settled);
      // the rows as they were judged first are what the next check compares with
      judged.push(asked ? yield* judgeTable(grid, withoutDoubtful(asked), settings, set, null) : first);
      read.push(asked ?? table);
    }
    all.push({ sheet: { grid, tables: read }, judged });
  }
  const inputs = all.flatMap(({ judged }) => judged.map(({ input }) => input));
  const across = runGroupRules(set.rules, inputs);
  yield;
  const refine = refineWith(set.rules);
  return all.map(({ sheet: { grid, tables }, judged }) => {
    const refined = judged.map(({ input, byRow, others }) =>
      refine(byRow, [...others, ...(across.get(input) ?? NOTHING)]),
    );
    const found = allOf(refined).map((finding) => sayFormulas(finding, grid.snapshot));
    const { open, ignored: aside } = setAside(grid, found, ignored);
    const doubts = tables.flatMap((table) => doubtsOf(table, grid, settings.corrections));
    const unread = isReportSheet(grid.snapshot) ? [] : findUnreadRows(grid, tables);
    const unreadRows = sheetDoubtsOf(unread, grid, settings.corrections);
    return { sheet: grid.snapshot.name, tables, findings: open, ignored: aside, doubts, unreadRows };
  });
}
