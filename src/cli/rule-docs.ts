import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Dimension, Severity } from '../core/finding/finding';
import type { Rule } from '../core/rules/define-rule';
import { RULES } from '../core/rules/index';

/** Where the list of rules is kept. */
export const RULE_DOCS = resolve(__dirname, '../../docs/rules.md');

const SEVERITIES: Readonly<Record<Severity, string>> = { error: '必改', warning: '建议改', info: '提示' };
const SEVERITY_ORDER = Object.keys(SEVERITIES);
const DIMENSIONS: readonly Dimension[] = ['完整性', '相关性', '适当性', '可行性'];

/** The list of rules as the people who fill in and review tables read it, by dimension and severity. */
export function renderRuleDocs(rules: readonly Rule[]): string {
  const sections = DIMENSIONS.map((dimension) => renderDimension(dimension, rules));
  return [
    '# 检查规则',
    '<!-- 由 `npm run docs` 根据 src/core/rules 中各规则的说明生成，请勿手工修改。 -->',
    `共 ${rules.length} 条，按审核的四个方面排列。级别分三等：必改（财政部门多半会退回）、建议改、提示；可以在设置中调整或关闭。` +
      '类型为“主要”的在样表上核对过准确程度，“辅助”的只作提醒。编号链接到该规则的说明和示例。',
    ...sections,
  ]
    .join('\n\n')
    .concat('\n');
}

function renderDimension(dimension: Dimension, rules: readonly Rule[]): string {
  const rows = rules
    .filter(({ meta }) => meta.dimension === dimension)
    .sort((a, b) => rank(a) - rank(b) || a.id.localeCompare(b.id))
    .map(renderRow);
  return [`## ${dimension}`, '', '| 编号 | 检查内容 | 级别 | 类型 | 理由 |', '|---|---|---|---|---|', ...rows].join(
    '\n',
  );
}

function rank({ meta }: Rule): number {
  return SEVERITY_ORDER.indexOf(meta.severity);
}

function renderRow({ id, meta }: Rule): string {
  const link = `[${id}](../src/core/rules/${id}/README.md)`;
  const kind = meta.advisory ? '辅助' : '主要';
  const cells = [link, meta.title, SEVERITIES[meta.severity], kind, meta.reason];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** Writes the list; with `--check` only says whether the one on disk is up to date. Returns the exit code. */
export function ruleDocs(argv: readonly string[], file = RULE_DOCS): 0 | 1 {
  const wanted = renderRuleDocs(RULES);
  if (!argv.includes('--check')) {
    writeFileSync(file, wanted);
    return 0;
  }
  return readOrEmpty(file) === wanted ? 0 : 1;
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

if (require.main === module) {
  process.exitCode = ruleDocs(process.argv.slice(2));
  if (process.exitCode === 1) console.error('docs/rules.md is stale: run `npm run docs`.');
}
