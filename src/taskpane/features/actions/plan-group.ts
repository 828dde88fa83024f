import type { Edit } from '../../../core/edits/edit';
import { planEdits } from '../../../core/edits/plan-edits';
import type { Finding } from '../../../core/finding/finding';
import { planRemoveRows } from '../../../core/planning/remove-rows';
import { planSuggestions } from '../../../core/planning/suggestions';
import type { IndicatorTable } from '../../../core/reading/model';
import { Grid } from '../../../core/sheet/grid';
import type { SheetSnapshot } from '../../../core/sheet/snapshot';
import { repairTexts as words } from '../../texts/repair';

/** One thing that can be done about several findings of a rule at once. */
export interface GroupPlan {
  /** What it does. */
  readonly title: string;
  /** What its button says. */
  readonly label: string;
  readonly edits: readonly Edit[];
  /** How many of the findings it settles. */
  readonly count: number;
}

/**
 * What can be done at once about the findings of a group: their fixes, what is suggested for each of them in the same
 * words, and blank rows deleted. Findings that cannot be done along with the others are left for the next check.
 */
export function planGroup(
  findings: readonly Finding[],
  snapshot: SheetSnapshot,
  tables: readonly IndicatorTable[],
): GroupPlan | null {
  return planRemovals(findings, snapshot, tables) ?? planRewrites(findings, snapshot, tables);
}

function planRewrites(
  findings: readonly Finding[],
  snapshot: SheetSnapshot,
  tables: readonly IndicatorTable[],
): GroupPlan | null {
  const fixes = findings.flatMap(({ fix }) => fix ?? []);
  const repairs = fixes.length === findings.length ? fixes : sameSuggestions(findings, snapshot, tables);
  if (repairs.length === 0) return null;
  const { edits, taken } = planEdits(repairs);
  const titles = new Set(repairs.map(({ title }) => title));
  const [title = ''] = titles;
  return {
    title: titles.size === 1 ? title : words.groupTitle(taken.length),
    label: words.applyAll(taken.length),
    edits,
    count: taken.length,
  };
}

/** What is suggested for every one of the findings in the same words; nothing where several things are. */
function sameSuggestions(findings: readonly Finding[], snapshot: SheetSnapshot, tables: readonly IndicatorTable[]) {
  const suggested = findings.map((finding) => {
    const table = tables[finding.table];
    return table ? planSuggestions(snapshot, table, finding).filter(({ move }) => move === null) : [];
  });
  const [first = []] = suggested;
  const shared = first.filter(({ title }) => suggested.every((each) => each.some((other) => other.title === title)));
  const [only, ...others] = shared;
  if (!only || others.length > 0) return [];
  return suggested.flatMap((each) => each.find(({ title }) => title === only.title) ?? []);
}

function planRemovals(
  findings: readonly Finding[],
  snapshot: SheetSnapshot,
  tables: readonly IndicatorTable[],
): GroupPlan | null {
  const removable = findings.filter(({ suggestions }) => suggestions.some((each) => 'removesRow' in each));
  const table = tables[removable[0]?.table ?? -1];
  if (!table || removable.some((finding) => finding.table !== table.id)) return null;
  const rows = removable.flatMap(({ row }) => row ?? []);
  const { edits, removed } = planRemoveRows(new Grid(snapshot), table, rows);
  const count = removed.length;
  if (count < 2) return null;
  return { title: words.removeRowsTitle(count), label: words.removeRows(count), edits, count };
}
