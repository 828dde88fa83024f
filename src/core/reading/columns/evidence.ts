import type { ColumnRole } from '../../vocabulary/column-roles';
import { COLUMN_ROLES } from '../../vocabulary/column-roles';
import type { ColumnContent, ContentKind } from './content';
import { hintsOf } from './hints';
import type { ColumnLabel } from './labels';

/** A column that may have a role: what its header says and what stands in it. */
export interface Column {
  readonly column: number;
  /** 0-based last sheet column that it covers. */
  readonly right: number;
  readonly label: ColumnLabel;
  readonly content: ColumnContent;
  /** Whether the label is that of an earlier year than another one of the same kind (2023年指标值 | 2024年指标值). */
  readonly isEarlier: boolean;
  /** Whether the label is that of a later year than the form's. */
  readonly isLater: boolean;
  /** Whether it is the best of several grades side by side (优 良 中 差) that stand in place of a target. */
  readonly isBestGrade: boolean;
  /** Whether other columns with something in them stand under its label too. */
  readonly isParted: boolean;
  /** What stands over it and others of its kind: a place (甲镇 | 乙镇) under one label of targets; null for no place. */
  readonly placeUnder: string | null;
}

/** Where names and targets stand, for what is told by its place; null where no column has them. */
export interface Pair {
  readonly name: number | null;
  readonly value: number | null;
}

/** One thing that speaks for or against a role, and how much of it there is. */
export type Feature = readonly [key: string, amount: number];

/** What a column of a role holds; roles that are not listed hold any text. */
const KIND_OF: Partial<Readonly<Record<ColumnRole, ContentKind>>> = {
  ...{
    name: 'name',
    description: 'sentence',
    goal: 'sentence',
    unit: 'unit',
    comparator: 'comparator',
    basis: 'basis',
  },
  ...{ level1: 'level1', level2: 'level2', sequence: 'number', weight: 'points', score: 'points', budget: 'money' },
  ...{ value: 'target', periodValue: 'target', plannedValue: 'target', standardValue: 'target', gradeValue: 'target' },
  ...{ referenceValue: 'target', historyAverage: 'target', lastYearValue: 'target', actualValue: 'target' },
};

/** Roles that content alone may speak for; all others need a label. */
const TOLD_BY_CONTENT: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  ...([
    'name',
    'value',
    'unit',
    'comparator',
    'level1',
    'level2',
    'description',
    'basis',
    'sequence',
    'weight',
  ] as const),
]);

/** Roles whose columns are told apart one by one; the others share what was learned of them. */
const OWN_GROUP: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  ...TOLD_BY_CONTENT,
  ...(['subduty', 'gradeValue'] as const),
]);

/** Labels that forms use for one another: names under 二级指标, categories under 绩效指标. */
const CONFUSED: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['name', 'level1', 'level2', 'description']);
/** What may stand together under one label of targets. */
const PARTS_OF_VALUE: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['comparator', 'unit']);

/** Labels under which targets stand, with what goes with them: 年度目标 over 指标值 | 单位. */
const OVER_TARGETS: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['value', 'goal']);

/** What a column of the role holds; null for any text. */
export function kindOf(role: ColumnRole): ContentKind | null {
  return KIND_OF[role] ?? null;
}

function groupOf(role: ColumnRole): string {
  if (OWN_GROUP.has(role)) return role;
  return KIND_OF[role] === 'target' ? 'figures' : 'other';
}

/** The roles that words of a column's own label speak for, where it is not known. */
function ownHints({ text, meaning }: ColumnLabel): readonly ColumnRole[] {
  return meaning ? [] : hintsOf(text);
}

/** The roles that a column may have at all. */
export function possibleRoles({ label }: Column): readonly ColumnRole[] {
  const named = new Set([...(label.meaning?.roles ?? []), ...label.above, ...ownHints(label)]);
  if (named.has('value')) named.add('lastYearValue');
  if (label.above.includes('duty')) named.add('subduty');
  return COLUMN_ROLES.filter((role) => TOLD_BY_CONTENT.has(role) || named.has(role));
}

/** Everything that speaks for or against a column having a role, wherever names and targets stand. */
export function evidenceFor(column: Column, role: ColumnRole): Feature[] {
  const group = groupOf(role);
  return [[`role:${group}`, 1], ...labelEvidence(column, role, group), ...contentEvidence(column, role, group)];
}

