import { formatCell, parseRange } from '../../core/sheet/address';
import type { CellRange } from '../../core/sheet/snapshot';

/** A range as an attribute writes it; null for something else. */
export function rangeOf(address: string): CellRange | null {
  try {
    return parseRange(address.trim());
  } catch {
    return null;
  }
}

/** "B6:J6", or "B6" for one cell. */
export function addressOf({ top, left, bottom, right }: CellRange): string {
  const [first, last] = [formatCell({ row: top, column: left }), formatCell({ row: bottom, column: right })];
  return first === last ? first : `${first}:${last}`;
}
