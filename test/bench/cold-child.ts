import { checkSheet } from '../../src/core/check/check-sheet';
import { FLOOR_ROWS, passOver } from './floor';
import { mediansOf } from './measure';
import type { Shape } from './sheets/bench-sheet';
import { variantsOf } from './sheets/variants';

/** Checks one sheet in a process that has never checked one, and says how long that took beside passes over it. */
async function main(): Promise<void> {
  const [shape = 'stacked', count = '300'] = process.argv.slice(2);
  const rows = Number(count);
  const sheet = variantsOf(shape as Shape, rows)(0);
  const { check } = await mediansOf({ check: () => checkSheet(sheet) }, { warmUp: 0, rounds: 1 });
  const passes = Math.ceil(FLOOR_ROWS / rows);
  const { floor } = await mediansOf({
    floor: () => {
      for (let turn = 0; turn < passes; turn++) passOver(sheet);
    },
  });
  console.log(JSON.stringify({ check, floor: floor / passes }));
}

void main();
