import { formulaInRow, formulasOf } from '../sheet/formulas';
import type { CellPosition, SheetSnapshot } from '../sheet/snapshot';
import { applyEdits } from './apply-edits';
import { isStructural, type Edit } from './edit';

/** Edits that say which formulas they write over. */
export interface FormulaEdits {
  readonly edits: readonly Edit[];
  /** Cells whose formula is nowhere any more, where they are at the moment of the edit. */
  readonly lost: readonly CellPosition[];
}

/**
 * Marks what edits do to formulas, so that it can be told before it is done.
 *
 * @param snapshot the sheet that they were planned on
 */
export function overFormulas(snapshot: SheetSnapshot, edits: readonly Edit[]): FormulaEdits {
  if (!snapshot.formulas) return { edits, lost: [] };
  const lost: CellPosition[] = [];
  /** Formulas that stand in another cell as well by now. */
  const kept = new Set<string>();
  let sheet = snapshot;
  const marked = edits.map((edit): Edit => {
    const before = sheet;
    const formulaAt = formulasOf(before);
    if (edits.some(isStructural)) sheet = applyEdits(before, [edit]);
    if (edit.kind === 'delete-rows') {
      const gone = (before.formulas ?? []).filter(({ row }) => row >= edit.at && row < edit.at + edit.count);
      lost.push(...gone.filter((cell) => !kept.has(keyOf(cell))).map(position));
    }
    if (edit.kind !== 'set-text') return edit;
    const source = edit.from && formulaAt(edit.from);
    if (source && formulaInRow(source.formula, source.row, edit.cell.row) !== null) kept.add(keyOf(source));
    if (!formulaAt(edit.cell)) return edit;
    if (!kept.has(keyOf(edit.cell))) lost.push(edit.cell);
    return { ...edit, overFormula: true };
  });
  return { edits: marked, lost };
}

function position({ row, column }: CellPosition): CellPosition {
  return { row, column };
}

function keyOf({ row, column }: CellPosition): string {
  return `${row} ${column}`;
}
