import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pattern } from '../../src/core/text/pattern';
import type * as patterns from '../../src/core/text/pattern';

/**
 * Patterns that are put together from shapes and lists are linear too. Lint sees literals only: these are looked at as
 * they have become, by the same rules.
 */

const ROOT = resolve(__dirname, '../..');
const CORE = join(ROOT, 'src/core');
const ESLINT = join(ROOT, 'node_modules/eslint/bin/eslint.js');
const LINEAR: ReadonlySet<string> = new Set(['regexp/no-super-linear-backtracking', 'regexp/no-super-linear-move']);
const mockMade: RegExp[] = [];

jest.mock('../../src/core/text/pattern', () => {
  const actual = jest.requireActual<typeof patterns>('../../src/core/text/pattern');
  const watched =
    (tag: typeof actual.pattern): typeof actual.pattern =>
    (shape, ...parts) => {
      const made = tag(shape, ...parts);
      mockMade.push(made);
      return made;
    };
  return {
    pattern: watched(actual.pattern),
    patternAll: watched(actual.patternAll),
    patternAnyCase: watched(actual.patternAnyCase),
  };
});

function modulesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return modulesIn(path);
    return entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts') ? [path] : [];
  });
}

/** What lint says of expressions where they are written as literals. */
function slowOnes(expressions: readonly RegExp[]): string[] {
  const input = expressions.map((expression) => `use(${String(expression)});`).join('\n');
  const options = ['-c', '.eslint.config.mjs', '--stdin', '--stdin-filename', 'test/literals.ts', '-f', 'json'];
  const { stdout, stderr } = spawnSync(process.execPath, [ESLINT, ...options], { cwd: ROOT, input, encoding: 'utf8' });
  expect(stderr).toBe('');
  const [file] = JSON.parse(stdout) as { messages: { ruleId: string | null; line: number; message: string }[] }[];
  return (file?.messages ?? [])
    .filter(({ ruleId }) => ruleId === null || LINEAR.has(ruleId))
    .map(({ line, message }) => `${message} ${String(expressions[line - 1])}`);
}

it('patterns of the core are linear', () => {
  for (const path of modulesIn(CORE)) jest.requireActual(path);
  expect(mockMade.length).toBeGreaterThan(100);
  expect(slowOnes(mockMade)).toEqual([]);
});

it('sees one that is not', () => {
  const slow = pattern`^(?:${['年', '年年']}+)+月$`;
  expect(slowOnes([slow, /^\d+年$/u])).toEqual([expect.stringContaining('年年')]);
});
