import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { checkSheet } from '../../../src/core/check/check-sheet';
import { compare, type BenchCase, type Result } from '../bench-case';
import { FLOOR_ROWS, passOver } from '../floor';
import { median, mediansOf } from '../measure';
import type { Shape } from '../sheets/bench-sheet';
import { SHAPES, variantsOf } from '../sheets/variants';

const FOLDER = join(__dirname, '..');
const SIZES = [30, 300, 5000];
const GOAL = 20;
const PROCESSES = 5;
/** Small sheets are checked several times in a measurement, which would be too short otherwise. */
const CHECKED_ROWS = 1500;

interface Times {
  readonly check: number;
  readonly floor: number;
}

async function warmTimes(shape: Shape, rows: number): Promise<Times> {
  const sheets = variantsOf(shape, rows);
  const checks = Math.ceil(CHECKED_ROWS / rows);
  const passes = Math.ceil(FLOOR_ROWS / rows);
  const times = await mediansOf({
    check: (round) => {
      for (let turn = 0; turn < checks; turn++) checkSheet(sheets(round + turn));
    },
    floor: (round) => {
      for (let turn = 0; turn < passes; turn++) passOver(sheets(round + turn));
    },
  });
  return { check: times.check / checks, floor: times.floor / passes };
}

/** The first check of a process, against passes that have been made many times. */
function coldTimes(shape: Shape, rows: number): Times {
  const flags = ['-r', join(FOLDER, 'register.cjs'), join(FOLDER, 'cold-child.ts'), shape, String(rows)];
  const runs = Array.from({ length: PROCESSES }, () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, flags, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`a first check did not finish: ${stderr}`);
    return JSON.parse(stdout) as Times;
  });
  return { check: median(runs.map(({ check }) => check)), floor: median(runs.map(({ floor }) => floor)) };
}

/** How far the check is from the least that anything can do which looks at every character once. */
export const floor: BenchCase = {
  name: 'floor',
  run: async () => {
    const results: Result[] = [];
    for (const [shape, words] of SHAPES) {
      for (const rows of SIZES) {
        const count = `${rows.toLocaleString('en')} rows`;
        const line = (kind: string, { check, floor: pass }: Times, goal: number | null): Result =>
          compare(`${kind} of ${count}: ${words}`, [check, ''], [pass, 'for a pass over all characters'], goal);
        results.push(line('first check', coldTimes(shape, rows), null));
        results.push(line('check', await warmTimes(shape, rows), rows === 5000 ? GOAL : null));
      }
    }
    return results;
  },
};
