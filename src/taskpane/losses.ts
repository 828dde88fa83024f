import { createContext } from 'react';
import type { Edit } from '../core/edits/edit';
import type { RowMoved } from '../core/planning/suggestions';
import type { CellPosition } from '../core/sheet/snapshot';

/** Tells which of the cells of the checked sheet would lose the formats of parts of their texts. Never rejects. */
export type AskLosses = (cells: readonly CellPosition[]) => Promise<readonly CellPosition[]>;

/** Where previews ask. */
export const LossesContext = createContext<AskLosses>(() => Promise.resolve([]));

/** The cells, as they are now, whose texts are written anew or go elsewhere. */
export function rewrittenCells(edits: readonly Edit[], move: RowMoved | null | undefined): CellPosition[] {
  const cells = edits.flatMap((edit): CellPosition[] => {
    if (edit.kind !== 'set-text') return [];
    if (move) return edit.from ? [{ row: move.from, column: edit.from.column }] : [];
    return edit.expect === '' ? [] : [edit.cell];
  });
  // behind a new row cells are no more where the edits say
  return !move && edits.some(({ kind }) => kind === 'insert-rows') ? [] : cells;
}
