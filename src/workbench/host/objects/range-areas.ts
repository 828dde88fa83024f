import type { CellRange } from '../../../core/sheet/snapshot';
import { bindMembers, type HostObject, type TypeMembers } from '../host-object';
import type { RangeTarget } from '../range-target';
import type { Keepable, Session } from '../session';
import { conditionalFormatsObject } from './conditional-formats';

/** Makes the object of one range: ranges have areas, and areas ranges. */
type ToObject = (target: RangeTarget, session: Session) => HostObject;

/** Several ranges of one sheet. */
interface AreasTarget extends Keepable {
  readonly parts: readonly RangeTarget[];
  readonly toObject: ToObject;
}

const COLLECTION: TypeMembers<AreasTarget> = {
  typeName: 'RangeCollection',
  items: ({ parts, toObject }, session) => parts.map((part) => toObject(part, session)),
};

const MEMBERS: TypeMembers<AreasTarget> = {
  typeName: 'RangeAreas',
  identity: (target, session) => session.identityOf(target),
  properties: {
    Address: { get: ({ parts }) => parts.map((part) => part.address).join(',') },
  },
  navigation: {
    Areas: (target, session) => bindMembers(COLLECTION, target, session),
    ConditionalFormats: ({ parts }, session) => conditionalFormatsObject(parts, session),
  },
  methods: {
    _KeepReference: (target, _args, session) => session.keep(target, bindMembers(MEMBERS, target, session)),
  },
};

/** The areas as one object; they follow the sheet like any range. */
export function rangeAreasObject(
  sheetId: string,
  ranges: readonly CellRange[],
  session: Session,
  toObject: ToObject,
): HostObject {
  const target: AreasTarget = { parts: ranges.map((range) => session.range(sheetId, range)), toObject };
  return bindMembers(MEMBERS, target, session);
}
