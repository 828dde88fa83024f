import { overFormulas } from '../edits/over-formulas';
import { formatCell } from '../sheet/address';
import type { CellPosition, SheetSnapshot } from '../sheet/snapshot';
import { isRowMove, type Finding, type Repair, type Suggestion } from './finding';

/**
 * The finding with what its repairs do to formulas. A fix changes nothing but the writing: one that puts a fixed text in
 * the place of a formula becomes a suggestion that says so.
 *
 * @param snapshot the sheet that it was found on
 */
export function sayFormulas(finding: Finding, snapshot: SheetSnapshot): Finding {
  if (!snapshot.formulas || (!finding.fix && finding.suggestions.length === 0)) return finding;
  const fix = finding.fix && said(finding.fix, finding.cell, snapshot);
  const suggestions = finding.suggestions.map((each): Suggestion => {
    return isRowMove(each) ? each : said(each, finding.cell, snapshot);
  });
  if (fix === finding.fix) return { ...finding, suggestions };
  return {
    ...finding,
    fix: null,
    suggestions: [...(fix ? [{ ...fix, heldBack: true as const }] : []), ...suggestions],
  };
}

/** The repair itself where it touches no formula. */
function said(repair: Repair, cell: CellPosition, snapshot: SheetSnapshot): Repair {
  const { edits, lost } = overFormulas(snapshot, repair.edits);
  if (lost.length === 0) return repair;
  const isOwn = lost.every(({ row, column }) => row === cell.row && column === cell.column);
  const which = isOwn ? '此格是公式' : `${lost.map(formatCell).join('、')} 是公式`;
  return { ...repair, title: `${repair.title}（${which}，改后变成固定文字）`, edits };
}
