import type { Dimension, Finding, Severity } from '../../../core/finding/finding';
import { formatCell } from '../../../core/sheet/address';

/** Which findings the user wants to see. Nothing chosen means all of them. */
export interface FindingFilter {
  readonly severities: readonly Severity[];
  readonly dimensions: readonly Dimension[];
  readonly table: number | null;
  readonly text: string;
}

export const NO_FILTER: FindingFilter = { severities: [], dimensions: [], table: null, text: '' };

/** Whether the filter leaves anything out on purpose. */
export function isFiltering({ severities, dimensions, table, text }: FindingFilter): boolean {
  return severities.length > 0 || dimensions.length > 0 || table !== null || text.trim() !== '';
}

/** The findings that pass, in their order. Every word of the text has to stand somewhere in what is said. */
export function filterFindings(findings: readonly Finding[], filter: FindingFilter): readonly Finding[] {
  if (!isFiltering(filter)) return findings;
  const { severities, dimensions, table } = filter;
  const words = filter.text.trim().toLowerCase().split(/\s+/u).filter(Boolean);
  return findings.filter((finding) => {
    if (severities.length > 0 && !severities.includes(finding.severity)) return false;
    if (dimensions.length > 0 && !dimensions.includes(finding.dimension)) return false;
    if (table !== null && finding.table !== table) return false;
    if (words.length === 0) return true;
    const said = `${formatCell(finding.cell)} ${finding.indicator} ${finding.message} ${finding.advice}`.toLowerCase();
    return words.every((word) => said.includes(word));
  });
}

/** The list with the item put in, or taken out when it was in. */
export function toggled<T>(list: readonly T[], item: T): T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}
