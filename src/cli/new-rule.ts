import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { templateOf, type RuleKind } from './new-rule-template';

const KINDS: readonly RuleKind[] = ['row', 'table', 'workbook'];
const ID = /^[a-z]+(?:-[a-z0-9]+)+$/u;
const ENTRY = /^export \{ default as \w+ \} from '\.\/([\w-]+)\/rule';$/u;
const USAGE = 'usage: npm run new-rule -- <id> [row|table|workbook]     e.g. npm run new-rule -- unit-order';

/** The rules of a project. */
function rulesIn(root: string): string {
  return join(root, 'src/core/rules');
}

/**
 * Writes the folder of a new rule, which is green from the start, and its line in the registry.
 *
 * @returns the files that are new or changed
 * @throws Error where the id is none, or taken
 */
export function writeNewRule(id: string, kind: RuleKind, root = resolve(__dirname, '../..')): string[] {
  if (!ID.test(id)) throw new Error(`"${id}" is no id: small letters, words joined by "-", at least two words.`);
  const folder = join(rulesIn(root), id);
  if (existsSync(folder)) throw new Error(`There is a rule ${id} already.`);
  const registry = join(rulesIn(root), 'registry.ts');
  const listed = withEntry(readFileSync(registry, 'utf8'), id);
  mkdirSync(folder);
  const written = Object.entries(templateOf(id, kind)).map(([name, text]) => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  });
  writeFileSync(registry, listed);
  return [...written, registry];
}

/** The registry with one more rule, where its id belongs. */
export function withEntry(registry: string, id: string): string {
  const lines = registry.trimEnd().split('\n');
  const name = id.replace(/-([a-z0-9])/gu, (_, letter: string) => letter.toUpperCase());
  const next = lines.findIndex((line) => (ENTRY.exec(line)?.[1] ?? '') > id);
  lines.splice(next < 0 ? lines.length : next, 0, `export { default as ${name} } from './${id}/rule';`);
  return `${lines.join('\n')}\n`;
}

function isKind(text: string): text is RuleKind {
  return KINDS.some((kind) => kind === text);
}

/** Runs the command. Returns the exit code. */
export function newRule(argv: readonly string[], say: (line: string) => void, root?: string): 0 | 1 {
  const [id, kind = 'row', ...more] = argv;
  if (id === undefined || !isKind(kind) || more.length > 0) {
    say(USAGE);
    return 1;
  }
  try {
    writeNewRule(id, kind, root).forEach(say);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return 1;
  }
  say('All of it is an example that looks for the sign @@: put your rule in its place. docs/new-rule.md says how.');
  return 0;
}

if (require.main === module) {
  // the command's own output
  process.exitCode = newRule(process.argv.slice(2), (line) => console.log(line));
}
