import type { Report, ReportCopy, ReportError, ReportSummary } from '../core/check/report';
import { conclusionWords } from '../core/verdict/words';
import type { FileOutcome } from './check-file';
import { toCsv } from './csv';
import { displayWidth, padToWidth } from './display-width';
import { printable } from './printable';
import { copyLines, skippedLines } from './text-report';

/** A file in numbers. */
export interface FileSummary {
  readonly file: string;
  readonly error: ReportError | null;
  readonly summary: ReportSummary;
  readonly copy?: ReportCopy;
}

/** What a run found, in numbers. */
export interface SummaryReport extends Omit<Report, 'files'> {
  readonly files: readonly FileSummary[];
}

const DOUBT = '待确认';
const COUNTS = ['表', '指标', '必改', '建议改', '提示', DOUBT] as const;

/** What the numbers do not say of a file, in the report's order. */
export type SummarySide = Pick<FileOutcome, 'standings' | 'doubts'>;

function countsOf({ tables, indicators, error, warning, info, doubts }: ReportSummary): number[] {
  return [tables, indicators, error, warning, info, doubts];
}

/** Copies that were not written, one line each. */
function unwritten(files: readonly FileSummary[]): string[] {
  return files.flatMap(({ copy }) => (copy?.error ? [`没有写出副本 ${copy.file}：${copy.error.message}`] : []));
}

/** One line a file, below each other what belongs together; then the sums and what was passed over. */
export function formatSummary(
  { files: all, summary, skipped = [] }: SummaryReport,
  sides: readonly SummarySide[],
): string {
  const files = all.map((each) => ({ ...each, file: printable(each.file) }));
  const width = Math.max(8, ...files.map(({ file }) => displayWidth(file)));
  const line = (name: string, cells: readonly string[], words: string) =>
    [padToWidth(name, width), ...cells.map((cell) => padToWidth(cell, 6, 'start')), words].join('  ').trimEnd();
  const unread = files.filter(({ error }) => error).length;
  const sums = `合计 ${files.length} 个文件${unread ? `（${unread} 个读不出）` : ''}`;
  return [
    line('文件', COUNTS, '结论'),
    ...files.map(({ file, error, summary: own }, n) =>
      error
        ? `${padToWidth(file, width)}  读不出：${error.message}`
        : line(file, countsOf(own).map(String), conclusionWords(sides[n]?.standings ?? [])),
    ),
    line(sums, countsOf(summary).map(String), ''),
    ...doubtLines(files, sides).map(printable),
    ...skippedLines({ skipped }).map(printable),
    ...unwritten(all).map(printable),
    ...copyLines({ files: all }),
  ].join('\n');
}

/** What could not be read for certain, a line each behind all files. */
function doubtLines(files: readonly FileSummary[], sides: readonly SummarySide[]): string[] {
  const lines = files.flatMap(({ file }, n) => (sides[n]?.doubts ?? []).map((doubt) => `  ${file}  ${doubt}`));
  return lines.length === 0 ? [] : [`${DOUBT}（${lines.length} 处）：`, ...lines];
}

/** The same for a spreadsheet; the sums are left to it. */
export function formatSummaryCsv({ files, skipped = [] }: SummaryReport, sides: readonly SummarySide[]): string {
  const blank = COUNTS.map(() => null);
  const rows = files.map(({ file, error, summary }, n) =>
    error
      ? [file, ...blank, null, `读不出：${error.message}${error.advice}`]
      : [file, ...countsOf(summary), conclusionWords(sides[n]?.standings ?? []), (sides[n]?.doubts ?? []).join('\n')],
  );
  const copies = files.flatMap(({ file, copy }) => {
    return copy?.error ? [[file, ...blank, null, `没有写出副本：${copy.error.message}${copy.error.advice}`]] : [];
  });
  const passedOver = skipped.map(({ file, reason }) => [file, ...blank, null, `没有检查：${reason}`]);
  return toCsv([['文件', ...COUNTS, '结论', '说明'], ...rows, ...copies, ...passedOver]);
}
