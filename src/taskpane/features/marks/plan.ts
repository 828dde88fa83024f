import type { Finding } from '../../../core/finding/finding';
import { countMarked, planMarks, planRemarks } from '../../../core/marks/plan-marks';
import { Grid } from '../../../core/sheet/grid';
import type { SheetSnapshot } from '../../../core/sheet/snapshot';
import { SEVERITIES } from '../../severity';
import type { MarkPlan } from '../../state/marks-session';
import { texts } from '../../texts';
import { markTexts as words } from '../../texts/marks';

/** More comments than this hide the sheet that they are about. */
export const MOST_COMMENTS = 300;

/** What to mark for these findings. */
export function planFromFindings(snapshot: SheetSnapshot, findings: readonly Finding[]): MarkPlan {
  const grid = new Grid(snapshot);
  const counts = countMarked(grid, findings);
  const marks = planMarks(grid, findings);
  const comments = planRemarks(grid, findings).map(({ cell, findings: own }) => ({
    cell,
    text: own
      .map(({ severity, message, advice }) => words.remark(texts.severity[severity], message, advice))
      .join('\n'),
  }));
  const cells = SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
  return { key: JSON.stringify([marks, comments]), counts, cells, marks, comments };
}
