import { useState } from 'react';
import type { CellPosition } from '../../core/sheet/snapshot';
import type { Workbench } from './workbench';

/**
 * How an edit was begun: by typing over the cell (arrow keys then lead to the next cell), inside its text (F2, double
 * click), or in the formula bar.
 */
export type EditMode = 'over' | 'inside' | 'bar';

/** Entering a cell's content, in the cell or in the formula bar. */
export interface Editing {
  /** What is typed so far; `null` while nothing is edited. */
  readonly draft: string | null;
  readonly mode: EditMode | null;
  start(text: string, mode: EditMode): void;
  /** Writes the draft into the cell; false when the workbook refuses, and the draft stays. */
  commit(): boolean;
  cancel(): void;
}

/** The state of entering a content into `cell` of the active sheet. */
export function useEditing(workbench: Workbench, cell: CellPosition): Editing {
  const [state, setState] = useState<{ text: string; mode: EditMode } | null>(null);
  const { model } = workbench.state;
  const sheet = model.activeSheet;
  return {
    draft: state?.text ?? null,
    mode: state?.mode ?? null,
    start: (text, mode) => setState({ text, mode }),
    cancel: () => setState(null),
    commit: () => {
      // an unchanged text is not typed in again: that could turn a text into a number
      const changed = state !== null && state.text !== sheet.editingText(cell.row, cell.column);
      if (changed && !workbench.tryTo(() => model.edit(sheet.id, cell, state.text))) return false;
      setState(null);
      return true;
    },
  };
}
