import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const ROOT = resolve(__dirname, '..');
const SCORE = resolve(ROOT, '../shared/spec/score.mjs');

/** Hand-made labels for the samples lie beside the project, not in it: without them there is nothing to compare. */
const whenLabelled = existsSync(SCORE) ? it : it.skip;

whenLabelled(
  'the samples are scored against their labels',
  () => {
    const { stdout, stderr } = spawnSync(process.execPath, [SCORE], { cwd: ROOT, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^tables found \d+\/\d+ .*column roles .*indicator rows/m);
  },
  120_000,
);
