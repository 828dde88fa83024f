import type { CellPosition } from '../sheet/snapshot';

/**
 * One change of a sheet, as data. It says what it expects to find, so that a host can refuse it when the
 * sheet has changed since the edit was planned.
 */
export interface SetTextEdit {
  readonly kind: 'set-text';
  readonly cell: CellPosition;
  /** The cell's text when the edit was planned. */
  readonly expect: string;
  /** The new text, written as text even if it starts with = + - @. */
  readonly text: string;
}

export type Edit = SetTextEdit;
