import * as z from 'zod/mini';
import type { Grid } from '../sheet/grid';
import { fold } from '../text/fold';
import { squash } from '../text/normalize';
import type { Finding } from '../finding/finding';

/** A finding that the user set aside, with the reason. It comes back when the cell it speaks of changes. */
export const ignoredSchema = z.object({
  sheet: z.string(),
  rule: z.string(),
  /** The indicator's name, or the title of the table for a finding about the whole table. */
  indicator: z.string(),
  /** Squashed text of the cell when the finding was ignored. */
  text: z.string(),
  message: z.string(),
  reason: z.string(),
});

export type IgnoredFinding = z.infer<typeof ignoredSchema>;

/** A finding that the user set aside, as the check met it again. */
export interface SetAside {
  readonly finding: Finding;
  readonly reason: string;
}

/** What to store so that this finding is set aside from now on. */
export function ignoreFinding(grid: Grid, finding: Finding, reason: string): IgnoredFinding {
  return { ...keyOf(grid, finding), message: finding.message, reason };
}

function keyOf(grid: Grid, { rule, indicator, cell }: Finding): Omit<IgnoredFinding, 'reason' | 'message'> {
  return {
    sheet: grid.snapshot.name,
    rule,
    indicator: squash(indicator),
    text: squash(grid.shownText(cell.row, cell.column)),
  };
}

/** Parts the findings that the user set aside from those still open. Both keep their order. */
export function setAside(
  grid: Grid,
  findings: readonly Finding[],
  ignored: readonly IgnoredFinding[],
): { open: readonly Finding[]; ignored: readonly SetAside[] } {
  if (ignored.length === 0) return { open: findings, ignored: [] };
  const reasons = new Map(ignored.map((entry) => [keyText(foldKey(entry)), entry.reason]));
  const open: Finding[] = [];
  const aside: SetAside[] = [];
  for (const finding of findings) {
    const key = keyOf(grid, finding);
    // earlier versions kept findings about a table as a whole without the indicator that they name
    const reason = reasons.get(keyText(key)) ?? reasons.get(keyText({ ...key, indicator: '' }));
    if (reason === undefined) open.push(finding);
    else aside.push({ finding, reason });
  }
  return { open, ignored: aside };
}

/** Keys that were kept when texts were not folded yet. */
function foldKey(entry: IgnoredFinding): IgnoredFinding {
  return { ...entry, indicator: squash(fold(entry.indicator)), text: squash(fold(entry.text)) };
}

function keyText({ sheet, rule, indicator, text }: Omit<IgnoredFinding, 'reason' | 'message'>): string {
  return [sheet, rule, indicator, text].join('\n');
}
