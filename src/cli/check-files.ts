import { availableParallelism, totalmem } from 'node:os';
import { checkFile, failedOutcome, type FileOptions, type FileOutcome } from './check-file';
import type { FoundFile } from './find-files';
import { WORKER_HEAP_MB, checkInWorkers } from './worker-pool';

/**
 * Each thread has to start and warm up, which takes about as long as this many files do. Reckoned from the
 * processor time that both ways took; the two cores were never idle enough to time it.
 */
const FILES_PER_WORKER = 50;
const MOST_WORKERS = 8;

interface Machine {
  readonly processors: number;
  readonly memoryMb: number;
}

/** The threads that pay for so many files, if all of them together may take half of the memory; 0 for none. */
export function usefulWorkers(files: number, { processors, memoryMb }: Machine): number {
  const affordable = Math.floor(memoryMb / 2 / WORKER_HEAP_MB);
  const useful = Math.min(processors, MOST_WORKERS, affordable, Math.floor(files / FILES_PER_WORKER));
  // a single worker would only do what this thread can do as well
  return useful < 2 ? 0 : useful;
}

function workersFor(files: number, wanted: number | null): number {
  if (wanted !== null) return Math.min(wanted, files);
  return usefulWorkers(files, { processors: availableParallelism(), memoryMb: totalmem() / 2 ** 20 });
}

/**
 * Checks files one after the other, or in threads when there are many; a workbook may need a lot of memory while it is
 * read, so no more are open at once than there are threads.
 *
 * @param workers how many threads, 0 for none, `null` to decide by the number of files
 * @param onDone called after each file
 * @returns the outcomes in the order of the files
 */
export async function checkFiles(
  found: readonly FoundFile[],
  options: FileOptions,
  workers: number | null,
  onDone: (file: string) => void = () => {},
): Promise<FileOutcome[]> {
  const outcomes: FileOutcome[] = [];
  const readable = found.flatMap(({ error }, place) => (error ? [] : place));
  const put = (place: number, outcome: FileOutcome) => {
    outcomes[place] = outcome;
    onDone(outcome.report.file);
  };
  found.forEach(({ file, error }, place) => error && put(place, failedOutcome(file, error)));
  const fileAt = (place: number) => found[place]?.file ?? '';
  const threads = workersFor(readable.length, workers);
  if (threads > 0) {
    const files = readable.map(fileAt);
    await checkInWorkers(files, options, threads, (n, outcome) => put(readable[n] ?? n, outcome));
    return outcomes;
  }
  for (const place of readable) put(place, await checkFile(fileAt(place), options));
  return outcomes;
}
