import type { KeyboardEvent, RefObject } from 'react';
import type { CellPosition, CellRange } from '../../../core/sheet/snapshot';
import type { Sheet } from '../../model';
import type { Editing } from '../use-editing';
import type { Workbench } from '../workbench';
import type { Geometry } from './geometry';
import { headOf, moveOf, neighbour, rangeBetween, type Move } from './navigation';

interface KeyboardOptions {
  readonly workbench: Workbench;
  readonly sheet: Sheet;
  readonly geometry: Geometry;
  readonly selection: CellRange;
  readonly editing: Editing;
  readonly select: (range: CellRange) => void;
  /** Where a selection over several cells began. */
  readonly anchor: RefObject<CellPosition | null>;
  /** How many rows a page is. */
  readonly pageRows: () => number;
}

/** Keys that leave the cell while its content is typed; arrows only when they do not move inside the text. */
function endsEditing({ key, altKey }: KeyboardEvent, { mode }: Editing): boolean {
  if (key === 'Tab' || (key === 'Enter' && !altKey)) return true;
  return mode === 'over' && key.startsWith('Arrow');
}

/** Excel's keys, for the text box of the active cell. */
export function useKeyboard(options: KeyboardOptions): (event: KeyboardEvent) => void {
  const { workbench, sheet, geometry, selection, editing, select, anchor, pageRows } = options;
  const { model } = workbench.state;

  const follow = (move: Move, extend: boolean) => {
    const origin = anchor.current ?? { row: selection.top, column: selection.left };
    const head = headOf(selection, origin);
    const from = extend ? { top: head.row, left: head.column, bottom: head.row, right: head.column } : selection;
    const to = 'to' in move ? move.to : neighbour(geometry, from, move.direction, move.by);
    if (!extend) anchor.current = to;
    select(rangeBetween(extend ? origin : to, to));
  };

  const whileEditing = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return void editing.cancel();
    if (event.key === 'Enter' && event.altKey) return void editing.start(`${editing.draft ?? ''}\n`, 'inside');
    if (!endsEditing(event, editing)) return;
    event.preventDefault();
    const move = moveOf(event, sheet, selection, pageRows());
    if (move) follow(move, false);
  };

  const command = (event: KeyboardEvent): (() => void) | null => {
    const withControl = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    if (withControl && key === 'z') return () => void (event.shiftKey ? model.redo() : model.undo());
    if (withControl && key === 'y') return () => void model.redo();
    if (event.key === 'F2') return () => editing.start(sheet.editingText(selection.top, selection.left), 'inside');
    if (event.key === 'Delete' || event.key === 'Backspace') {
      return () => void workbench.tryTo(() => model.editSheet(sheet.id, (editor) => editor.clearContents(selection)));
    }
    return null;
  };

  return (event) => {
    // these keys belong to the input method
    if (event.nativeEvent.isComposing) return;
    if (editing.draft !== null) return whileEditing(event);
    const run = command(event);
    const move = run ? null : moveOf(event, sheet, selection, pageRows());
    if (!run && !move) return;
    event.preventDefault();
    run?.();
    const extend = event.shiftKey && event.key !== 'Enter' && event.key !== 'Tab';
    if (move) follow(move, extend);
  };
}
