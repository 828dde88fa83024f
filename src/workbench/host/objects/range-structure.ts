import type { CellRange } from '../../../core/sheet/snapshot';
import { copyCells, type CopyKind, type Shift } from '../../model';
import { union } from '../../model/ranges';
import type { Arguments } from '../arguments';
import { hostError } from '../host-error';
import { HostObject } from '../host-object';
import { RangeTarget, isEntire } from '../range-target';
import type { Session } from '../session';

/** Inserts whole rows or columns where the range is, and gives the place of the new ones. */
export function insertCells(target: RangeTarget, args: Arguments, session: Session): RangeTarget {
  const { range, tracked } = target;
  const axis = shiftAxis(range, args.text(0), { row: 'Down', column: 'Right' }, 'insert');
  const { at, count } = extent(range, axis);
  session.model.editSheet(tracked.sheetId, (editor) => editor.shift({ axis, at, count }), 'addin');
  return session.range(tracked.sheetId, range);
}

/** Deletes whole rows or columns. */
export function deleteCells({ range, tracked }: RangeTarget, args: Arguments, session: Session): void {
  const axis = shiftAxis(range, args.text(0), { row: 'Up', column: 'Left' }, 'delete');
  const { at, count } = extent(range, axis);
  session.model.editSheet(tracked.sheetId, (editor) => editor.shift({ axis, at, count: -count }), 'addin');
}

/** Merges the range into one area, or each of its rows. */
export function mergeCells({ range, tracked }: RangeTarget, args: Arguments, session: Session): void {
  const across = args.flag(0, false);
  session.model.editSheet(
    tracked.sheetId,
    (editor) => {
      if (!across) editor.merge(range);
      else for (let row = range.top; row <= range.bottom; row++) editor.merge({ ...range, top: row, bottom: row });
    },
    'addin',
  );
}

export function unmergeCells({ range, tracked }: RangeTarget, _args: Arguments, session: Session): void {
  session.model.editSheet(tracked.sheetId, (editor) => editor.unmerge(range), 'addin');
}

/** Empties cells; their looks stay. */
export function clearCells({ range, tracked }: RangeTarget, args: Arguments, session: Session): void {
  const what = args.isMissing(0) ? 'All' : args.text(0);
  if (what !== 'Contents') throw hostError('ApiNotAvailable', `Range.clear(${what})`);
  session.model.editSheet(tracked.sheetId, (editor) => editor.clearContents(range), 'addin');
}

const FIRST_CELL: CellRange = { top: 0, left: 0, bottom: 0, right: 0 };

const COPY_KINDS: Readonly<Record<string, CopyKind>> = { All: 'all', Formats: 'looks', Values: 'values' };

/** Copies from another range object. Whole rows are copied as far as they hold something. */
export function copyFrom({ range, tracked, sheet }: RangeTarget, args: Arguments, session: Session): void {
  const source = rangeArgument(args.raw(0));
  const kindName = args.isMissing(1) ? 'All' : args.text(1);
  const kind = COPY_KINDS[kindName];
  if (!kind || args.flag(2, false) || args.flag(3, false)) {
    throw hostError('ApiNotAvailable', `Range.copyFrom(${kindName}) with skipBlanks or transpose`);
  }
  const [sourceSheet, from] = [source.sheet, source.range];
  const used = [sheet.usedRange(), sourceSheet.usedRange()].flatMap((each) => each ?? []).reduce(union, FIRST_CELL);
  session.model.editSheet(
    tracked.sheetId,
    (editor) => copyCells(editor, sourceSheet, clip(from, used), clip(range, used), kind),
    'addin',
  );
}

/** The range that the add-in passed as an argument. @throws HostError InvalidArgument for anything else */
export function rangeArgument(argument: unknown): RangeTarget {
  if (argument instanceof HostObject && argument.target instanceof RangeTarget) return argument.target;
  throw hostError('InvalidArgument');
}

function shiftAxis(
  range: CellRange,
  direction: string,
  directions: Readonly<Record<Shift['axis'], string>>,
  name: string,
): Shift['axis'] {
  for (const axis of ['row', 'column'] as const) {
    if (isEntire(range, axis) && direction === directions[axis]) return axis;
  }
  throw hostError('ApiNotAvailable', `Range.${name} of anything but whole rows or columns`);
}

function extent(range: CellRange, axis: Shift['axis']): { at: number; count: number } {
  return axis === 'row'
    ? { at: range.top, count: range.bottom - range.top + 1 }
    : { at: range.left, count: range.right - range.left + 1 };
}

/** Whole rows and columns, cut down to the columns and rows in use. */
function clip(range: CellRange, used: CellRange): CellRange {
  if (isEntire(range, 'row')) return { ...range, left: 0, right: used.right };
  if (isEntire(range, 'column')) return { ...range, top: 0, bottom: used.bottom };
  return range;
}
