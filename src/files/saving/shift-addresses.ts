import { UserError } from '../../core/errors';
import type { CellRange } from '../../core/sheet/snapshot';
import { shiftRange, type Shift } from '../../core/sheet/shift';
import { addressOf, rangeOf } from './addresses';

/** Why rows can neither come nor go: something on the sheet would no longer be where it belongs. */
export function cannotShift(what: string): UserError {
  return new UserError(
    'cannot-save',
    `工作表上有${what}，在这里插入或删除行后无法保证它仍在原处，没有保存。`,
    '请撤销插入或删除的行后保存，或者在 Excel 或 WPS 表格中打开原文件，在那里插入、删除。',
  );
}

/** New rows look like the one before them: what covers that one covers them, too. */
function extended(range: CellRange, shift: Shift): CellRange | null {
  const moved = shiftRange(range, shift);
  return moved && shift.count > 0 && range.bottom === shift.at - 1
    ? { ...moved, bottom: range.bottom + shift.count }
    : moved;
}

/** A range after rows came or went; null when all of it is gone. What is no range stays as it is written. */
export function shiftedAddress(address: string, shift: Shift): string | null {
  const range = rangeOf(address);
  if (!range) return address;
  const moved = shiftRange(range, shift);
  return moved && addressOf(moved);
}

/** The same for several ranges between spaces, which reach over new rows behind them. */
export function shiftedAddresses(list: string, shift: Shift): string | null {
  const moved = list.split(/\s+/).flatMap((address): string[] => {
    if (address === '') return [];
    const range = rangeOf(address);
    if (!range) return [address];
    const next = extended(range, shift);
    return next ? [addressOf(next)] : [];
  });
  return moved.length > 0 ? moved.join(' ') : null;
}
