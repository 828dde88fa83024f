import { buildReport } from '../core/check/report';
import { USAGE, UsageError, readArguments, type Arguments } from './arguments';
import { checkFile, type FileOutcome } from './check-file';
import { formatText } from './text-report';

/** What the command leaves behind: its exit code and what goes to which stream. */
export interface RunResult {
  readonly exitCode: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

async function check({ files, rules, format }: Arguments): Promise<RunResult> {
  const start = performance.now();
  const outcomes: FileOutcome[] = [];
  // one after the other: a workbook may need a lot of memory while it is read
  for (const file of files) outcomes.push(await checkFile(file, rules));
  const report = buildReport(outcomes, performance.now() - start);
  const exitCode = outcomes.some((outcome) => outcome.error) ? 2 : report.summary.error > 0 ? 1 : 0;
  const text = (): string =>
    formatText(
      report,
      outcomes.map((outcome) => outcome.notes),
    );
  return { exitCode, stdout: format === 'json' ? JSON.stringify(report, null, 2) : text(), stderr: '' };
}

/** The `check` command, apart from the process it runs in. */
export async function run(argv: readonly string[]): Promise<RunResult> {
  try {
    const given = readArguments(argv);
    return given === 'help' ? { exitCode: 0, stdout: USAGE, stderr: '' } : await check(given);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { exitCode: 2, stdout: '', stderr: `${error.message}\n\n${USAGE}` };
  }
}
