import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkInWorkers } from './worker-pool';

/** A worker that dies of some files, and answers the others. */
const WORKER = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', (file) => {
  if (file === 'exit') process.exit(3);
  if (file === 'throw') throw new Error('out of order');
  if (file === 'memory') { const all = []; for (;;) all.push(new Array(1e5).fill(file)); }
  parentPort.postMessage({ report: { file, error: null } });
});`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pool-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('a worker that dies takes one file with it, and the others are checked', async () => {
  const entry = join(folder, 'worker.cjs');
  writeFileSync(entry, WORKER);
  const files = ['a', 'exit', 'b', 'throw', 'c', 'memory', 'd'];
  const codes: Record<string, string | null> = {};
  const note = (index: number, { report }: { report: { file: string; error: { code: string } | null } }) => {
    expect(report.file).toBe(files[index]);
    codes[report.file] = report.error?.code ?? null;
  };
  await checkInWorkers(files, { rules: null, details: true }, 2, note, { entry, heapMb: 64 });
  expect(codes).toEqual({
    ...{ a: null, b: null, c: null, d: null },
    ...{ exit: 'internal-error', throw: 'internal-error', memory: 'too-large' },
  });
}, 60_000);
