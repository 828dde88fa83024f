import type { OpenTable } from '../open-table';
import type { Kind } from './kind';

type Word = (label: string) => string;

function relabelled(name: string, role: string, word: string | Word, free: readonly string[] = []): Kind {
  const say = typeof word === 'string' ? () => word : word;
  return { name, role, scope: 'file', free, change: (table) => table.relabel(role, say) };
}

/** Every column's label is written another way, and says the same. */
function rewritten(name: string, word: (label: string, at: number) => string): Kind {
  const change = (table: OpenTable) => {
    let done = 0;
    for (let column = table.header.left; column <= table.header.right; column++) {
      const places = table.labelCells(column);
      done += places.length;
      for (const { row } of places) table.sheet.write(row, column, word(table.sheet.text(row, column).trim(), column));
    }
    return done > 0;
  };
  return { name, role: null, scope: 'file', change };
}

function levels(name: string, [first, second]: readonly [string, string]): Kind {
  const change = (table: OpenTable) => {
    const upper = table.relabel('level1', () => first);
    return table.relabel('level2', () => second) || upper;
  };
  return { name, role: 'level2', scope: 'file', change };
}

const MISSPELT: Readonly<Record<string, string>> = {
  ...{ 标: '杯', 值: '植', 位: '拉', 称: '秤', 容: '客', 性: '牲', 据: '剧', 释: '择', 名: '各', 质: '贡' },
};

/** One letter is another that looks like it; the last one where none is known. */
function misspell(label: string): string {
  const known = [...label].filter((letter) => letter in MISSPELT).at(-1);
  if (known === undefined) return `${label.slice(0, -1)}拟`;
  const at = label.lastIndexOf(known);
  return label.slice(0, at) + (MISSPELT[known] ?? '') + label.slice(at + 1);
}

/** Two halves of a label, on two lines. */
function twoLines(label: string): string {
  const middle = Math.ceil(label.length / 2);
  return `${label.slice(0, middle)}\n${label.slice(middle)}`;
}

/** Several labels at once are words that nobody knows: whatever is asked then will do. */
function several(name: string, words: Readonly<Record<string, string>>): Kind {
  const change = (table: OpenTable) => {
    const done = Object.entries(words).filter(([role, word]) => table.relabel(role, () => word));
    return done.length > 1;
  };
  return { name, role: 'any', scope: 'file', change };
}

const OTHERS = {
  ...{ level1: '大类', level2: '小类', name: '考核要点', description: '具体说明', comparator: '要求' },
  ...{ value: '计划完成数', unit: '口径', basis: '编制参考', scoring: '计分办法', weight: '满分', note: '其他' },
};

const decorated: Word = (label) => `本项目${label}（必填）`;

/** What a column is called changes; where it stands does not. */
export const LABEL_KINDS: readonly Kind[] = [
  relabelled('value-other', 'value', '计划完成数'),
  relabelled('value-blank', 'value', ''),
  relabelled('value-year', 'value', '2024年'),
  relabelled('value-plan', 'value', '年度计划'),
  relabelled('value-number', 'value', '数值'),
  relabelled('value-target', 'value', '目标'),
  relabelled('value-demand', 'value', '完成要求'),
  relabelled('value-decorated', 'value', decorated),
  relabelled('value-misspelt', 'value', misspell),
  relabelled('name-other', 'name', '考核要点'),
  relabelled('name-content', 'name', '指标内容'),
  relabelled('name-task', 'name', '具体工作'),
  relabelled('name-indicator', 'name', '绩效指标'),
  relabelled('name-blank', 'name', ''),
  relabelled('name-decorated', 'name', decorated),
  relabelled('name-misspelt', 'name', misspell),
  relabelled('unit-other', 'unit', '口径'),
  relabelled('unit-blank', 'unit', ''),
  relabelled('unit-misspelt', 'unit', misspell),
  relabelled('basis-other', 'basis', '编制参考', ['basis-missing', 'basis-generic']),
  relabelled('basis-blank', 'basis', ''),
  relabelled('sign-other', 'comparator', '要求'),
  relabelled('sign-blank', 'comparator', ''),
  relabelled('description-other', 'description', '具体说明', ['description-repeats-name', 'explanation-mismatch']),
  relabelled('description-blank', 'description', ''),
  relabelled('scoring-other', 'scoring', '计分办法'),
  relabelled('weight-other', 'weight', '满分'),
  levels('levels-blank', ['', '']),
  levels('levels-other', ['大类', '小类']),
  several('name-and-value-other', { name: '考核要点', value: '计划完成数' }),
  several('name-and-value-blank', { name: '', value: '' }),
  several('value-and-unit-other', { value: '计划完成数', unit: '口径' }),
  several('all-other', OTHERS),
  rewritten('labels-two-lines', twoLines),
  rewritten('labels-spaced', (label) => [...label].join(' ')),
  rewritten('labels-starred', (label) => `*${label}`),
  rewritten('labels-numbered', (label, at) => `${at + 1}.${label}`),
];
