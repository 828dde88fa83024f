import type { Report, ReportFile, ReportFinding, ReportSheet, ReportSummary, ReportTable } from '../core/check/report';
import { printable } from './printable';

/** Equally wide in a terminal: Chinese letters and the ideographic space take two columns each. */
const SEVERITY = { error: '必改　', warning: '建议改', info: '提示　' } as const;

type Notes = ReadonlyMap<string, readonly string[]>;

function findingLines({ rule, severity, cell, message, advice }: ReportFinding): string[] {
  const indent = ' '.repeat(6);
  const lines = [`${indent}${SEVERITY[severity]}  ${cell.padEnd(6)} ${message} [${rule}]`];
  if (advice) lines.push(`${indent}${' '.repeat(15)}→ ${advice}`);
  return lines;
}

function tableLines(table: ReportTable, findings: readonly ReportFinding[]): string[] {
  const title = table.title || '（无标题）';
  const head = `    表 ${table.id + 1}  ${title}（表头 ${table.header}，${table.indicators} 个指标）`;
  const own = findings.filter((finding) => finding.table === table.id);
  return [head, ...(own.length ? own.flatMap(findingLines) : ['      没有发现问题。'])];
}

function sheetLines({ sheet, tables, findings }: ReportSheet, notes: readonly string[]): string[] {
  return [
    `  工作表“${sheet}”`,
    ...notes.map((note) => `    ${note}`),
    ...tables.flatMap((table) => tableLines(table, findings)),
  ];
}

function fileLines({ file, error, sheets }: ReportFile, notes: Notes): string[] {
  if (error) return [file, `  读不出：${error.message}`, `  → ${error.advice}`, ''];
  return [file, ...sheets.flatMap((sheet) => sheetLines(sheet, notes.get(sheet.sheet) ?? [])), ''];
}

/** All files in numbers, in one line. */
export function summaryLine(files: readonly ReportFile[], summary: ReportSummary, elapsedMs: number): string {
  const failed = files.filter((file) => file.error).length;
  const read = `${files.length} 个文件${failed ? `（${failed} 个读不出）` : ''}`;
  const found = `必改 ${summary.error}，建议改 ${summary.warning}，提示 ${summary.info}`;
  return `合计：${read}，${summary.tables} 张表，${summary.indicators} 个指标；${found}。用时 ${elapsedMs} 毫秒。`;
}

/**
 * The report for people: per file, sheet and table the findings with what to do, then the counts.
 *
 * @param notes by file (in the report's order) and sheet: what to say besides the findings
 */
export function formatText(report: Report, notes: readonly Notes[]): string {
  const files = report.files.flatMap((file, n) => fileLines(file, notes[n] ?? new Map()));
  return [...files, summaryLine(report.files, report.summary, report.elapsedMs)].map(printable).join('\n');
}
