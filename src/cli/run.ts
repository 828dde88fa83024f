import type { Report, ReportSummary } from '../core/check/report';
import { USAGE, UsageError, readArguments, type Arguments } from './arguments';
import type { FileOutcome } from './check-file';
import { checkFiles } from './check-files';
import { formatCsv } from './csv-report';
import { findFiles } from './find-files';
import { checkPlace, writeReport } from './output';
import { printable } from './printable';
import { ProgressBar, type Terminal } from './progress';
import { formatSummary, formatSummaryCsv, type SummaryReport } from './summary-report';
import { formatText, summaryLine } from './text-report';

/** What the command leaves behind: its exit code and what goes to which stream. */
export interface RunResult {
  readonly exitCode: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

function addUp(outcomes: readonly FileOutcome[]): ReportSummary {
  const sum = { error: 0, warning: 0, info: 0, indicators: 0, tables: 0 };
  for (const { summary } of outcomes) {
    for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += summary[key];
  }
  return sum;
}

function format(outcomes: readonly FileOutcome[], report: Report, { format: name, summary: brief }: Arguments): string {
  if (brief) {
    const files = outcomes.map(({ report: { file, error }, summary }) => ({ file, error, summary }));
    const numbers: SummaryReport = { ...report, files };
    if (name === 'json') return JSON.stringify(numbers, null, 2);
    return name === 'csv' ? formatSummaryCsv(numbers) : formatSummary(numbers);
  }
  if (name === 'json') return JSON.stringify(report, null, 2);
  if (name === 'csv') return formatCsv(report);
  return formatText(
    report,
    outcomes.map(({ notes }) => notes),
  );
}

async function check(given: Arguments, terminal: Terminal | null): Promise<RunResult> {
  if (given.out !== null) await checkPlace(given.out);
  const start = performance.now();
  const found = await findFiles(given.paths);
  const progress = new ProgressBar(found.length, terminal);
  const options = { rules: given.rules, details: !given.summary };
  const outcomes = await checkFiles(found, options, given.workers, (file) => progress.advance(file));
  progress.finish();
  const elapsedMs = Math.round((performance.now() - start) * 10) / 10;
  const report: Report = {
    version: 1,
    files: outcomes.map((each) => each.report),
    summary: addUp(outcomes),
    elapsedMs,
  };
  const exitCode = report.files.some(({ error }) => error) ? 2 : report.summary.error > 0 ? 1 : 0;
  const stderr = outcomes.flatMap(({ report: { file }, bug }) => (bug === null ? [] : `${printable(file)}：${bug}`));
  const text = format(outcomes, report, given);
  if (given.out === null) return { exitCode, stdout: text, stderr: stderr.join('\n') };
  await writeReport(given.out, text);
  const told = [summaryLine(report.files, report.summary, report.elapsedMs), `结果已写入 ${given.out}`];
  return { exitCode, stdout: '', stderr: [...stderr, ...told].join('\n') };
}

/**
 * The `check` command, apart from the process it runs in.
 *
 * @param terminal where a progress bar may be shown
 */
export async function run(argv: readonly string[], terminal: Terminal | null = null): Promise<RunResult> {
  try {
    const given = readArguments(argv);
    return given === 'help' ? { exitCode: 0, stdout: USAGE, stderr: '' } : await check(given, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { exitCode: 2, stdout: '', stderr: `${error.message}\n\n${USAGE}` };
  }
}
