import { isStructural, type Edit } from '../edits/edit';
import { overFormulas } from '../edits/over-formulas';
import { groupBy } from '../lists';
import { formatCell } from '../sheet/address';
import type { CellPosition, SheetSnapshot } from '../sheet/snapshot';
import { isUnplanned, type Finding, type Repair, type Suggestion } from '../finding/finding';

/**
 * The finding with what its repairs do to formulas. A fix changes nothing but the writing: rows in which it would put a
 * fixed text in the place of a formula are taken out of it, and become a suggestion that says so.
 *
 * @param snapshot the sheet that it was found on
 */
export function sayFormulas(finding: Finding, snapshot: SheetSnapshot): Finding {
  if (!snapshot.formulas || (!finding.fix && finding.suggestions.length === 0)) return finding;
  const suggestions = finding.suggestions.map((each): Suggestion => {
    return isUnplanned(each) ? each : said(each, finding.cell, snapshot);
  });
  const { fix } = finding;
  const parts = fix ? partsOf(fix.edits) : [];
  const isFree = (edits: readonly Edit[]): boolean => overFormulas(snapshot, edits).lost.length === 0;
  const free = parts.filter(isFree).flat();
  const held = parts.filter((part) => !isFree(part)).flat();
  if (!fix || held.length === 0) return { ...finding, suggestions };
  const heldBack: Repair = { ...said({ ...fix, edits: held }, finding.cell, snapshot), heldBack: true };
  return {
    ...finding,
    fix: free.length > 0 ? { ...fix, edits: free } : null,
    suggestions: [heldBack, ...suggestions],
  };
}

/** Edits that can be done without each other: cells of one row belong together, and all where rows move. */
function partsOf(edits: readonly Edit[]): (readonly Edit[])[] {
  if (edits.some(isStructural)) return [edits];
  return [...groupBy(edits, (edit) => (edit.kind === 'set-text' ? edit.cell.row : 0)).values()];
}

/** The repair itself where it touches no formula. */
function said(repair: Repair, cell: CellPosition, snapshot: SheetSnapshot): Repair {
  const { edits, lost } = overFormulas(snapshot, repair.edits);
  if (lost.length === 0) return repair;
  const isOwn = lost.every(({ row, column }) => row === cell.row && column === cell.column);
  const which = isOwn ? '此格是公式' : `${lost.map(formatCell).join('、')} 是公式`;
  return { ...repair, title: `${repair.title}（${which}，改后变成固定文字）`, edits };
}
