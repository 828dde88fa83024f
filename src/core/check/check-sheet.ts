import { allOf } from '../lists';
import { isReportSheet } from '../sheet/report-sheet';
import { RULES } from '../rules/index';
import type { Rule } from '../rules/define-rule';
import { Grid } from '../sheet/grid';
import type { SheetSnapshot } from '../sheet/snapshot';
import { finish, type Steps } from '../steps';
import { TextPool } from '../text/text-pool';
import { findTablesInSteps } from '../reading/find-tables';
import type { IndicatorTable } from '../reading/model';
import { findUnreadRows } from '../reading/unread-rows';
import { doubtsOf, sheetDoubtsOf, type SheetDoubt, type TableDoubt } from '../verdict/doubts';
import type { Finding } from '../finding/finding';
import { runGroupRules } from './group-rules';
import { setAside, type SetAside } from './ignored';
import { judgeTable, type JudgedTable } from './judge-table';
import { refine } from './refine';
import { RowMemory } from './row-memory';
import { sayFormulas } from './say-formulas';
import { DEFAULT_SETTINGS, type CheckSettings } from './settings';
import type { RawFinding } from './to-finding';
import { withoutDoubtful } from './without-doubtful';

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

/** Checks sheets again and again. */
export interface Checker {
  /**
   * Recognises the tables of a sheet and runs every rule on them; never throws on cell content. A report has none.
   * A check that is given up half-way does no harm to the next one.
   */
  check(snapshot: SheetSnapshot, settings?: CheckSettings): Steps<SheetResult>;
}

/**
 * Creates a checker. What it reads of texts, and its verdicts on rows, it keeps for its next check, since most of them
 * are in the sheet again then.
 */
export function createChecker(
  rules: readonly Rule[] = RULES,
  pool: TextPool = new TextPool(),
  memory: RowMemory = new RowMemory(),
): Checker {
  return {
    *check(snapshot, settings = DEFAULT_SETTINGS) {
      pool.makeRoom();
      memory.begin();
      const [result] = yield* checkGrids([new Grid(snapshot, pool)], settings, rules, memory);
      memory.end();
      return result ?? nothingIn(snapshot);
    },
  };
}

function nothingIn({ name }: SheetSnapshot): SheetResult {
  return { sheet: name, tables: [], findings: [], ignored: [], doubts: [], unreadRows: [] };
}

/** Recognises the tables of a sheet and runs every rule on them. A report has none. Never throws on cell content. */
export function checkSheet(
  snapshot: SheetSnapshot,
  settings: CheckSettings = DEFAULT_SETTINGS,
  rules: readonly Rule[] = RULES,
): SheetResult {
  return checkSheets([snapshot], settings, rules)[0] ?? nothingIn(snapshot);
}

/** Checks the sheets of one workbook; rules that compare tables see those of all sheets. One result a sheet. */
export function checkSheets(
  snapshots: readonly SheetSnapshot[],
  settings: CheckSettings = DEFAULT_SETTINGS,
  rules: readonly Rule[] = RULES,
): SheetResult[] {
  return finish(checkSheetsInSteps(snapshots, settings, rules));
}

/** As {@link checkSheets}, with pauses. */
export function checkSheetsInSteps(
  snapshots: readonly SheetSnapshot[],
  settings: CheckSettings = DEFAULT_SETTINGS,
  rules: readonly Rule[] = RULES,
): Steps<SheetResult[]> {
  const grids = snapshots.map((snapshot) => new Grid(snapshot));
  return checkGrids(grids, settings, rules);
}

const NOTHING: readonly RawFinding[] = [];

function* checkGrids(
  grids: readonly Grid[],
  { ignored, ...settings }: CheckSettings,
  rules: readonly Rule[],
  memory: RowMemory | null = null,
): Steps<SheetResult[]> {
  const sheets: { grid: Grid; tables: readonly IndicatorTable[]; judged: readonly JudgedTable[] }[] = [];
  for (const grid of grids) {
    const judged: JudgedTable[] = [];
    // a report quotes what it found: checking it would find that again
    const tables = isReportSheet(grid.snapshot) ? [] : yield* findTablesInSteps(grid, settings.corrections);
    for (const table of tables) judged.push(yield* judgeTable(grid, withoutDoubtful(table), settings, rules, memory));
    sheets.push({ grid, tables, judged });
  }
  const inputs = sheets.flatMap(({ judged }) => judged.map(({ input }) => input));
  const across = runGroupRules(rules, inputs);
  yield;
  return sheets.map(({ grid, tables, judged }) => {
    const refined = judged.map(({ input, byRow, others }) =>
      refine(byRow, [...others, ...(across.get(input) ?? NOTHING)], rules),
    );
    const findings = allOf(refined).map((finding) => sayFormulas(finding, grid.snapshot));
    const doubts = tables.flatMap((table) => doubtsOf(table, grid, settings.corrections));
    const unread = isReportSheet(grid.snapshot) ? [] : findUnreadRows(grid, tables);
    const unreadRows = sheetDoubtsOf(unread, grid, settings.corrections);
    return { sheet: grid.snapshot.name, tables, ...partFindings(grid, findings, ignored), doubts, unreadRows };
  });
}

function partFindings(
  grid: Grid,
  findings: readonly Finding[],
  aside: CheckSettings['ignored'],
): Pick<SheetResult, 'findings' | 'ignored'> {
  const { open, ignored } = setAside(grid, findings, aside);
  return { findings: open, ignored };
}
