import { memo } from 'react';
import { formatCell } from '../../../core/sheet/address';
import type { Sheet } from '../../model';
import { cellLook, overlayLook } from './cell-look';
import { sizeOf, startOf, type Geometry } from './geometry';
import { bordersAround, type VisibleCell } from './visible';

interface CellViewProps {
  readonly sheet: Sheet;
  readonly geometry: Geometry;
  readonly cell: VisibleCell;
  readonly selected: boolean;
}

/** One cell, or one merged area, at its place in the sheet. */
export const CellView = memo(function CellView({ sheet, geometry, cell, selected }: CellViewProps) {
  const { top, left, bottom, right, isMerged } = cell;
  const content = sheet.cell(top, left);
  const text = sheet.text(top, left);
  const comment = sheet.comment(top, left);
  return (
    <div
      role="gridcell"
      aria-colindex={left + 1}
      aria-colspan={right - left + 1}
      aria-rowspan={bottom - top + 1}
      aria-selected={selected}
      aria-label={`${formatCell({ row: top, column: left })} ${text}`.trimEnd()}
      data-row={top}
      data-column={left}
      className={['cell', isMerged && 'merged', comment && 'commented'].filter(Boolean).join(' ')}
      title={comment}
      style={{
        ...cellLook(content?.style, content?.value ?? '', bordersAround(sheet, cell)),
        ...overlayLook(sheet.overlay(top, left)),
        // neighbours share the line between them
        left: startOf(geometry.columns, left) - 1,
        top: startOf(geometry.rows, top) - 1,
        width: sizeOf(geometry.columns, left, right) + 1,
        height: sizeOf(geometry.rows, top, bottom) + 1,
      }}
    >
      {text && <span>{text}</span>}
    </div>
  );
}, isUnchanged);

/** A sheet is a new object after every change; a cell is drawn again only if something of it is new. */
function isUnchanged(before: CellViewProps, after: CellViewProps): boolean {
  const { top, left, bottom, right } = after.cell;
  return (
    before.geometry === after.geometry &&
    before.selected === after.selected &&
    before.cell.bottom === bottom &&
    before.cell.right === right &&
    before.sheet.cell(top, left) === after.sheet.cell(top, left) &&
    isSameOverlay(before.sheet, after.sheet, top, left) &&
    before.sheet.cell(bottom, right) === after.sheet.cell(bottom, right)
  );
}

function isSameOverlay(before: Sheet, after: Sheet, row: number, column: number): boolean {
  if (before.extras === after.extras) return true;
  const [a, b] = [before.overlay(row, column), after.overlay(row, column)];
  const isSame = a?.fill === b?.fill && a?.bold === b?.bold && a?.fontColor === b?.fontColor;
  return isSame && before.comment(row, column) === after.comment(row, column);
}
