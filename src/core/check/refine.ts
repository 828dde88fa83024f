import type { Rule } from '../rules/define-rule';
import type { Finding, Severity } from './finding';
import type { RawFinding } from './run-rules';

const SEVERITY_ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** One fault, one finding: drops findings that another rule's finding on the same row makes superfluous. */
export function silence(findings: readonly RawFinding[], rules: readonly Rule[]): RawFinding[] {
  const silencers = new Map(rules.map((rule) => [rule.id, rule.meta.silencedBy ?? []]));
  const said = new Set<string>();
  for (const { rule, row, table, about } of findings) {
    said.add(`${table} ${row} ${rule}`);
    said.add(`${table} ${row} ${rule} ${about}`);
  }
  return findings.filter(({ rule, row, table, about }) => {
    // A placeholder in a name silences everything else about that name.
    if (rule !== 'placeholder' && about === 'name' && said.has(`${table} ${row} placeholder name`)) return false;
    return !(silencers.get(rule) ?? []).some((by) =>
      said.has(`${table} ${row} ${by.rule}${by.about ? ` ${by.about}` : ''}`),
    );
  });
}

/** The same rule twice on one cell with the same words is one finding. */
export function withoutRepeats<T extends Finding>(findings: readonly T[]): T[] {
  const seen = new Set<string>();
  return findings.filter(({ rule, table, row, cell, message }) => {
    const key = `${rule} ${table} ${row} ${cell.row},${cell.column} ${message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Tables in order; in a table its own findings first, then row by row, the severest first. */
export function sortFindings<T extends Finding>(findings: readonly T[]): T[] {
  return [...findings].sort(
    (a, b) =>
      a.table - b.table ||
      (a.row ?? -1) - (b.row ?? -1) ||
      SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] ||
      a.cell.column - b.cell.column ||
      a.rule.localeCompare(b.rule),
  );
}
