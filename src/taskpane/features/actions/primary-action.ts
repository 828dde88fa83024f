import { isUnplanned, type Finding } from '../../../core/finding/finding';
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
export interface Remedies {
  readonly suggestions: readonly PlannedRepair[];
  readonly primary: PrimaryAction | null;
}

const NOTHING: Remedies = { suggestions: [], primary: null };

/** To plan how rows move in a longer table takes a moment: it is done there for the finding alone that the user is at. */
const SHORT_TABLE = 200;

const planned = new WeakMap<SheetSnapshot, WeakMap<Finding, Remedies>>();

/**
 * What can be done about a finding, planned once for all who ask.
 *
 * @param isCurrent whether it is the one that the user is at
 */
export function planRemedies(
  finding: Finding,
  snapshot: SheetSnapshot,
  table: IndicatorTable | undefined,
  isCurrent: boolean,
): Remedies {
  if (!isCurrent && finding.suggestions.some(isUnplanned) && (table?.rows.length ?? 0) > SHORT_TABLE) return NOTHING;
  const ofSheet = planned.get(snapshot) ?? new WeakMap<Finding, Remedies>();
  planned.set(snapshot, ofSheet);
  const known = ofSheet.get(finding);
  if (known) return known;
  const suggestions = table ? planSuggestions(snapshot, table, finding) : [];
  const remedies = { suggestions, primary: primaryAction(finding, suggestions) };
  ofSheet.set(finding, remedies);
  return remedies;
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
