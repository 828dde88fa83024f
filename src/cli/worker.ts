import { parentPort, workerData } from 'node:worker_threads';
import { checkFile, type FileOptions } from './check-file';

/** Runs in a worker thread: checks each file whose name it gets, and answers with the outcome. */
parentPort?.on('message', (file: string) => {
  // checkFile never rejects
  void checkFile(file, workerData as FileOptions).then((outcome) => parentPort?.postMessage(outcome));
});
