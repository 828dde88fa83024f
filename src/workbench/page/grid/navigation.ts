import type { CellPosition, CellRange } from '../../../core/sheet/snapshot';
import type { Sheet } from '../../model';
import { sizeOf, type Axis, type Geometry } from './geometry';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** Where a key leads; `null` for a key that moves nothing. `page` is how many rows fit the window. */
export type Move = { readonly direction: Direction; readonly by: number } | { readonly to: CellPosition };

/** The next index that has a size, `by` steps on; hidden rows and columns are passed over. */
function step(axis: Axis, from: number, by: number): number {
  const sign = Math.sign(by);
  let [at, left] = [from, Math.abs(by)];
  for (let next = from + sign; left > 0 && next >= 0 && next < axis.count; next += sign) {
    if (sizeOf(axis, next) === 0) continue;
    at = next;
    left -= 1;
  }
  return at;
}

/** The cell that an arrow leads to from a selected range, which may be a merged area. */
export function neighbour(geometry: Geometry, from: CellRange, direction: Direction, by = 1): CellPosition {
  const { rows, columns } = geometry;
  switch (direction) {
    case 'up':
      return { row: step(rows, from.top, -by), column: from.left };
    case 'down':
      return { row: step(rows, from.bottom, by), column: from.left };
    case 'left':
      return { row: from.top, column: step(columns, from.left, -by) };
    case 'right':
      return { row: from.top, column: step(columns, from.right, by) };
  }
}

/** The range with `anchor` as one corner and `head` as the other. */
export function rangeBetween(anchor: CellPosition, head: CellPosition): CellRange {
  return {
    top: Math.min(anchor.row, head.row),
    left: Math.min(anchor.column, head.column),
    bottom: Math.max(anchor.row, head.row),
    right: Math.max(anchor.column, head.column),
  };
}

/** The corner of a selection across from its anchor. */
export function headOf(selection: CellRange, anchor: CellPosition): CellPosition {
  return {
    row: anchor.row === selection.top ? selection.bottom : selection.top,
    column: anchor.column === selection.left ? selection.right : selection.left,
  };
}

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** What Excel's keys for moving about mean. */
export function moveOf(event: Key, sheet: Sheet, selection: CellRange, page: number): Move | null {
  const arrow = ARROWS[event.key];
  if (arrow) return { direction: arrow, by: 1 };
  const used = sheet.usedRange(true);
  switch (event.key) {
    case 'Enter':
      return { direction: event.shiftKey ? 'up' : 'down', by: 1 };
    case 'Tab':
      return { direction: event.shiftKey ? 'left' : 'right', by: 1 };
    case 'PageUp':
      return { direction: 'up', by: page };
    case 'PageDown':
      return { direction: 'down', by: page };
    case 'Home':
      return { to: { row: event.ctrlKey || event.metaKey ? 0 : selection.top, column: 0 } };
    case 'End':
      return { to: { row: used?.bottom ?? 0, column: used?.right ?? 0 } };
    default:
      return null;
  }
}
