import type { Finding } from '../../../core/finding/finding';
import { planSuggestions, type PlannedRepair } from '../../../core/planning/suggestions';
import type { IndicatorTable } from '../../../core/reading/model';
import type { SheetSnapshot } from '../../../core/sheet/snapshot';
import { changedCells } from '../../describe-edits';
import { repairTexts as words } from '../../texts/repair';

/** What is most likely done about a finding, told so fully by its button that nothing else has to be shown before. */
export interface PrimaryAction {
  /** What it does: 改为“≤36.5万元”. */
  readonly label: string;
  readonly repair: PlannedRepair;
}

/** A text longer than this is not read in a button. */
const LONGEST_TEXT = 14;

/**
 * A finding's fix, or its only suggestion, as one press; `null` where there is none, or where its button could not
 * tell all that would change: then it is shown first.
 */
export function primaryAction({ fix }: Finding, suggestions: readonly PlannedRepair[]): PrimaryAction | null {
  const [only, ...others] = suggestions;
  const repair = fix ? { ...fix, move: null } : others.length === 0 ? only : undefined;
  const label = repair && labelOf(repair);
  return repair && label ? { label, repair } : null;
}

/** A finding's suggestions, ready to be done, and what can be done about it with one press. */
export function planPrimary(
  finding: Finding,
  snapshot: SheetSnapshot,
  table: IndicatorTable | undefined,
): { readonly suggestions: readonly PlannedRepair[]; readonly primary: PrimaryAction | null } {
  const suggestions = table ? planSuggestions(snapshot, table, finding) : [];
  return { suggestions, primary: primaryAction(finding, suggestions) };
}

function labelOf({ edits, move }: PlannedRepair): string | null {
  if (move)
    return move.how === 'new-block' || move.fixed.length > 0 || move.emptied !== null
      ? null
      : words.moveTo(move.level2After);
  const [edit, ...others] = edits;
  if (edit?.kind !== 'set-text' || others.length > 0 || edit.overFormula) return null;
  if (edit.text === '' || edit.text.length > LONGEST_TEXT || /\s/u.test(edit.text)) return null;
  return edit.expect.trim() === '' ? words.fillIn(edit.text) : words.changeTo(edit.text);
}

/** What is said once a repair of a finding is done. */
export function doneText({ indicator }: Finding, { edits, move }: PlannedRepair): string {
  return move ? words.moved(indicator, move.level2After, move.to + 1) : words.done(changedCells(edits));
}
