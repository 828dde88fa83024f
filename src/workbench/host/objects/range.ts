import { hostError } from '../host-error';
import { bindMembers, type HostObject, type Property, type TypeMembers } from '../host-object';
import type { RangeTarget } from '../range-target';
import type { Session } from '../session';
import { conditionalFormatsObject } from './conditional-formats';
import { formatObject } from './format';
import { hyperlinkProperty } from './hyperlink';
import { gridReader, readGrid, valueType, writeValue } from './range-values';
import { rangeAreasObject } from './range-areas';
import { hasSpill, spillParent, spillingTo } from './spills';
import {
  clearCells,
  copyFrom,
  deleteCells,
  insertCells,
  mergeCells,
  rangeArgument,
  unmergeCells,
} from './range-structure';
import { displayedText } from '../../model/number-text';
import { cellRange, intersection } from '../../model/ranges';

/** More merged areas than this and Excel refuses to list them. */
const MOST_MERGED_AREAS = 512;

function editValues({ tracked, range }: RangeTarget, written: unknown, session: Session): void {
  const read = gridReader(range, written);
  session.model.editSheet(
    tracked.sheetId,
    (editor) => editor.setCells(range, (position, before) => writeValue(before, read(position))),
    'addin',
  );
}

const PROPERTIES: Readonly<Record<string, Property<RangeTarget>>> = {
  Address: { get: ({ address }) => address },
  RowIndex: { get: ({ range }) => range.top },
  ColumnIndex: { get: ({ range }) => range.left },
  RowCount: { get: ({ range }) => range.bottom - range.top + 1 },
  ColumnCount: { get: ({ range }) => range.right - range.left + 1 },
  Values: {
    get: ({ sheet, range }) => readGrid(sheet, range, (cell) => cell?.value ?? ''),
    set: editValues,
  },
  Formulas: {
    get: ({ sheet, range }) => readGrid(sheet, range, (cell) => cell?.formula ?? cell?.value ?? ''),
    set: editValues,
  },
  ValueTypes: { get: ({ sheet, range }) => readGrid(sheet, range, valueType) },
  HasSpill: { get: ({ sheet, range }) => hasSpill(sheet, range) },
  Text: { get: ({ sheet, range }) => readGrid(sheet, range, displayedText) },
  Hyperlink: hyperlinkProperty,
  NumberFormat: {
    get: ({ sheet, range }) => readGrid(sheet, range, (cell) => cell?.numberFormat ?? 'General'),
    set: ({ tracked, range }, written, session) => {
      const read = gridReader(range, written);
      session.model.editSheet(
        tracked.sheetId,
        (editor) => {
          editor.setNumberFormats(range, (position) => {
            const code = read(position);
            if (code !== null && typeof code !== 'string') throw hostError('InvalidArgument');
            return code;
          });
        },
        'addin',
      );
    },
  },
};

const MEMBERS: TypeMembers<RangeTarget> = {
  typeName: 'Range',
  identity: (target, session) => session.identityOf(target),
  properties: PROPERTIES,
  navigation: {
    Format: (target, session) => formatObject(target, session),
    ConditionalFormats: (target, session) => conditionalFormatsObject([target], session),
  },
  objectMethods: {
    GetRow: (target, args, session) => {
      const { range, tracked } = target;
      const row = range.top + args.integer(0);
      return rangeObject(session.range(tracked.sheetId, { ...range, top: row, bottom: row }), session);
    },
    GetBoundingRect: ({ range, tracked }, args, session) => {
      const other = rangeArgument(args.raw(0)).range;
      const bounds = {
        top: Math.min(range.top, other.top),
        left: Math.min(range.left, other.left),
        bottom: Math.max(range.bottom, other.bottom),
        right: Math.max(range.right, other.right),
      };
      return rangeObject(session.range(tracked.sheetId, bounds), session);
    },
    GetIntersectionOrNullObject: ({ range, tracked }, args, session) => {
      const shared = intersection(range, rangeArgument(args.raw(0)).range);
      return shared && rangeObject(session.range(tracked.sheetId, shared), session);
    },
    GetSpillParentOrNullObject: ({ sheet, range, tracked }, _args, session) => {
      const anchor = spillParent(sheet, range);
      return anchor && rangeObject(session.range(tracked.sheetId, cellRange(anchor)), session);
    },
    GetSpillingToRangeOrNullObject: ({ sheet, range, tracked }, _args, session) => {
      const area = spillingTo(sheet, range);
      return area && rangeObject(session.range(tracked.sheetId, area), session);
    },
    Insert: (target, args, session) => rangeObject(insertCells(target, args, session), session),
    GetMergedAreasOrNullObject: ({ sheet, range }, _args, session) => {
      // only areas whose first cell lies in the range
      const merges = sheet.merges.filter(
        ({ top, left }) => top >= range.top && top <= range.bottom && left >= range.left && left <= range.right,
      );
      if (merges.length > MOST_MERGED_AREAS) throw hostError('GeneralException', 'more than 512 merged areas');
      return merges.length === 0 ? null : rangeAreasObject(sheet.id, merges, session, rangeObject);
    },
  },
  methods: {
    _KeepReference: (target, _args, session) => session.keep(target, rangeObject(target, session)),
    _ValidateArraySize: ({ range }, args) => {
      const fits = args.integer(0) === range.bottom - range.top + 1 && args.integer(1) === range.right - range.left + 1;
      if (!fits) throw hostError('InvalidArgument');
      return null;
    },
    Delete: deleteCells,
    Merge: mergeCells,
    Unmerge: unmergeCells,
    Clear: clearCells,
    CopyFrom: copyFrom,
    Select: ({ tracked, range }, _args, session) => session.model.select(tracked.sheetId, range, 'addin'),
  },
  since: {
    CopyFrom: 9,
    HasSpill: 12,
    GetSpillParentOrNullObject: 12,
    GetSpillingToRangeOrNullObject: 12,
    GetMergedAreasOrNullObject: 13,
  },
};

export function rangeObject(target: RangeTarget, session: Session): HostObject {
  return bindMembers(MEMBERS, target, session);
}
