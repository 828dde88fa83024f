import { columnLetters, formatCell, formatRange } from '../sheet/address';
import type { ColumnRole } from '../vocabulary/column-roles';
import type { IndicatorTable } from '../reading/model';
import type { Doubt } from '../verdict/doubt';
import type { SheetDoubt } from '../verdict/doubts';
import { standingOf, verdictOf, worstOf, type Verdict } from '../verdict/verdict';
import { whyInFull } from '../verdict/words';
import type { SheetResult } from './check-sheet';
import { isUnplanned, type Dimension, type Finding, type Severity, type Suggestion } from '../finding/finding';

/** Why a file could not be read. */
export interface ReportError {
  readonly code: string;
  readonly message: string;
  readonly advice: string;
}

/** One workbook as it goes into a report: either the error that kept it from being read, or its sheets' results. */
export interface CheckedFile {
  readonly file: string;
  readonly error: ReportError | null;
  readonly sheets: readonly SheetResult[];
}

export interface ReportRepair {
  readonly title: string;
  readonly edits: readonly { readonly cell: string; readonly expect: string; readonly text: string }[];
}

export interface ReportFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly dimension: Dimension;
  /** The `id` of its table. */
  readonly table: number;
  /** 1-based, as Excel counts; `null` for a finding about the whole table. */
  readonly row: number | null;
  readonly cell: string;
  readonly message: string;
  readonly advice: string;
  readonly suggestions: readonly ReportRepair[];
  readonly fix: ReportRepair | null;
}

/** What could not be read for certain, as a question. */
export interface ReportDoubt {
  readonly role: ColumnRole;
  /** Letters of the columns that may be it, the likeliest first; empty where none is known. */
  readonly columns: readonly string[];
  readonly question: string;
  readonly why: string;
}

/** Rows that look like indicators under a header that is not known. */
export interface ReportSheetDoubt {
  readonly role: 'header';
  /** First and last row, as Excel counts: "9:31". */
  readonly rows: string;
  readonly question: string;
  readonly why: string;
}

export interface ReportTable {
  /** Numbered through the whole file, so that no two tables of a workbook share one. */
  readonly id: number;
  readonly title: string;
  readonly year: number | null;
  readonly header: string;
  readonly body: string;
  /** Column letter → role. */
  readonly columns: Readonly<Record<string, ColumnRole>>;
  readonly indicators: number;
  readonly confidence: number;
  readonly doubts: readonly ReportDoubt[];
}

export interface ReportSheet {
  readonly sheet: string;
  readonly tables: readonly ReportTable[];
  readonly doubts: readonly ReportSheetDoubt[];
  readonly verdict: Verdict;
  readonly findings: readonly ReportFinding[];
}

/** A copy of a workbook file in which all safe fixes were done. */
export interface ReportCopy {
  readonly file: string;
  /** Why it was not written. */
  readonly error: ReportError | null;
  /** Each cell that was changed, with what the fixes say. */
  readonly cells: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly before: string;
    readonly after: string;
    readonly title: string;
  }[];
}

export interface ReportFile {
  readonly file: string;
  readonly error: ReportError | null;
  /** As they stand in the copy, where one was written. */
  readonly sheets: readonly ReportSheet[];
  /** Missing where none was asked for. */
  readonly copy?: ReportCopy;
}

export interface ReportSummary extends Readonly<Record<Severity, number>> {
  /** The worst of all sheets that hold a table, or what may be one. */
  readonly verdict: Verdict;
  readonly indicators: number;
  readonly tables: number;
  readonly doubts: number;
}

/** What was passed over, and why. */
export interface SkippedFile {
  readonly file: string;
  readonly reason: string;
}

/** What a check found, as data for people and programs outside: addresses as Excel writes them. */
export interface Report {
  readonly version: typeof REPORT_VERSION;
  readonly files: readonly ReportFile[];
  readonly summary: ReportSummary;
  readonly elapsedMs: number;
  /** Files that are no workbooks to check; missing where there are none. */
  readonly skipped?: readonly SkippedFile[];
}

/** 2: findings name their table by its id; doubts and verdicts. */
export const REPORT_VERSION = 2;

/** A repair as cell rewrites; null for one that moves rows, which a list of cells cannot say: its advice does. */
function reportRepair(repair: Suggestion): ReportRepair | null {
  if (isUnplanned(repair)) return null;
  const { title, edits } = repair;
  const rewrites = edits.flatMap((edit) => {
    return edit.kind === 'set-text' ? [{ cell: formatCell(edit.cell), expect: edit.expect, text: edit.text }] : [];
  });
  return rewrites.length === edits.length ? { title, edits: rewrites } : null;
}

