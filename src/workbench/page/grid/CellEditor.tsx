import { useEffect, type ClipboardEventHandler, type KeyboardEventHandler, type RefObject } from 'react';
import { formatCell } from '../../../core/sheet/address';
import type { CellRange } from '../../../core/sheet/snapshot';
import type { Sheet } from '../../model';
import { texts } from '../texts';
import type { Editing } from '../use-editing';
import { fontLook } from './cell-look';
import { sizeOf, startOf, type Geometry } from './geometry';

interface CellEditorProps {
  readonly sheet: Sheet;
  readonly geometry: Geometry;
  /** The active cell, or its merged area. */
  readonly area: CellRange;
  readonly editing: Editing;
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly onKeyDown: KeyboardEventHandler;
  readonly onClipboard: ClipboardEventHandler;
}

/**
 * The text box in the active cell. It is always there and has the focus, invisible until something is typed: an input
 * method for Chinese needs a text box to begin in, it does not start on a key event.
 */
export function CellEditor({ sheet, geometry, area, editing, box, onKeyDown, onClipboard }: CellEditorProps) {
  const { draft, mode } = editing;
  const { top, left, bottom, right } = area;
  useEffect(() => {
    const textarea = box.current;
    if (!textarea || mode !== 'inside') return;
    textarea.focus({ preventScroll: true });
    textarea.setSelectionRange(textarea.value.length, textarea.value.length);
  }, [box, mode]);
  return (
    <textarea
      ref={box}
      className={draft === null ? 'cell-editor idle' : 'cell-editor'}
      aria-label={texts.cellEditor(formatCell({ row: top, column: left }))}
      value={draft ?? ''}
      spellCheck={false}
      onChange={(event) => editing.start(event.target.value, mode ?? 'over')}
      onKeyDown={onKeyDown}
      onCopy={onClipboard}
      onCut={onClipboard}
      onPaste={onClipboard}
      style={{
        ...fontLook(sheet.cell(top, left)?.style?.font),
        left: startOf(geometry.columns, left),
        top: startOf(geometry.rows, top),
        width: sizeOf(geometry.columns, left, right),
        height: sizeOf(geometry.rows, top, bottom),
      }}
    />
  );
}
