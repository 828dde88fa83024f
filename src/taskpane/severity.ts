import type { Finding, Severity } from '../core/finding/finding';

/** From the gravest to the slightest: the order in which the pane shows them. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}
