import { join } from 'node:path';
import { addSummaries, REPORT_VERSION, type Report, type ReportSummary } from '../core/check/report';
import { USAGE, UsageError, readArguments, type Arguments } from './arguments';
import type { FileOutcome } from './check-file';
import { checkFiles } from './check-files';
import { formatCsv } from './csv-report';
import { findFiles, type FoundFile } from './find-files';
import { checkFolder, checkPlace, writeReport } from './output';
import { printable } from './printable';
import { ProgressBar, type Terminal } from './progress';
import { formatSummary, formatSummaryCsv, type SummaryReport } from './summary-report';
import { copyLines, formatText, skippedLines, summaryLine } from './text-report';

/** What the command leaves behind: its exit code and what goes to which stream. */
export interface RunResult {
  readonly exitCode: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

function format(outcomes: readonly FileOutcome[], report: Report, given: Arguments): string {
  const { format: name, summary: brief, rules } = given;
  if (brief) {
    const files = outcomes.map(({ report: { sheets: _, ...file }, summary }) => ({ ...file, summary }));
    const numbers: SummaryReport = { ...report, files };
    if (name === 'json') return JSON.stringify(numbers, null, 2);
    return name === 'csv' ? formatSummaryCsv(numbers, outcomes) : formatSummary(numbers, outcomes);
  }
  if (name === 'json') return JSON.stringify(report, null, 2);
  return name === 'csv' ? formatCsv(report) : formatText(report, outcomes, rules !== null);
}

/** 2: something could not be read. 1: something to correct or to confirm, or no table where one should be. */
function exitCodeOf(outcomes: readonly FileOutcome[], { verdict }: ReportSummary): RunResult['exitCode'] {
  if (outcomes.some(({ report }) => report.error ?? report.copy?.error)) return 2;
  const isWithoutTable = outcomes.some(({ summary }) => summary.verdict === 'none');
  return isWithoutTable || verdict === 'fix' || verdict === 'confirm' || verdict === 'none' ? 1 : 0;
}

/** Where the copy of each file goes: below the folder as the file lies below the one that was given. */
function copiesOf(found: readonly FoundFile[], folder: string | null): ReadonlyMap<string, string> | undefined {
  return folder === null ? undefined : new Map(found.map(({ file, below }) => [file, join(folder, below)]));
}

async function check(given: Arguments, terminal: Terminal | null): Promise<RunResult> {
  if (given.out !== null) await checkPlace(given.out);
  if (given.fixed !== null) await checkFolder(given.fixed);
  const start = performance.now();
  const { files: found, skipped } = await findFiles(given.paths, given.fixed);
  const progress = new ProgressBar(found.length, terminal);
  const options = { rules: given.rules, details: !given.summary, copies: copiesOf(found, given.fixed) };
  const outcomes = await checkFiles(found, options, given.workers, (file) => progress.advance(file));
  progress.finish();
  const report: Report = {
    version: REPORT_VERSION,
    files: outcomes.map((each) => each.report),
    summary: addSummaries(outcomes.map(({ summary }) => summary)),
    elapsedMs: Math.round((performance.now() - start) * 10) / 10,
    ...(skipped.length > 0 && { skipped }),
  };
  const exitCode = exitCodeOf(outcomes, report.summary);
  const stderr = outcomes.flatMap(({ report: { file }, bug }) => (bug === null ? [] : `${printable(file)}：${bug}`));
  const text = format(outcomes, report, given);
  if (given.out === null) return { exitCode, stdout: text, stderr: stderr.join('\n') };
  await writeReport(given.out, text);
  const consoleLines = [
    ...skippedLines(report).map(printable),
    ...copyLines(report),
    summaryLine(report),
    `结果已写入 ${given.out}`,
  ];
  return { exitCode, stdout: '', stderr: [...stderr, ...consoleLines].join('\n') };
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
