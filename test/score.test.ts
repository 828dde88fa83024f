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
    expect(stdout).toMatch(/^tables found 34\/34 \(0 extra\), column roles 100\.0%, indicator rows 100\.0%$/m);
    expect(stdout).toMatch(/^必改 findings: precision 100\.0%, recall 100\.0%$/m);
    const all = /^all findings: precision ([\d.]+)%, recall ([\d.]+)%/m.exec(stdout);
    expect(Number(all?.[1])).toBeGreaterThanOrEqual(99);
    expect(Number(all?.[2])).toBeGreaterThanOrEqual(99);
  },
  120_000,
);
