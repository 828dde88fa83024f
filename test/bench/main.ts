import { cpus } from 'node:os';
import type { BenchCase, Result } from './bench-case';
import { checkAgainstParse } from './cases/check-against-parse';
import { floor } from './cases/floor';
import { growth } from './cases/growth';
import { memory } from './cases/memory';
import { pane } from './cases/pane';
import { recheck } from './cases/recheck';

/**
 * npm run bench [-- case …]: measures, and prints a table of ratios. Every ratio is of two things measured in this very
 * run, so that a slow or busy machine changes little about it.
 */
const CASES: readonly BenchCase[] = [floor, checkAgainstParse, growth, memory, recheck, pane];

function line({ what, ours, against, ratio, goal }: Result): string {
  const digits = (value: number): string => value.toFixed(value < 20 ? 2 : 0);
  const verdict = goal === null ? '– | –' : `${digits(goal)} | ${ratio <= goal ? 'yes' : 'no'}`;
  return `| ${what} | **${digits(ratio)}** | ${verdict} | ${ours} | ${against} |`;
}

async function main(): Promise<void> {
  const names = process.argv.slice(2);
  const unknown = names.filter((name) => !CASES.some((each) => each.name === name));
  if (unknown.length > 0)
    throw new Error(`No case ${unknown.join(', ')}: ${CASES.map(({ name }) => name).join(', ')}.`);
  console.log(`Node ${process.versions.node}, ${cpus().length} processors, medians\n`);
  console.log('| what | ratio | goal | met | ours | against |');
  console.log('|---|---|---|---|---|---|');
  for (const { name, run } of CASES) {
    if (names.length > 0 && !names.includes(name)) continue;
    for (const result of await run()) console.log(line(result));
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
