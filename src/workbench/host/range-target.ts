import { columnLetters, formatCell } from '../../core/sheet/address';
import type { CellRange } from '../../core/sheet/snapshot';
import type { Sheet, TrackedRange, WorkbookModel } from '../model';
import { hostError } from './host-error';

/** What a Range object of the add-in stands for: a place on a sheet that moves when rows or columns do. */
export class RangeTarget {
  constructor(
    private readonly model: WorkbookModel,
    readonly tracked: TrackedRange,
  ) {}

  get parts(): readonly RangeTarget[] {
    return [this];
  }

  /** @throws HostError InvalidReference when the sheet was deleted */
  get sheet(): Sheet {
    const sheet = this.model.sheet(this.tracked.sheetId);
    if (!sheet) throw hostError('InvalidReference');
    return sheet;
  }

  /** @throws HostError InvalidReference when the cells were deleted */
  get range(): CellRange {
    const { range } = this.tracked;
    if (!range) throw hostError('InvalidReference');
    return range;
  }

  /** "表!A1:B2", "'一 表'!A1" for one cell, "表!3:5" and "表!A:C" for whole rows and columns. */
  get address(): string {
    return `${quotedName(this.sheet.name)}!${localAddress(this.range)}`;
  }
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** The address without a sheet, as Excel writes it. */
export function localAddress(range: CellRange): string {
  const { top, left, bottom, right } = range;
  if (left === 0 && right === LAST_COLUMN && (top > 0 || bottom < LAST_ROW)) return `${top + 1}:${bottom + 1}`;
  if (top === 0 && bottom === LAST_ROW) return `${columnLetters(left)}:${columnLetters(right)}`;
  const first = formatCell({ row: top, column: left });
  return top === bottom && left === right ? first : `${first}:${formatCell({ row: bottom, column: right })}`;
}

export function isEntire(range: CellRange, axis: 'row' | 'column'): boolean {
  return axis === 'row'
    ? range.left === 0 && range.right === LAST_COLUMN
    : range.top === 0 && range.bottom === LAST_ROW;
}

function quotedName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
