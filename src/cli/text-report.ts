import type {
  Report,
  ReportFile,
  ReportFinding,
  ReportSheet,
  ReportSheetDoubt,
  ReportSummary,
  ReportTable,
} from '../core/check/report';
import { isOpenSheet, type Standing } from '../core/verdict/verdict';
import { doubtWords, verdictWords } from '../core/verdict/words';
import type { FileOutcome } from './check-file';
import { printable } from './printable';

/** Equally wide in a terminal: Chinese letters and the ideographic space take two columns each. */
const LEVEL = { error: '必改　', warning: '建议改', info: '提示　', doubt: '待确认' } as const;

/** What the report does not say of a file. */
export type FileSide = Pick<FileOutcome, 'notes' | 'standings'>;

function level(word: string, cell: string, text: string, advice: string): string[] {
  const indent = ' '.repeat(6);
  const lines = [`${indent}${word}  ${cell.padEnd(6)} ${text}`];
  if (advice) lines.push(`${indent}${' '.repeat(15)}→ ${advice}`);
  return lines;
}

function findingLines({ rule, severity, cell, message, advice }: ReportFinding): string[] {
  return level(LEVEL[severity], cell, `${message} [${rule}]`, advice);
}

function doubtLines({ header, doubts }: ReportTable): string[] {
  const [cell = ''] = header.split(':');
  return doubts.flatMap(({ question, why }) => level(LEVEL.doubt, cell, `${question}${why}`, doubtWords.settle));
}

/** Rows that may be a table, like a table of their own. */
function unreadLines({ rows, question, why }: ReportSheetDoubt): string[] {
  const [top = ''] = rows.split(':');
  return level(LEVEL.doubt, `A${top}`, `${question}${why}`, doubtWords.settleHeader);
}

function tableLines(table: ReportTable, findings: readonly ReportFinding[], isFiltered: boolean): string[] {
  const title = table.title || '（无标题）';
  const head = `    表 ${table.id + 1}  ${title}（表头 ${table.header}，${table.indicators} 个指标）`;
  const own = findings.filter((finding) => finding.table === table.id);
  const lines = [...doubtLines(table), ...own.flatMap(findingLines)];
  return [head, ...(lines.length > 0 ? lines : [`      ${nothingFound(table, isFiltered)}`])];
}

function nothingFound({ indicators }: ReportTable, isFiltered: boolean): string {
  if (indicators === 0) return '还没有填写指标。';
  return isFiltered ? '按所选规则没有发现问题。' : '没有发现问题。';
}

function sheetLines(sheet: ReportSheet, standing: Standing | undefined, notes: readonly string[], filtered: boolean) {
  const words = standing && isOpenSheet(standing) ? `：${verdictWords(standing)}` : '';
  return [
    `  工作表“${sheet.sheet}”${words}`,
    ...notes.map((note) => `    ${note}`),
    ...sheet.tables.flatMap((table) => tableLines(table, sheet.findings, filtered)),
    ...sheet.doubts.flatMap(unreadLines),
  ];
}

/** What was done to a file's copy, cell by cell. */
function fixedLines({ copy }: ReportFile): string[] {
  if (!copy) return [];
  if (copy.error) return [`  没有写出副本 ${copy.file}：${copy.error.message}`, `  → ${copy.error.advice}`];
  if (copy.cells.length === 0) return [`  没有可以直接修改的，副本与原文件相同：${copy.file}`];
  return [
    `  已修改 ${copy.cells.length} 格，写入 ${copy.file}`,
    ...copy.cells.map(
      ({ sheet, cell, before, after, title }) => `    工作表“${sheet}” ${cell}：“${before}”改为“${after}”（${title}）`,
    ),
  ];
}

/** What was done to all copies, in one line; nothing where none were asked for. */
export function copyLines({ files }: { readonly files: readonly Pick<ReportFile, 'copy'>[] }): string[] {
  const copies = files.flatMap(({ copy }) => copy ?? []);
  if (copies.length === 0) return [];
  const cells = copies.reduce((sum, copy) => sum + copy.cells.length, 0);
  const failed = copies.filter(({ error }) => error).length;
  return [`副本：写出 ${copies.length - failed} 个，共修改 ${cells} 格${failed ? `；${failed} 个没有写出` : ''}。`];
}

function fileLines(report: ReportFile, side: FileSide | undefined, filtered: boolean): string[] {
  const { file, error, sheets } = report;
  if (error) return [file, `  读不出：${error.message}`, `  → ${error.advice}`, ''];
  const lines = sheets.flatMap((sheet, n) =>
    sheetLines(sheet, side?.standings[n], side?.notes.get(sheet.sheet) ?? [], filtered),
  );
  return [file, ...fixedLines(report), ...(lines.length > 0 ? lines : ['  没有找到绩效指标表。']), ''];
}

/** All files in numbers, in one line. */
export function summaryLine({ files, summary, elapsedMs }: Report): string {
  const failed = files.filter((file) => file.error).length;
  const read = `${files.length} 个文件${failed ? `（${failed} 个读不出）` : ''}`;
  return `合计：${read}，${summary.tables} 张表，${summary.indicators} 个指标；${countsOf(summary)}。用时 ${elapsedMs} 毫秒。`;
}

function countsOf({ error, warning, info, doubts }: ReportSummary): string {
  return `必改 ${error}，建议改 ${warning}，提示 ${info}${doubts > 0 ? `，待确认 ${doubts}` : ''}`;
}

/** A folder full of photographs must not push everything else out of sight. */
const MOST_SKIPPED = 50;

/** What was passed over, one line each; nothing where that is nothing. */
export function skippedLines({ skipped = [] }: Pick<Report, 'skipped'>): string[] {
  if (skipped.length === 0) return [];
  const lines = skipped.slice(0, MOST_SKIPPED).map(({ file, reason }) => `  ${file}  ${reason}`);
  const rest = skipped.length - lines.length;
  const more = rest > 0 ? [`  ……另有 ${rest} 个，用 --format csv 或 json 可看到全部`] : [];
  return [`没有检查的文件（${skipped.length} 个）：`, ...lines, ...more];
}

/**
 * The report for people: per file, sheet and table the findings with what to do, then the counts.
 *
 * @param sides by file, in the report's order
 * @param isFiltered whether some rules only are reported
 */
export function formatText(report: Report, sides: readonly FileSide[], isFiltered: boolean): string {
  const files = report.files.flatMap((file, n) => fileLines(file, sides[n], isFiltered));
  const limits = isFiltered ? ['只列出了所选规则的结果；每张工作表的结论按全部规则得出。'] : [];
  const passedOver = skippedLines(report);
  if (passedOver.length > 0) passedOver.push('');
  return [...files, ...passedOver, ...limits, ...copyLines(report), summaryLine(report)].map(printable).join('\n');
}
