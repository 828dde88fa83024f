import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ReportError } from '../core/check/report';
import { failedOutcome, type FileOptions, type FileOutcome } from './check-file';

const ENTRY = join(__dirname, 'worker.cjs');

/** Enough for the largest sheet that is read at all (50 MB of XML). */
export const WORKER_HEAP_MB = 1536;

const TOO_MUCH: ReportError = {
  code: 'too-large',
  message: '工作簿的内容过大，没有检查完。',
  advice: '请只保留绩效目标表所在的工作表，另存一份再检查。',
};
const CRASHED: ReportError = {
  code: 'internal-error',
  message: '检查这个文件时程序意外停止，没有得出结果。',
  advice: '请单独检查这个文件；仍不行时请把文件名告诉维护人员。',
};

/** What a worker runs, and the memory that it may take; only tests have another. */
export interface WorkerSetup {
  readonly entry: string;
  readonly heapMb: number;
}

/** Gives the files out to workers, one at a time, until none is left. */
class Pool {
  private next = 0;

  constructor(
    private readonly files: readonly string[],
    private readonly options: FileOptions,
    private readonly size: number,
    private readonly onDone: (index: number, outcome: FileOutcome) => void,
    private readonly setup: WorkerSetup,
  ) {}

  async run(): Promise<void> {
    await Promise.all(Array.from({ length: this.size }, () => this.keepWorking()));
  }

  /** A worker that dies takes one file with it; another one goes on with the rest. */
  private async keepWorking(): Promise<void> {
    while (this.next < this.files.length) await this.employ();
  }

  private employ(): Promise<void> {
    const worker = new Worker(this.setup.entry, {
      workerData: this.options,
      // the loader of this thread is of no use there
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: this.setup.heapMb },
    });
    let current: number | null = null;
    const giveNext = () => {
      const file = this.files[this.next];
      current = file === undefined ? null : this.next++;
      if (file === undefined) void worker.terminate();
      else worker.postMessage(file);
    };
    return new Promise((resolve) => {
      let failure: Error | null = null;
      worker.on('message', (outcome: FileOutcome) => {
        if (current !== null) this.onDone(current, outcome);
        giveNext();
      });
      worker.on('error', (error) => {
        failure = error;
      });
      worker.on('exit', () => {
        if (current !== null) this.onDone(current, lost(this.files[current] ?? '', failure));
        resolve();
      });
      giveNext();
    });
  }
}

function lost(file: string, failure: NodeJS.ErrnoException | null): FileOutcome {
  if (failure?.code === 'ERR_WORKER_OUT_OF_MEMORY') return failedOutcome(file, TOO_MUCH);
  return failedOutcome(file, CRASHED, failure?.stack ?? 'worker exited');
}

/**
 * Checks files in worker threads.
 *
 * @param onDone gets each outcome with the file's index, in the order in which they come
 */
export async function checkInWorkers(
  files: readonly string[],
  options: FileOptions,
  workers: number,
  onDone: (index: number, outcome: FileOutcome) => void,
  setup: WorkerSetup = { entry: ENTRY, heapMb: WORKER_HEAP_MB },
): Promise<void> {
  await new Pool(files, options, workers, onDone, setup).run();
}
