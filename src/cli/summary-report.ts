import type { ReportError, ReportSummary } from '../core/check/report';
import { toCsv } from './csv';
import { displayWidth, padToWidth } from './display-width';
import { printable } from './printable';

/** A file in numbers. */
export interface FileSummary {
  readonly file: string;
  readonly error: ReportError | null;
  readonly summary: ReportSummary;
}

/** What a run found, in numbers. */
export interface SummaryReport {
  readonly version: 1;
  readonly files: readonly FileSummary[];
  readonly summary: ReportSummary;
  readonly elapsedMs: number;
}

const COUNTS = ['表', '指标', '必改', '建议改', '提示'] as const;

function countsOf({ tables, indicators, error, warning, info }: ReportSummary): number[] {
  return [tables, indicators, error, warning, info];
}

/** One line a file, below each other what belongs together; then the sums. */
export function formatSummary({ files: all, summary }: SummaryReport): string {
  const files = all.map((each) => ({ ...each, file: printable(each.file) }));
  const width = Math.max(8, ...files.map(({ file }) => displayWidth(file)));
  const line = (name: string, cells: readonly string[]) =>
    [padToWidth(name, width), ...cells.map((cell) => padToWidth(cell, 6, 'start'))].join('  ');
  const unread = files.filter(({ error }) => error).length;
  const sums = `合计 ${files.length} 个文件${unread ? `（${unread} 个读不出）` : ''}`;
  return [
    line('文件', COUNTS),
    ...files.map(({ file, error, summary: own }) =>
      error ? `${padToWidth(file, width)}  读不出：${error.message}` : line(file, countsOf(own).map(String)),
    ),
    line(sums, countsOf(summary).map(String)),
  ].join('\n');
}

/** The same for a spreadsheet; the sums are left to it. */
export function formatSummaryCsv({ files }: SummaryReport): string {
  const rows = files.map(({ file, error, summary }) =>
    error
      ? [file, ...COUNTS.map(() => null), `读不出：${error.message}${error.advice}`]
      : [file, ...countsOf(summary), ''],
  );
  return toCsv([['文件', ...COUNTS, '说明'], ...rows]);
}
