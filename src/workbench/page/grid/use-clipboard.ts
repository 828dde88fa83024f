import type { ClipboardEvent } from 'react';
import type { CellRange } from '../../../core/sheet/snapshot';
import type { Sheet } from '../../model';
import type { Editing } from '../use-editing';
import type { Workbench } from '../workbench';
import { fromClipboard, toClipboard } from './clipboard';

interface ClipboardOptions {
  readonly workbench: Workbench;
  readonly sheet: Sheet;
  readonly selection: CellRange;
  readonly editing: Editing;
}

function textsOf(sheet: Sheet, { top, left, bottom, right }: CellRange): string[][] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => sheet.text(top + row, left + column)),
  );
}

/** Copy, cut and paste of cells, as texts. While a content is typed the text box does its own. */
export function useClipboard(options: ClipboardOptions): (event: ClipboardEvent) => void {
  const { workbench, sheet, selection, editing } = options;
  const { model } = workbench.state;

  const paste = (rows: readonly (readonly string[])[]) => {
    model.editSheet(sheet.id, (editor) => {
      rows.forEach((texts, row) => {
        texts.forEach((text, column) => {
          const cell = { row: selection.top + row, column: selection.left + column };
          if (!sheet.isCovered(cell.row, cell.column)) editor.type(cell, text);
        });
      });
    });
  };

  return (event) => {
    if (editing.draft !== null) return;
    event.preventDefault();
    if (event.type === 'paste') {
      const text = event.clipboardData.getData('text/plain');
      if (text) workbench.tryTo(() => paste(fromClipboard(text)));
      return;
    }
    event.clipboardData.setData('text/plain', toClipboard(textsOf(sheet, selection)));
    if (event.type === 'cut') {
      workbench.tryTo(() => model.editSheet(sheet.id, (editor) => editor.clearContents(selection)));
    }
  };
}
