import type { Finding, Repair } from '../../../core/check/finding';
import type { Edit } from '../../../core/edits/edit';
import { planEdits } from '../../../core/edits/plan-edits';

/** All safe fixes of a result as one batch. */
export interface FixPlan {
  readonly edits: readonly Edit[];
  /** Findings that the batch repairs. */
  readonly count: number;
  /** Findings whose fix touches the same cells: their turn comes after the next check. */
  readonly deferred: number;
  /** Cells left out since a fixed text would take the place of a formula: that is for the user to decide. */
  readonly heldBack: number;
}

/** Puts the fixes of all findings together. Suggestions are left out: they change what is meant. */
export function planFixes(findings: readonly Finding[]): FixPlan {
  const fixes = findings.map(({ fix }) => fix).filter((fix): fix is Repair => fix !== null);
  const { edits, taken, deferred } = planEdits(fixes);
  const held = findings.flatMap(({ suggestions }) => suggestions.filter((each) => 'heldBack' in each));
  const heldBack = held.flatMap((each) => ('edits' in each ? each.edits : [])).length;
  return { edits, count: taken.length, deferred: deferred.length, heldBack };
}
