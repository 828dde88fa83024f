import { columnLetters } from '../../../core/sheet/address';
import type { CellRange } from '../../../core/sheet/snapshot';
import { sizeOf, startOf, type Axis } from './geometry';

interface HeadersProps {
  readonly axis: Axis;
  readonly indexes: readonly number[];
  readonly selection: CellRange;
}

function className(selected: boolean): string {
  return selected ? 'heading selected' : 'heading';
}

/** The letters above the columns; they stay when the sheet scrolls. */
export function ColumnHeaders({ axis, indexes, selection }: HeadersProps) {
  return (
    <div role="row" className="column-headings" style={{ width: startOf(axis, axis.count) }}>
      {indexes.map((column) => (
        <div
          key={column}
          role="columnheader"
          aria-colindex={column + 1}
          className={className(column >= selection.left && column <= selection.right)}
          style={{ left: startOf(axis, column), width: sizeOf(axis, column) }}
        >
          {columnLetters(column)}
        </div>
      ))}
    </div>
  );
}

/** The numbers left of the rows. Screen readers get the row's number from the row itself. */
export function RowHeaders({ axis, indexes, selection }: HeadersProps) {
  return (
    <div aria-hidden="true" className="row-headings" style={{ height: startOf(axis, axis.count) }}>
      {indexes.map((row) => (
        <div
          key={row}
          className={className(row >= selection.top && row <= selection.bottom)}
          style={{ top: startOf(axis, row), height: sizeOf(axis, row) }}
        >
          {row + 1}
        </div>
      ))}
    </div>
  );
}
