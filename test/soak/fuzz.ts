import { spawnSync } from 'node:child_process';

/**
 * The long runs of the property tests: random sheets through recognition and check, random scripts of edits with undo
 * in the core and through office.js. Counts may be given: `npm run fuzz -- 20000 5000 5000`.
 */

const [sheets = '20000', scripts = '5000', hostScripts = '5000'] = process.argv.slice(2);

const { status } = spawnSync(
  process.execPath,
  [
    require.resolve('jest/bin/jest'),
    ...['--config', 'test/jest.config.js', '--runInBand', '--verbose'],
    ...['test/properties/check-sheet', 'src/core/edits/edits.property', 'test/properties/host-edits'],
    'test/hostile/mutated-xml',
  ],
  {
    stdio: 'inherit',
    env: { ...process.env, FUZZ_RUNS: sheets, EDIT_RUNS: scripts, HOST_EDIT_RUNS: hostScripts },
  },
);
process.exitCode = status ?? 1;
