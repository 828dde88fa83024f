import { usefulWorkers } from './check-files';

const GB = 1024;

test.each([
  [1, 8, 16, 0],
  [99, 2, 16, 0],
  [100, 2, 16, 2],
  [500, 2, 16, 2],
  [500, 1, 16, 0],
  [500, 8, 8, 2],
  [500, 8, 4, 0],
  [120, 16, 64, 2],
  [5000, 16, 64, 8],
])('%d files on %d processors and %d GB are checked by %d threads', (files, processors, memory, threads) => {
  expect(usefulWorkers(files, { processors, memoryMb: memory * GB })).toBe(threads);
});
