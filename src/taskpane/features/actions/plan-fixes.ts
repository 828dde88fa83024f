import type { Finding, Repair } from '../../../core/finding/finding';
import type { Edit } from '../../../core/edits/edit';
import { planEdits } from '../../../core/edits/plan-edits';
import { changedCells } from '../../describe-edits';

/** All safe fixes of a result as one batch. */
export interface FixPlan {
  readonly edits: readonly Edit[];
  /** Cells that the batch changes, as its preview lists them: one finding may be about many. */
  readonly count: number;
  /** Cells whose fix touches what another one changes: their turn comes after the next check. */
  readonly deferred: number;
  /** Cells left out since a fixed text would take the place of a formula: that is for the user to decide. */
  readonly heldBack: number;
}

/** Puts the fixes of all findings together. Suggestions are left out: they change what is meant. */
export function planFixes(findings: readonly Finding[]): FixPlan {
  const fixes = findings.map(({ fix }) => fix).filter((fix): fix is Repair => fix !== null);
  const { edits, deferred } = planEdits(fixes);
  const later = deferred.flatMap((index) => fixes[index]?.edits ?? []);
  const held = findings.flatMap(({ suggestions }) => suggestions.filter((each) => 'heldBack' in each));
  const overFormulas = held.flatMap((each) => ('edits' in each ? each.edits : []));
  return {
    edits,
    count: changedCells(edits),
    deferred: changedCells(later),
    heldBack: changedCells(overFormulas),
  };
}
