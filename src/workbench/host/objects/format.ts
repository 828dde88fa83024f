import { cellsOf } from '../../model/ranges';
import { bind, type HostObject, type TypeMembers } from '../host-object';
import type { RangeTarget } from '../range-target';
import type { Session } from '../session';

/** What all cells of a range agree on; null when they differ. */
function common<T>({ sheet, range }: RangeTarget, read: (cell: ReturnType<typeof sheet.cell>) => T): T | null {
  let first: T | undefined;
  for (const { row, column } of cellsOf(range)) {
    const value = read(sheet.cell(row, column));
    if (first !== undefined && value !== first) return null;
    first = value;
  }
  return first ?? null;
}

const PROTECTION: TypeMembers<RangeTarget> = {
  typeName: 'FormatProtection',
  properties: {
    Locked: { get: (target) => common(target, (cell) => cell?.style?.locked !== false) },
  },
};

const MEMBERS: TypeMembers<RangeTarget> = {
  typeName: 'RangeFormat',
  navigation: {
    Protection: (target, session) => bind(PROTECTION, target, session),
  },
};

export function formatObject(target: RangeTarget, session: Session): HostObject {
  return bind(MEMBERS, target, session);
}
