import type { Finding, Severity } from '../../../core/finding/finding';
import { SEVERITIES } from '../../severity';

/** A finding with a key that stays the same over a re-check while the finding itself does. */
export interface ListedFinding {
  readonly key: string;
  readonly finding: Finding;
}

/** One line of the list, top to bottom. Headings of rows are not stopped at. */
export type ListEntry =
  | { readonly kind: 'row'; readonly key: string; readonly first: Finding; readonly count: number }
  /** What was last done about a finding that is gone now. */
  | { readonly kind: 'changed'; readonly key: string; readonly text: string }
  | { readonly kind: 'fold'; readonly key: string; readonly items: readonly ListedFinding[]; readonly open: boolean }
  | { readonly kind: 'finding'; readonly key: string; readonly item: ListedFinding; readonly nested: boolean };

export type Grouping = 'rule' | 'row';

/** From so many on, findings of one rule are told in one line. */
export const FOLD_FROM = 3;

/** Gives each finding its key. */
export function withKeys(findings: readonly Finding[]): ListedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const place = `${finding.rule}:${finding.table}:${finding.cell.row}:${finding.cell.column}`;
    const earlier = seen.get(place) ?? 0;
    seen.set(place, earlier + 1);
    return { key: `${place}:${earlier}`, finding };
  });
}

/** The findings as groups in the order they are shown. */
export type FindingGroup =
  | { readonly kind: 'rules'; readonly severity: Severity; readonly rules: readonly (readonly ListedFinding[])[] }
  | { readonly kind: 'row'; readonly items: readonly ListedFinding[] };

/**
 * By rule: gravest first, the rules of one severity in the order in which they are met. By row: as they stand on the
 * sheet, what is said of a whole table before its rows.
 */
export function groupFindings(listed: readonly ListedFinding[], grouping: Grouping): FindingGroup[] {
  if (grouping === 'row') {
    return partition(listed, ({ finding }) => `${finding.table}:${finding.row}`).map((items) => ({
      kind: 'row',
      items,
    }));
  }
  return SEVERITIES.map((severity): FindingGroup => {
    const own = listed.filter((item) => item.finding.severity === severity);
    return { kind: 'rules', severity, rules: partition(own, ({ finding }) => finding.rule) };
  }).filter((group) => group.kind === 'rules' && group.rules.length > 0);
}

/** Every finding in the order of the groups, folded or not. */
export function inOrder(groups: readonly FindingGroup[]): ListedFinding[] {
  return groups.flatMap((group) => (group.kind === 'row' ? group.items : group.rules.flat()));
}

/** The lines of the list: rules with many findings folded unless opened. */
export function toEntries(groups: readonly FindingGroup[], opened: ReadonlySet<string>): ListEntry[] {
  return groups.flatMap((group): ListEntry[] => {
    if (group.kind === 'row') {
      const [first] = group.items;
      if (!first) return [];
      const key = `row ${first.finding.table}:${first.finding.row}`;
      return [{ kind: 'row', key, first: first.finding, count: group.items.length }, ...group.items.map(line)];
    }
    return group.rules.flatMap((items): ListEntry[] => {
      if (items.length < FOLD_FROM) return items.map(line);
      const key = foldKey(items);
      const open = opened.has(key);
      const fold: ListEntry = { kind: 'fold', key, items, open };
      return open ? [fold, ...items.map((item): ListEntry => ({ ...line(item), nested: true }))] : [fold];
    });
  });
}

/** The lines with what was last done at the place where its finding stood. */
export function withChanged(
  entries: readonly ListEntry[],
  changed: { readonly at: number; readonly text: string } | null,
): readonly ListEntry[] {
  if (!changed) return entries;
  const { at, text } = changed;
  return [...entries.slice(0, at), { kind: 'changed', key: 'changed', text } as const, ...entries.slice(at)];
}

/** The key of the fold that holds the finding, or `null` when it stands by itself. */
export function foldOf(groups: readonly FindingGroup[], key: string): string | null {
  for (const group of groups) {
    if (group.kind === 'row') continue;
    const items = group.rules.find((rule) => rule.some((item) => item.key === key));
    if (items) return items.length < FOLD_FROM ? null : foldKey(items);
  }
  return null;
}

function foldKey(items: readonly ListedFinding[]): string {
  const finding = items[0]?.finding;
  return `fold ${finding?.severity}:${finding?.rule}`;
}

function line(item: ListedFinding): ListEntry & { readonly kind: 'finding' } {
  return { kind: 'finding', key: item.key, item, nested: false };
}

/** Items with the same key together, in the order in which the keys are met. */
function partition<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const parts = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const part = parts.get(key);
    if (part) part.push(item);
    else parts.set(key, [item]);
  }
  return [...parts.values()];
}
