import { isUnplanned, type Finding, type Repair } from '../finding/finding';
import { Grid } from '../sheet/grid';
import type { SheetSnapshot } from '../sheet/snapshot';
import type { IndicatorTable } from '../reading/model';
import { oneLine } from '../text/normalize';
import { planMoveRow, type MovePlan } from './move';
import { planRemoveRows } from './remove-rows';

/** Where a row goes, in the table's own words. Rows are 0-based: `from` before the move, `to` after it. */
export interface RowMoved extends Pick<MovePlan, 'how' | 'emptied' | 'renumbers' | 'fixed'> {
  readonly from: number;
  readonly to: number;
  readonly level2Before: string;
  readonly level2After: string;
}

/** A suggestion ready to be shown and done. */
export interface PlannedRepair extends Repair {
  /** Null where rows stay in their places. */
  readonly move: RowMoved | null;
}

/**
 * A finding's suggestions with all edits planned, for the moment when somebody looks at them. Moves and
 * removals that the table does not allow are left out.
 *
 * @param snapshot the sheet that the finding and its table were found on
 */
export function planSuggestions(snapshot: SheetSnapshot, table: IndicatorTable, finding: Finding): PlannedRepair[] {
  return finding.suggestions.flatMap((suggestion): PlannedRepair[] => {
    if (!isUnplanned(suggestion)) return [{ ...suggestion, move: null }];
    if ('removesRow' in suggestion) {
      const { edits } = planRemoveRows(new Grid(snapshot), table, finding.row === null ? [] : [finding.row]);
      return edits.length > 0 ? [{ title: suggestion.title, edits, move: null }] : [];
    }
    const row = table.rows.find((each) => each.row === finding.row);
    const plan = row && planMoveRow(new Grid(snapshot), table, row.row, suggestion.moveTo);
    if (!plan || isForeign(table, plan)) return [];
    const { how, emptied, renumbers, fixed, level2 } = plan;
    const before = oneLine(row.level2 || row.level1);
    const rows = { from: row.row, to: plan.row, level2Before: before, level2After: level2 };
    const move = { ...rows, how, emptied, renumbers, fixed };
    return [{ title: titleOf(move), edits: plan.edits, move }];
  });
}

/** Whole-department schemes (履职效能 …) have categories of their own: none of another scheme is added. */
function isForeign({ rows }: IndicatorTable, { how }: MovePlan): boolean {
  return how === 'new-block' && rows.some(({ level1Key }) => level1Key === 'duty');
}

function titleOf({ from, level2After, how }: RowMoved): string {
  const row = `把第 ${from + 1} 行移到`;
  switch (how) {
    case 'filled':
      return `${row}“${level2After}”下的空行`;
    case 'inserted':
      return `${row}“${level2After}”末尾`;
    case 'new-block':
      return `${row}“${level2After}”（表中新增这一类）`;
  }
}
