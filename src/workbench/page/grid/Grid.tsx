import { useEffect, useMemo, useRef, type MouseEvent, type RefObject } from 'react';
import type { CellPosition, CellRange } from '../../../core/sheet/snapshot';
import type { Sheet } from '../../model';
import { intersects } from '../../model/ranges';
import { texts } from '../texts';
import type { Editing } from '../use-editing';
import type { Workbench } from '../workbench';
import { CellEditor } from './CellEditor';
import { CellView } from './CellView';
import { measure, sizeOf, startOf, type Geometry } from './geometry';
import { followLink } from './follow-link';
import { ColumnHeaders, RowHeaders } from './Headers';
import { rangeBetween } from './navigation';
import { useClipboard } from './use-clipboard';
import { useKeyboard } from './use-keyboard';
import { useWindow } from './use-window';
import { visibleCells } from './visible';

/** Width of the row numbers and height of the column letters; page.css has the same. */
const HEADING = { width: 44, height: 24 };

interface GridProps {
  readonly workbench: Workbench;
  readonly sheet: Sheet;
  readonly selection: CellRange;
  readonly editing: Editing;
  /** The text box of the active cell, which has the focus while the grid is used. */
  readonly box: RefObject<HTMLTextAreaElement | null>;
}

function cellUnder(event: MouseEvent): CellPosition | null {
  const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null;
  return target && { row: Number(target.dataset.row), column: Number(target.dataset.column) };
}

/** The cells of a sheet: shown, selected, edited. */
export function Grid({ workbench, sheet, selection, editing, box }: GridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const anchor = useRef<CellPosition | null>(null);
  const geometry = useMemo(() => measure(sheet), [sheet]);
  const rows = useWindow(scroller, geometry.rows, HEADING.height, false);
  const columns = useWindow(scroller, geometry.columns, HEADING.width, true);
  const { model } = workbench.state;

  const select = (range: CellRange) => {
    if (editing.commit()) model.select(sheet.id, range);
  };
  const pageRows = () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / 24) - 2);
  const onKeyDown = useKeyboard({ workbench, sheet, geometry, selection, editing, select, anchor, pageRows });
  const onClipboard = useClipboard({ workbench, sheet, selection, editing });

  useEffect(() => {
    // where the pane leads, what stands around is wanted too
    const middle = workbench.state.selectedBy === 'addin';
    rows.scrollTo(selection.top, middle);
    columns.scrollTo(selection.left, middle);
    // only when the selection moves: the user may scroll away from it
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [selection, sheet.id]);

  const onMouseDown = (event: MouseEvent) => {
    const cell = cellUnder(event);
    if (!cell || event.button !== 0) return;
    event.preventDefault();
    box.current?.focus({ preventScroll: true });
    if (!event.shiftKey || !anchor.current) anchor.current = cell;
    select(rangeBetween(anchor.current, cell));
  };
  const onMouseMove = (event: MouseEvent) => {
    const cell = event.buttons === 1 && anchor.current ? cellUnder(event) : null;
    if (cell && anchor.current) select(rangeBetween(anchor.current, cell));
  };
  const onClick = (event: MouseEvent) => {
    const cell = cellUnder(event);
    const target = cell && sheet.link(cell.row, cell.column);
    if (target) followLink(model, target);
  };
  const onDoubleClick = (event: MouseEvent) => {
    if (cellUnder(event)) editing.start(sheet.editingText(selection.top, selection.left), 'inside');
  };

  const size = {
    width: startOf(geometry.columns, geometry.columns.count),
    height: startOf(geometry.rows, geometry.rows.count),
  };
  return (
    <div ref={scroller} className="scroller">
      <div
        role="grid"
        aria-label={texts.grid(sheet.name)}
        aria-rowcount={geometry.rows.count}
        aria-colcount={geometry.columns.count}
        aria-multiselectable="true"
        className="grid"
      >
        <div role="presentation" className="corner" />
        <ColumnHeaders axis={geometry.columns} indexes={columns.indexes} selection={selection} />
        <RowHeaders axis={geometry.rows} indexes={rows.indexes} selection={selection} />
        <div
          role="presentation"
          className="cells"
          style={size}
          {...{ onMouseDown, onMouseMove, onClick, onDoubleClick }}
        >
          {visibleCells(sheet, rows.indexes, columns.indexes).map(([row, cells]) => (
            <div key={row} role="row" aria-rowindex={row + 1}>
              {cells.map((cell) => (
                <CellView key={cell.left} {...{ sheet, geometry, cell }} selected={intersects(selection, cell)} />
              ))}
            </div>
          ))}
        </div>
      </div>
      <div className="overlay" style={size}>
        <SelectionFrame geometry={geometry} selection={selection} />
        <CellEditor
          {...{ sheet, geometry, editing, box, onKeyDown, onClipboard }}
          area={sheet.mergeAt(selection.top, selection.left) ?? cellArea(selection)}
        />
      </div>
    </div>
  );
}

function cellArea({ top, left }: CellRange): CellRange {
  return { top, left, bottom: top, right: left };
}

function SelectionFrame({ geometry, selection }: { readonly geometry: Geometry; readonly selection: CellRange }) {
  const { top, left, bottom, right } = selection;
  return (
    <div
      className="selection"
      style={{
        left: startOf(geometry.columns, left) - 1,
        top: startOf(geometry.rows, top) - 1,
        width: sizeOf(geometry.columns, left, right) + 1,
        height: sizeOf(geometry.rows, top, bottom) + 1,
      }}
    />
  );
}
