import type { Finding, Severity } from '../../../core/finding/finding';
import type { IndicatorTable } from '../../../core/reading/model';
import { countBySeverity, SEVERITIES } from '../../severity';

/** One strip of the overview: a row of the table, or several where the table has more rows than the pane has room. */
export interface OverviewBar {
  /** 0-based sheet rows. */
  readonly from: number;
  readonly to: number;
  readonly counts: Readonly<Record<Severity, number>>;
  /** The gravest; `null` when all is well. */
  readonly severity: Severity | null;
}

/** More strips than this would be thinner than a finger or a pointer can hit. */
export const MOST_BARS = 40;

/** The rows of a table as strips, top to bottom. Findings about the whole table belong to no row. */
export function overviewBars(table: IndicatorTable, findings: readonly Finding[], most = MOST_BARS): OverviewBar[] {
  const byRow = new Map<number, Finding[]>();
  for (const finding of findings) {
    if (finding.table !== table.id || finding.row === null) continue;
    const row = byRow.get(finding.row);
    if (row) row.push(finding);
    else byRow.set(finding.row, [finding]);
  }
  const rows = [...new Set([...table.rows.map(({ row }) => row), ...byRow.keys()])].sort((a, b) => a - b);
  const size = Math.ceil(rows.length / most);
  const bars: OverviewBar[] = [];
  for (let at = 0; at < rows.length; at += size) {
    const part = rows.slice(at, at + size);
    const counts = countBySeverity(part.flatMap((row) => byRow.get(row) ?? []));
    const severity = SEVERITIES.find((each) => counts[each] > 0) ?? null;
    bars.push({ from: part[0] ?? 0, to: part.at(-1) ?? 0, counts, severity });
  }
  return bars;
}
