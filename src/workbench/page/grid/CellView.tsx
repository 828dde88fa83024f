import { memo } from 'react';
import { formatCell } from '../../../core/sheet/address';
import type { Sheet } from '../../model';
import { cellLook } from './cell-look';
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
      className={isMerged ? 'cell merged' : 'cell'}
      style={{
        ...cellLook(content?.style, content?.value ?? '', bordersAround(sheet, cell)),
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
    before.sheet.cell(bottom, right) === after.sheet.cell(bottom, right)
  );
}