function labelEvidence(
  { label, isEarlier, isLater, isBestGrade, isParted }: Column,
  role: ColumnRole,
  group: string,
): Feature[] {
  const { meaning, above, isShared, text } = label;
  if (meaning) {
    const [first] = meaning.roles;
    if (first === undefined) return [['label:none', 1]];
    if (isEarlier && role === 'lastYearValue') return [['label:first', meaning.weight]];
    if (isLater && role === 'value') return [['label:otherYear', 1]];
    if (isEarlier && role === 'value') return [['label:earlier', 1]];
    if (isParted && first === 'goal' && role === 'value') return [['label:shared', 1]];
    // the best grade is the target, and no grade beside another one
    if (isBestGrade && role === 'gradeValue') return [['label:other', meaning.weight]];
    if (first === role)
      return [isParted && OVER_TARGETS.has(role) ? ['label:shared', 1] : ['label:first', meaning.weight]];
    if (meaning.roles.includes(role)) return [['label:later', meaning.weight]];
    if (isBestGrade && role === 'value') return [['label:grade', 1]];
    if (isParted && first === 'value' && PARTS_OF_VALUE.has(role)) return [['label:part', 1]];
    if (CONFUSED.has(first) && CONFUSED.has(role)) return [[`label:${first}>${role}`, meaning.weight]];
    return [['label:other', meaning.weight]];
  }
  if (isShared) {
    if (above.includes(role) && role !== 'goal') return [['label:shared', 1]];
    if (role === 'subduty' && above.includes('duty')) return [['label:shared', 1]];
    return [
      [
        above.some((each) => OVER_TARGETS.has(each)) && PARTS_OF_VALUE.has(role) ? 'label:part' : 'label:sharedOther',
        1,
      ],
    ];
  }
  const hints = ownHints(label);
  const found: Feature[] = [];
  if (above.includes(role) || (role === 'subduty' && above.includes('duty'))) found.push(['label:above', 1]);
  else if (above.length > 0) found.push(['label:aboveOther', 1]);
  if (hints.includes(role)) found.push(['label:hint', 1]);
  else if (hints.length > 0) found.push(['label:hintOther', 1]);
  else found.push([text === '' ? `label:blank:${group}` : `label:unknown:${group}`, 1]);
  return found;
}

/** So many filled cells are half of a proof. */
const HALF_SURE = 1.5;

function contentEvidence({ content }: Column, role: ColumnRole, group: string): Feature[] {
  const { rows, filled, fit, misfit, distinct, isRunning, sum } = content;
  const empty = filled === 0 ? rows / (rows + HALF_SURE) : 0;
  if (empty > 0) return [[`content:empty:${group}`, empty]];
  const sure = filled / (filled + HALF_SURE);
  const kind = KIND_OF[role];
  const found: Feature[] = [[`content:filled:${group}`, filled / Math.max(rows, 1)]];
  if (kind) found.push([`content:fit:${group}`, fit[kind] * sure], [`content:misfit:${group}`, misfit[kind] * sure]);
  else found.push([`content:target:${group}`, Math.max(0, fit.target) * sure]);
  if (role === 'name') {
    found.push(['content:category:name', Math.max(0, fit.level1, fit.level2) * sure]);
    found.push(['content:distinct:name', (distinct / Math.max(1, filled)) * sure]);
  }
  if (role === 'value') found.push(['content:name:value', Math.max(0, fit.name) * sure]);
  if (role === 'basis') found.push(['content:sentence:basis', fit.sentence * sure]);
  if (isRunning) found.push([`content:running:${group}`, 1]);
  if (sum === 100) found.push([`content:hundred:${group}`, 1]);
  return found;
}

/** What speaks for or against a role by where the columns of names and targets are. */
export function placeEvidence({ column, right }: Column, role: ColumnRole, pair: Pair): Feature[] {
  const group = groupOf(role);
  const found: Feature[] = [];
  if (pair.name !== null && role !== 'name') {
    found.push([`place:${column < pair.name ? 'before' : 'behind'}Name:${group}`, 1]);
  }
  if (pair.value !== null && PARTS_OF_VALUE.has(role)) {
    const beside = right + 1 === pair.value || column - 1 === pair.value;
    found.push([`place:${beside ? 'beside' : 'apart'}Value:${group}`, 1]);
  }
  return found;
}

/** How many ways there are to stand to the columns of names and targets, see {@link sideOf}. */
export const SIDES = 9;

/** How a column stands to those of names and targets: all that {@link placeEvidence} takes from them. */
export function sideOf({ column, right }: Column, { name, value }: Pair): number {
  const toName = name === null ? 0 : column < name ? 1 : 2;
  const toValue = value === null ? 0 : right + 1 === value || column - 1 === value ? 1 : 2;
  return toName * 3 + toValue;
}
