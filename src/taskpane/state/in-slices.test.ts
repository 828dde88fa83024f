import type { Steps } from '../../core/steps';
import { inSlices } from './in-slices';

/** Work of so many steps, each of which takes so many milliseconds. */
function* work(steps: number, milliseconds: number, done: number[] = []): Steps<string> {
  for (let step = 0; step < steps; step++) {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
    done.push(step);
    yield;
  }
  return 'result';
}

it('does short work at once', async () => {
  const done: number[] = [];
  const result = inSlices(work(5, 0, done));
  expect(done).toEqual([0, 1, 2, 3, 4]);
  expect(await result).toBe('result');
});

it('lets other things happen between the slices of long work', async () => {
  const done: number[] = [];
  const seen: number[] = [];
  const result = inSlices(work(8, 10, done));
  const watch = setInterval(() => seen.push(done.length), 0);
  expect(await result).toBe('result');
  clearInterval(watch);
  expect(done).toHaveLength(8);
  expect(seen.some((count) => count > 0 && count < 8)).toBe(true);
});

it('stops when the work is given up', async () => {
  const done: number[] = [];
  const controller = new AbortController();
  const result = inSlices(work(8, 10, done), controller.signal);
  controller.abort();
  expect(await result).toBeNull();
  expect(done.length).toBeLessThan(8);
});

it('passes on what the work throws', async () => {
  function* broken(): Steps<string> {
    yield;
    throw new Error('broken');
  }
  await expect(inSlices(broken())).rejects.toThrow('broken');
});