/** @param firstId of the sheet's first table */
function reportFinding(finding: Finding, firstId: number): ReportFinding {
  return {
    rule: finding.rule,
    severity: finding.severity,
    dimension: finding.dimension,
    table: firstId + finding.table,
    row: finding.row === null ? null : finding.row + 1,
    cell: formatCell(finding.cell),
    message: finding.message,
    advice: finding.advice,
    suggestions: finding.suggestions.flatMap((repair) => reportRepair(repair) ?? []),
    fix: finding.fix && reportRepair(finding.fix),
  };
}

/** Roles that the report does not know: their columns are left out. */
const UNREPORTED: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['project', 'budget']);

function reportColumns({ columns }: IndicatorTable): IndicatorTable['columns'] {
  return columns.filter(({ role }) => !UNREPORTED.has(role));
}

function reportDoubt(doubt: Doubt): ReportDoubt {
  const { role, candidates, question } = doubt;
  return { role, columns: candidates.map(({ column }) => columnLetters(column)), question, why: whyInFull(doubt) };
}

function reportUnread({ role, rows: { top, bottom }, question, why }: SheetDoubt): ReportSheetDoubt {
  return { role, rows: `${top + 1}:${bottom + 1}`, question, why };
}

function reportTable(table: IndicatorTable, id: number, doubts: readonly Doubt[]): ReportTable {
  return {
    id,
    title: table.title,
    year: table.context.year,
    header: formatRange(table.header),
    body: formatRange(table.body),
    columns: Object.fromEntries(reportColumns(table).map(({ column, role }) => [columnLetters(column), role])),
    indicators: table.rows.filter((row) => row.kind === 'indicator').length,
    confidence: Math.round(table.confidence * 100) / 100,
    doubts: doubts.map(reportDoubt),
  };
}

function reportSheet(result: SheetResult, firstId: number, listed: Listed): ReportSheet {
  const { sheet, tables, findings, doubts, unreadRows } = result;
  return {
    sheet,
    tables: tables.map((table, index) => {
      const own = doubts.filter((doubt) => doubt.table === index);
      return reportTable(table, firstId + index, own);
    }),
    doubts: unreadRows.map(reportUnread),
    verdict: verdictOf(standingOf(result)),
    findings: findings.filter(({ rule }) => listed?.has(rule) ?? true).map((each) => reportFinding(each, firstId)),
  };
}

function reportFile({ file, error, sheets }: CheckedFile, listed: Listed): ReportFile {
  let next = 0;
  const reported = sheets.map((sheet) => {
    const firstId = next;
    next += sheet.tables.length;
    return reportSheet(sheet, firstId, listed);
  });
  return { file, error, sheets: reported };
}

function summarise(files: readonly ReportFile[]): ReportSummary {
  const sheets = files.flatMap((file) => file.sheets);
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const findings = sheets.flatMap((sheet) => sheet.findings);
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    verdict: worstOf(sheets.map(({ verdict }) => verdict)),
    error: count('error'),
    warning: count('warning'),
    info: count('info'),
    indicators: tables.reduce((sum, table) => sum + table.indicators, 0),
    tables: tables.length,
    doubts: sheets.reduce((sum, sheet) => sum + doubtsIn(sheet), 0),
  };
}

/** How much of a sheet could not be read for certain. */
function doubtsIn({ tables, doubts }: ReportSheet): number {
  return tables.reduce((sum, table) => sum + table.doubts.length, doubts.length);
}

/** Sums of several files; the verdict is the worst of theirs. */
export function addSummaries(summaries: readonly ReportSummary[]): ReportSummary {
  const sum = (key: Exclude<keyof ReportSummary, 'verdict'>) => summaries.reduce((total, each) => total + each[key], 0);
  return {
    verdict: worstOf(summaries.map(({ verdict }) => verdict)),
    error: sum('error'),
    warning: sum('warning'),
    info: sum('info'),
    indicators: sum('indicators'),
    tables: sum('tables'),
    doubts: sum('doubts'),
  };
}

/** Ids of the rules whose findings are listed; `null` for all. */
type Listed = ReadonlySet<string> | null;

/**
 * Puts what was found into the form that is given to others: 1-based rows, A1 addresses, counts.
 *
 * @param elapsedMs how long the checks took
 * @param listed ids of the rules whose findings are listed and counted, `null` for all; a verdict is always on all
 */
export function buildReport(files: readonly CheckedFile[], elapsedMs: number, listed: Listed = null): Report {
  const reported = files.map((file) => reportFile(file, listed));
  return {
    version: REPORT_VERSION,
    files: reported,
    summary: summarise(reported),
    elapsedMs: Math.round(elapsedMs * 10) / 10,
  };
}
