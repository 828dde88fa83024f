import type { CellRange } from '../../../core/sheet/snapshot';
import type { Cell, Sheet, StylePatch } from '../../model';
import { cellsOf } from '../../model/ranges';
import { hostError } from '../host-error';
import { isEntire, type RangeTarget } from '../range-target';
import type { Session } from '../session';

/** What all cells of a range agree on; null when they differ. */
export function commonValue<T>(sheet: Sheet, range: CellRange, read: (cell: Cell | undefined) => T): T | null {
  let first: T | undefined;
  for (const { row, column } of cellsOf(range)) {
    const value = read(sheet.cell(row, column));
    if (first !== undefined && value !== first) return null;
    first = value;
  }
  return first ?? null;
}

/**
 * Changes the looks of a range's cells.
 *
 * @throws HostError ApiNotAvailable for whole rows and columns: the model keeps looks by cell
 */
export function setLooks({ tracked, range }: RangeTarget, patch: StylePatch, session: Session): void {
  if (isEntire(range, 'row') || isEntire(range, 'column')) {
    throw hostError('ApiNotAvailable', 'RangeFormat of whole rows or columns');
  }
  session.model.editSheet(tracked.sheetId, (editor) => editor.setStyle(range, patch), 'addin');
}

/** A colour as the add-in wrote it, in the form "#RRGGBB". @throws HostError InvalidArgument for anything else */
export function colorArgument(value: unknown): string {
  if (typeof value !== 'string' || !/^#[\dA-F]{6}$/i.test(value)) throw hostError('InvalidArgument');
  return value.toUpperCase();
}

/** A value of the expected type, as the add-in wrote it. @throws HostError InvalidArgument for anything else */
export function typedArgument<T>(value: unknown, is: (value: unknown) => value is T): T {
  if (!is(value)) throw hostError('InvalidArgument');
  return value;
}

export const isText = (value: unknown): value is string => typeof value === 'string';
export const isNumber = (value: unknown): value is number => typeof value === 'number';
export const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
