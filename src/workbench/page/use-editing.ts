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
  /** Writes the draft, if there is one, into the cell; false when the workbook refuses, and the draft stays. */
  commit(): boolean;
  cancel(): void;
}

interface CellDraft {
  readonly text: string;
  readonly mode: EditMode;
  /** What is edited, even if the pane moves the selection meanwhile. */
  readonly sheetId: string;
  readonly cell: CellPosition;
}

/** The state of entering a content into `cell` of the active sheet. */
export function useEditing(workbench: Workbench, cell: CellPosition): Editing {
  const [draft, setDraft] = useState<CellDraft | null>(null);
  const { model } = workbench.state;
  const commit = ({ text, sheetId, cell: target }: CellDraft): boolean => {
    // an unchanged text is not typed in again: that could turn a text into a number
    const changed = text !== model.sheet(sheetId)?.editingText(target.row, target.column);
    if (changed && !workbench.tryTo(() => model.edit(sheetId, target, text))) return false;
    setDraft(null);
    return true;
  };
  return {
    draft: draft?.text ?? null,
    mode: draft?.mode ?? null,
    start: (text, mode) => setDraft({ sheetId: model.activeSheet.id, cell, ...draft, text, mode }),
    cancel: () => setDraft(null),
    commit: () => draft === null || commit(draft),
  };
}
