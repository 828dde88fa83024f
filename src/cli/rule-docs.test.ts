import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RULES } from '../core/rules/index';
import { RULE_DOCS, renderRuleDocs, ruleDocs } from './rule-docs';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rules-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('docs/rules.md', () => {
  it('is what the rules say of themselves; else run `npm run docs`', () => {
    expect(readFileSync(RULE_DOCS, 'utf8')).toBe(renderRuleDocs(RULES));
  });

  it('lists every rule once, with its page', () => {
    const text = renderRuleDocs(RULES);
    for (const { id, meta } of RULES) {
      expect(text.split(`[${id}](../src/core/rules/${id}/README.md) | ${meta.title} |`)).toHaveLength(2);
    }
  });
});

describe('ruleDocs', () => {
  it('fails the check until the list is written, and again when it is changed', () => {
    const file = join(folder, 'rules.md');
    expect(ruleDocs(['--check'], file)).toBe(1);
    expect(ruleDocs([], file)).toBe(0);
    expect(ruleDocs(['--check'], file)).toBe(0);
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n`);
    expect(ruleDocs(['--check'], file)).toBe(1);
  });
});
