import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { compare, type BenchCase, type Result } from '../bench-case';
import { SHAPES } from '../sheets/variants';

const FOLDER = join(__dirname, '..');
const ROWS = 100_000;

/** The largest sheet there may be is checked to its end, within what an old computer has. */
export const memory: BenchCase = {
  name: 'memory',
  run: async () =>
    SHAPES.map(([shape, words]): Result => {
      const flags = ['-r', join(FOLDER, 'register.cjs'), join(FOLDER, 'memory-child.ts')];
      const { stdout, stderr, status } = spawnSync(process.execPath, [...flags, shape, String(ROWS)], {
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(`100,000 rows did not finish: ${stderr}`);
      const { megabytes, seconds } = JSON.parse(stdout) as { megabytes: number; seconds: number };
      const ours = `at most, in ${seconds.toFixed(1)} s`;
      return compare(`memory for 100,000 rows: ${words}`, [megabytes, ours], [1024, 'allowed'], 1, 'MB');
    }),
};
