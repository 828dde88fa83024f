import { groupBy } from '../lists';
import type { Rule, Subject } from '../rules/define-rule';
import type { Finding, Severity } from '../finding/finding';
import type { RawFinding } from './to-finding';

const SEVERITY_ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

const NOTHING: readonly RawFinding[] = [];

/**
 * The findings of one table as they are shown: what another finding on the same row makes superfluous and what is said
 * twice left out; the table's own findings first, then row by row, the severest first.
 *
 * @param byRow what the row rules found, a list for each row, from top to bottom
 * @param others what was found otherwise
 */
export type Refine = (byRow: readonly (readonly RawFinding[])[], others: readonly RawFinding[]) => Finding[];

/** Makes what refines the findings of these rules, for all tables of a check. */
export function refineWith(rules: readonly Rule[]): Refine {
  const silencers = silencersOf(rules);
  return (byRow, others) => refine(byRow, others, silencers);
}

function refine(
  byRow: readonly (readonly RawFinding[])[],
  others: readonly RawFinding[],
  silencers: Silencers,
): Finding[] {
  const othersOf = groupBy(others, ({ finding }) => finding.row);
  const rest = [...othersOf.keys()].sort((a, b) => (a ?? -1) - (b ?? -1));
  const found: Finding[] = [];
  let next = 0;
  const add = (own: readonly RawFinding[], row: number | null) => {
    const others = othersOf.get(row) ?? NOTHING;
    const line = others.length === 0 ? own : [...own, ...others];
    for (const finding of refineLine(line, silencers)) found.push(finding);
  };
  for (const own of byRow) {
    if (!own[0]) continue;
    const { row } = own[0].finding;
    for (; next < rest.length && (rest[next] ?? -1) < (row ?? -1); next++) add(NOTHING, rest[next] ?? null);
    if (rest[next] === row) next++;
    add(own, row);
  }
  for (; next < rest.length; next++) add(NOTHING, rest[next] ?? null);
  return found;
}

function refineLine(found: readonly RawFinding[], silencers: Silencers): readonly Finding[] {
  return sortFindings(withoutRepeats(silence(found, silencers).map(({ finding }) => finding)));
}

/** One fault, one finding: drops findings of a row that another rule's finding on it makes superfluous. */
function silence(findings: readonly RawFinding[], silencers: Silencers): readonly RawFinding[] {
  if (findings.length < 2) return findings;
  const says = (rule: string, about?: string) =>
    findings.some((each) => each.finding.rule === rule && (about === undefined || each.about === about));
  return findings.filter(({ finding: { rule }, about }) => {
    if (isSettled(silencers.settling.get(about), rule, (by) => says(by, about))) return false;
    if (isSettled(silencers.settlingRow.get(about), rule, (by) => says(by))) return false;
    return !(silencers.byRule.get(rule) ?? []).some((by) => says(by.rule, by.about));
  });
}

/** Whether another rule speaks that settles whatever is said about the subject. */
function isSettled(by: readonly string[] | undefined, rule: string, says: (rule: string) => boolean): boolean {
  return by !== undefined && by.some((other) => other !== rule && says(other));
}

interface Silencers {
  /** Which findings silence those of a rule. */
  readonly byRule: ReadonlyMap<string, NonNullable<Rule['meta']['silencedBy']>>;
  /** Which rules silence all others about a subject. */
  readonly settling: ReadonlyMap<Subject, readonly string[]>;
  /** Which rules silence all others about a subject, whatever they speak of themselves. */
  readonly settlingRow: ReadonlyMap<Subject, readonly string[]>;
}

/** Which rules silence others. */
function silencersOf(rules: readonly Rule[]): Silencers {
  return {
    byRule: new Map(rules.map(({ id, meta }) => [id, meta.silencedBy ?? []] as const)),
    settling: bySubject(rules, ({ silences }) => silences),
    settlingRow: bySubject(rules, ({ silencesRow }) => silencesRow),
  };
}

function bySubject(rules: readonly Rule[], subjects: (meta: Rule['meta']) => readonly Subject[] | undefined) {
  const map = new Map<Subject, string[]>();
  for (const { id, meta } of rules) {
    for (const about of subjects(meta) ?? []) map.set(about, [...(map.get(about) ?? []), id]);
  }
  return map;
}

/** The same rule twice on one cell with the same words is one finding. */
function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const seen = new Set<string>();
  return findings.filter(({ rule, cell, message }) => {
    const key = `${rule} ${cell.row},${cell.column} ${message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  return [...findings].sort(
    (a, b) =>
      SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] ||
      a.cell.column - b.cell.column ||
      Number(a.rule > b.rule) - Number(a.rule < b.rule),
  );
}
