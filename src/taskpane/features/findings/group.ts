import type { Finding, Severity } from '../../../core/check/finding';
import { SEVERITIES } from '../../severity';

/** A finding with a key that stays the same over a re-check while the finding itself does. */
export interface ListedFinding {
  readonly key: string;
  readonly finding: Finding;
}

export interface FindingGroup {
  readonly severity: Severity;
  readonly findings: readonly ListedFinding[];
}

/** Groups findings by severity, gravest first, each group in the order given; groups with nothing in them are left out. */
export function groupBySeverity(findings: readonly Finding[]): FindingGroup[] {
  const listed = withKeys(findings);
  return SEVERITIES.map((severity) => ({
    severity,
    findings: listed.filter((item) => item.finding.severity === severity),
  })).filter((group) => group.findings.length > 0);
}

function withKeys(findings: readonly Finding[]): ListedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const place = `${finding.rule}:${finding.table}:${finding.cell.row}:${finding.cell.column}`;
    const earlier = seen.get(place) ?? 0;
    seen.set(place, earlier + 1);
    return { key: `${place}:${earlier}`, finding };
  });
}
