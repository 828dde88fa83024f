import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import * as ts from 'typescript';
import { readPlanted } from '../../test/support/planted';
import { toSnapshot } from '../../test/support/rule-tester';
import { checkSheets } from '../core/check/check-sheet';
import { DEFAULT_SETTINGS } from '../core/check/settings';
import type { Rule } from '../core/rules/define-rule';
import { newRule, withEntry, writeNewRule } from './new-rule';
import type { RuleKind } from './new-rule-template';

const ROOT = resolve(__dirname, '../..');
const RULES = 'src/core/rules';
const KINDS: readonly RuleKind[] = ['row', 'table', 'workbook'];
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-rule-'));
  mkdirSync(join(root, RULES), { recursive: true });
  cpSync(join(ROOT, RULES, 'registry.ts'), join(root, RULES, 'registry.ts'));
});
afterEach(() => rmSync(root, { recursive: true }));

const registry = () => readFileSync(join(root, RULES, 'registry.ts'), 'utf8');

/** What the compiler says of files as if they stood in the project. */
function typeErrors(files: readonly string[]): string[] {
  const config = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config.config, include: [], files: [] }, ts.sys, ROOT);
  const texts = new Map(files.map((file) => [file.replace(root, ROOT), readFileSync(file, 'utf8')] as const));
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, directoryExists } = host;
  const folders = new Set([...texts.keys()].map((file) => dirname(file)));
  host.directoryExists = (folder) => folders.has(folder) || (directoryExists?.(folder) ?? true);
  host.fileExists = (file) => texts.has(file) || fileExists(file);
  host.getSourceFile = (file, languageVersion, onError) => {
    const text = texts.get(file);
    if (text === undefined) return getSourceFile(file, languageVersion, onError);
    return ts.createSourceFile(file, text, languageVersion);
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  return [...texts.keys()]
    .flatMap((file) => ts.getPreEmitDiagnostics(program, program.getSourceFile(file)))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

it('writes folders whose files the compiler takes, and would not take with a mistake', () => {
  const written = KINDS.flatMap((kind) => writeNewRule(`try-${kind}`, kind, root));
  expect(typeErrors(written.filter((file) => file.endsWith('.ts')))).toEqual([]);
  const file = join(root, RULES, 'try-row/rule.ts');
  writeFileSync(file, readFileSync(file, 'utf8').replace("message: 'found'", "message: 'fuond'"));
  expect(typeErrors([file])).toHaveLength(1);
});

it.each(KINDS)('writes a %s rule that speaks of what is planted for it, and of nothing else', async (kind) => {
  const id = `try-${kind}`;
  writeNewRule(id, kind, root);
  const folder = join(root, RULES, id);
  const file = join(folder, 'rule.ts');
  writeFileSync(file, readFileSync(file, 'utf8').replace("'../define-rule'", `'${join(ROOT, RULES, 'define-rule')}'`));
  const { default: rule }: { default: Rule } = await import(file);
  const said = (name: string) =>
    readPlanted(join(folder, name)).map(({ sheet }) => {
      const [result] = checkSheets([toSnapshot(sheet)], DEFAULT_SETTINGS, [rule]);
      return result?.findings.map((finding) => finding.rule);
    });
  expect(said('planted.txt')).toEqual(kind === 'row' ? [[id], [id]] : [[id]]);
  expect(said('near-misses.txt').flat()).toEqual([]);
});

it('says of itself in its README what the rule says', () => {
  writeNewRule('try-row', 'row', root);
  const readme = readFileSync(join(root, RULES, 'try-row/README.md'), 'utf8');
  expect(readme.startsWith('# 指标值里有 @@（try-row）\n\n级别：提示 · 维度：适当性\n')).toBe(true);
});

it.each([
  ['a-first-rule', 'aFirstRule', null],
  ['unit-order', 'unitOrder', 'unit-missing'],
  ['zero-target-2', 'zeroTarget2', 'year-mismatch'],
])('lists %s as %s where it belongs', (id, name, behind) => {
  const before = registry();
  const lines = withEntry(before, id).split('\n');
  const line = `export { default as ${name} } from './${id}/rule';`;
  expect(lines[lines.indexOf(line) - 1]).toContain(behind === null ? '/** Every rule' : `'./${behind}/rule'`);
  expect(lines.filter((other) => other !== line).join('\n')).toBe(before);
});

it.each([
  [['unit-missing'], 'There is a rule unit-missing already.'],
  [['Unit_Doubled'], '"Unit_Doubled" is no id'],
  [['../unit-order'], '"../unit-order" is no id'],
  [['unit'], '"unit" is no id'],
  [[], 'usage'],
  [['unit-order', 'column'], 'usage'],
])('%j is refused, and nothing is written', (argv, told) => {
  mkdirSync(join(root, RULES, 'unit-missing'));
  const [before, lines] = [registry(), [] as string[]];
  expect(newRule(argv, (line) => lines.push(line), root)).toBe(1);
  expect(lines.join('\n')).toContain(told);
  expect(registry()).toBe(before);
  expect(existsSync(join(root, RULES, 'unit-order'))).toBe(false);
});

it('tells which files it has written', () => {
  const lines: string[] = [];
  expect(newRule(['unit-order'], (line) => lines.push(line), root)).toBe(0);
  const names = ['rule.ts', 'rule.test.ts', 'README.md', 'planted.txt', 'near-misses.txt'];
  const files = [...names.map((name) => join(RULES, 'unit-order', name)), join(RULES, 'registry.ts')];
  expect(lines.slice(0, -1)).toEqual(files.map((file) => join(root, file)));
});
