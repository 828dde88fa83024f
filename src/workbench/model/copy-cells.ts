import type { CellPosition, CellRange } from '../../core/sheet/snapshot';
import { looksOf, type Cell } from './cell';
import { copyOverlays } from './extras';
import { translateFormula } from '../../core/sheet/formula-shift';
import { encloses } from './ranges';
import type { Sheet } from './sheet';
import type { SheetEditor } from './sheet-editor';

/** What of the cells is copied; merged areas go with the looks. */
export type CopyKind = 'all' | 'looks' | 'values';

/**
 * Copies cells, repeated as often as they fit into the target; a target that they do not fit into a whole number of
 * times is taken for its first cell only. Row heights and column widths stay behind, as in Excel.
 *
 * @param source the sheet as it was before the copy
 * @throws ModelError as the editor does; nothing has been copied then
 */
export function copyCells(editor: SheetEditor, source: Sheet, from: CellRange, to: CellRange, kind: CopyKind): void {
  const height = from.bottom - from.top + 1;
  const width = from.right - from.left + 1;
  const target = wholeTiles(to, height, width);
  if (kind !== 'values') editor.unmerge(target);
  const copy = ({ row, column }: CellPosition, before: Cell | undefined): Cell | undefined => {
    const origin: CellPosition = {
      row: from.top + ((row - target.top) % height),
      column: from.left + ((column - target.left) % width),
    };
    const cell = source.cell(origin.row, origin.column);
    return copiedCell(cell, before, kind, { row: row - origin.row, column: column - origin.column });
  };
  editor.setCells(target, copy, kind === 'looks' ? 'looks' : 'values');
  if (kind === 'values') return;
  if (editor.sheet.id === source.id) copyOver(editor, from, target);
  const merges = source.merges.filter((merge) => encloses(from, merge));
  for (let top = target.top; top <= target.bottom; top += height) {
    for (let left = target.left; left <= target.right; left += width) {
      for (const merge of merges) editor.merge(moveRange(merge, top - from.top, left - from.left));
    }
  }
}

/** Conditional formats are copied with the looks, tile by tile. */
function copyOver(editor: SheetEditor, from: CellRange, target: CellRange): void {
  if (editor.sheet.extras.conditionalFormats.length === 0) return;
  const height = from.bottom - from.top + 1;
  const width = from.right - from.left + 1;
  for (let top = target.top; top <= target.bottom; top += height) {
    for (let left = target.left; left <= target.right; left += width) {
      const to = { top, left, bottom: top + height - 1, right: left + width - 1 };
      editor.changeExtras((extras) => {
        return { ...extras, conditionalFormats: copyOverlays(extras.conditionalFormats, from, to) };
      }, true);
    }
  }
}

function copiedCell(
  cell: Cell | undefined,
  before: Cell | undefined,
  kind: CopyKind,
  offset: CellPosition,
): Cell | undefined {
  switch (kind) {
    case 'all': {
      const formula = cell?.formula;
      return formula === undefined
        ? cell
        : { ...cell, value: cell?.value ?? '', formula: translateFormula(formula, offset.row, offset.column) };
    }
    case 'looks':
      return { ...looksOf(cell), value: before?.value ?? '', formula: before?.formula };
    case 'values':
      return { ...looksOf(before), value: cell?.value ?? '' };
  }
}

function wholeTiles(to: CellRange, height: number, width: number): CellRange {
  const tall = (to.bottom - to.top + 1) % height === 0;
  const wide = (to.right - to.left + 1) % width === 0;
  return tall && wide ? to : { ...to, bottom: to.top + height - 1, right: to.left + width - 1 };
}

function moveRange({ top, left, bottom, right }: CellRange, rows: number, columns: number): CellRange {
  return { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
}
