import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkWith, type GridSource } from '../../../test/support/rule-tester';
import type { Severity } from '../finding/finding';
import type { Rule } from './define-rule';
import { RULES } from './index';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: '必改', warning: '建议改', info: '提示' };
const HEADINGS = ['检查什么', '为什么', '错误示例', '正确示例'];
/** Stands over the examples that give only the table. */
const TITLE = ['2024年项目绩效目标表'];

interface Example {
  readonly kind: string;
  readonly text: string;
}

/** The text below each `## ` heading. */
function readSections(readme: string): ReadonlyMap<string, string> {
  const [, ...parts] = readme.split(/^## /mu);
  return new Map(
    parts.map((part) => {
      const end = part.indexOf('\n');
      return [part.slice(0, end).trim(), part.slice(end + 1).trim()] as const;
    }),
  );
}

function readExamples(section: string): Example[] {
  return [...section.matchAll(/^```([^\n`]*)\n(.*?)^```$/gmsu)].map(([, kind = '', text = '']) => ({ kind, text }));
}

/** `table`: header and rows, under a title of its own. `sheet`: a whole sheet from A1 on. */
function toGrid({ kind, text }: Example): GridSource {
  const lines = text.trimEnd().split('\n');
  // A frame of | round the first line stands round all of them; elsewhere a | at an end means a blank cell.
  const framed = lines[0]?.startsWith('|') ?? false;
  const rows = lines.map((line) => (framed ? line.trim().slice(1, -1) : line).split('|').map((cell) => cell.trim()));
  return { rows: kind === 'table' ? [TITLE, ...rows] : rows };
}

function found(rule: Rule, example: Example): string[] {
  const { findings } = checkWith(RULES, toGrid(example));
  return findings.filter((finding) => finding.rule === rule.id).map(({ message }) => message);
}

const folders = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'kit')
  .map(({ name }) => name)
  .sort();

it('registers every folder as a rule, and every rule has its folder', () => {
  expect(RULES.map(({ id }) => id).sort()).toEqual(folders);
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const file = join(__dirname, id, 'README.md');
  const readme = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const sections = readSections(readme);

  it('has its tests and its README', () => {
    expect(existsSync(join(__dirname, id, 'rule.test.ts'))).toBe(true);
    expect(existsSync(file)).toBe(true);
  });

  it('is introduced with its own title, severity and dimension', () => {
    const [title, , facts] = readme.split('\n');
    expect(title).toBe(`# ${rule.meta.title}（${id}）`);
    expect(facts).toBe(`级别：${SEVERITIES[rule.meta.severity]} · 维度：${rule.meta.dimension}`);
  });

  it('says what it checks, and why, with the source', () => {
    expect([...sections.keys()]).toEqual(HEADINGS);
    expect(sections.get('检查什么')).not.toBe('');
    expect(sections.get('为什么')).toContain('参照');
  });

  it.each([
    ['错误示例', true],
    ['正确示例', false],
  ] as const)('%s does what it says', (heading, isFound) => {
    const examples = readExamples(sections.get(heading) ?? '');
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      expect(['table', 'sheet']).toContain(example.kind);
      const messages = found(rule, example);
      expect({ text: example.text, messages, isFound: messages.length > 0 }).toEqual({
        text: example.text,
        messages,
        isFound,
      });
    }
  });
});
