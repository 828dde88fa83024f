import { columnLetters, formatCell, formatRange } from '../sheet/address';
import type { ColumnRole } from '../table/roles';
import type { IndicatorTable } from '../table/model';
import type { SheetResult } from './check-sheet';
import { isRowMove, type Dimension, type Finding, type Severity, type Suggestion } from './finding';

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
  /** Index into the `tables` of the finding's own sheet. */
  readonly table: number;
  /** 1-based, as Excel counts; `null` for a finding about the whole table. */
  readonly row: number | null;
  readonly cell: string;
  readonly message: string;
  readonly advice: string;
  readonly suggestions: readonly ReportRepair[];
  readonly fix: ReportRepair | null;
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
}

export interface ReportSheet {
  readonly sheet: string;
  readonly tables: readonly ReportTable[];
  readonly findings: readonly ReportFinding[];
}

export interface ReportFile {
  readonly file: string;
  readonly error: ReportError | null;
  readonly sheets: readonly ReportSheet[];
}

export interface ReportSummary extends Readonly<Record<Severity, number>> {
  readonly indicators: number;
  readonly tables: number;
}

/** What a check found, as data for people and programs outside: addresses as Excel writes them. */
export interface Report {
  readonly version: 1;
  readonly files: readonly ReportFile[];
  readonly summary: ReportSummary;
  readonly elapsedMs: number;
}

/** A repair as cell rewrites; null for one that moves rows, which a list of cells cannot say: its advice does. */
function reportRepair(repair: Suggestion): ReportRepair | null {
  if (isRowMove(repair)) return null;
  const { title, edits } = repair;
  const rewrites = edits.flatMap((edit) => {
    return edit.kind === 'set-text' ? [{ cell: formatCell(edit.cell), expect: edit.expect, text: edit.text }] : [];
  });
  return rewrites.length === edits.length ? { title, edits: rewrites } : null;
}

function reportFinding(finding: Finding): ReportFinding {
  return {
    rule: finding.rule,
    severity: finding.severity,
    dimension: finding.dimension,
    table: finding.table,
    row: finding.row === null ? null : finding.row + 1,
    cell: formatCell(finding.cell),
    message: finding.message,
    advice: finding.advice,
    suggestions: finding.suggestions.flatMap((repair) => reportRepair(repair) ?? []),
    fix: finding.fix && reportRepair(finding.fix),
  };
}

/** Roles that version 1 of the report does not know: their columns are left out. */
const UNREPORTED: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['project', 'budget']);

function reportColumns({ columns }: IndicatorTable): IndicatorTable['columns'] {
  return columns.filter(({ role }) => !UNREPORTED.has(role));
}

function reportTable(table: IndicatorTable, id: number): ReportTable {
  return {
    id,
    title: table.title,
    year: table.context.year,
    header: formatRange(table.header),
    body: formatRange(table.body),
    columns: Object.fromEntries(reportColumns(table).map(({ column, role }) => [columnLetters(column), role])),
    indicators: table.rows.filter((row) => row.kind === 'indicator').length,
    confidence: Math.round(table.confidence * 100) / 100,
  };
}

function reportFile({ file, error, sheets }: CheckedFile): ReportFile {
  let id = 0;
  return {
    file,
    error,
    sheets: sheets.map(({ sheet, tables, findings }) => ({
      sheet,
      tables: tables.map((table) => reportTable(table, id++)),
      findings: findings.map(reportFinding),
    })),
  };
}

function summarise(files: readonly ReportFile[]): ReportSummary {
  const sheets = files.flatMap((file) => file.sheets);
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const findings = sheets.flatMap((sheet) => sheet.findings);
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    error: count('error'),
    warning: count('warning'),
    info: count('info'),
    indicators: tables.reduce((sum, table) => sum + table.indicators, 0),
    tables: tables.length,
  };
}

/**
 * Puts what was found into the form that is given to others: 1-based rows, A1 addresses, counts.
 *
 * @param elapsedMs how long the checks took
 */
export function buildReport(files: readonly CheckedFile[], elapsedMs: number): Report {
  const reported = files.map(reportFile);
  return { version: 1, files: reported, summary: summarise(reported), elapsedMs: Math.round(elapsedMs * 10) / 10 };
}
