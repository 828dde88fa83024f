import { MAX_COLUMN, MAX_ROW, columnIndex, parseRange } from '../../../core/sheet/address';
import type { CellRange } from '../../../core/sheet/snapshot';
import type { Sheet } from '../../model';
import { hostError } from '../host-error';
import { bindMembers, type HostObject, type TypeMembers } from '../host-object';
import type { Session } from '../session';
import { commentsObject } from './comments';
import { namesObject } from './names';
import { freezePanesObject, pageLayoutObject } from './page-layout';
import { protectionObject } from './protection';
import { rangeObject } from './range';
import { rangeAreasObject } from './range-areas';

/** Excel refuses lists of addresses above this many characters, at times earlier. */
const LONGEST_ADDRESS = 8_192;

const EVERYTHING: CellRange = { top: 0, left: 0, bottom: MAX_ROW, right: MAX_COLUMN };

function sheetOf(id: string, session: Session): Sheet {
  const sheet = session.model.sheet(id);
  if (!sheet) throw hostError('ItemNotFound');
  return sheet;
}

/** "A1:B2", "3:5" or "A:C"; throws InvalidArgument for anything else. */
function parseAddress(address: string): CellRange {
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(address);
  if (rows) return { ...EVERYTHING, top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1 };
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(address);
  if (columns) return { ...EVERYTHING, left: columnIndex(columns[1] ?? ''), right: columnIndex(columns[2] ?? '') };
  try {
    return parseRange(address);
  } catch {
    throw hostError('InvalidArgument');
  }
}

const MEMBERS: TypeMembers<string> = {
  typeName: 'Worksheet',
  identity: (id, session) => ({ Id: sheetOf(id, session).id }),
  properties: {
    Id: { get: (id) => id },
    Name: {
      get: (id, session) => sheetOf(id, session).name,
      set: (id, name, session) => session.model.renameSheet(id, String(name), 'addin'),
    },
    Visibility: { get: (id, session) => sheetOf(id, session).visibility },
  },
  navigation: {
    Protection: (id, session) => protectionObject(id, session),
    Names: (id, session) => namesObject(id, session),
    Comments: (id, session) => commentsObject(id, session),
    FreezePanes: (id, session) => freezePanesObject(id, session),
    PageLayout: (id, session) => pageLayoutObject(id, session),
  },
  objectMethods: {
    GetRange: (id, args, session) => {
      const range = args.isMissing(0) ? EVERYTHING : parseAddress(args.text(0));
      return rangeObject(session.range(id, range), session);
    },
    GetRanges: (id, args, session) => {
      const addresses = args.text(0);
      if (addresses.length > LONGEST_ADDRESS) throw hostError('InvalidArgument');
      return rangeAreasObject(id, addresses.split(',').map(parseAddress), session, rangeObject);
    },
    GetCell: (id, args, session) => {
      const [row, column] = [args.integer(0), args.integer(1)];
      return rangeObject(session.range(id, insideSheet(row, column, 1, 1)), session);
    },
    GetRangeByIndexes: (id, args, session) => {
      const range = insideSheet(args.integer(0), args.integer(1), args.integer(2), args.integer(3));
      return rangeObject(session.range(id, range), session);
    },
    GetUsedRange: (id, args, session) => {
      const used = sheetOf(id, session).usedRange(args.flag(0, false));
      return rangeObject(session.range(id, used ?? insideSheet(0, 0, 1, 1)), session);
    },
    GetUsedRangeOrNullObject: (id, args, session) => {
      const used = sheetOf(id, session).usedRange(args.flag(0, false));
      return used && rangeObject(session.range(id, used), session);
    },
  },
  methods: {
    Activate: (id, _args, session) => {
      if (sheetOf(id, session).visibility !== 'Visible') throw hostError('InvalidOperation');
      session.model.activate(id, 'addin');
    },
    Delete: (id, _args, session) => session.model.deleteSheet(sheetOf(id, session).id, 'addin'),
    _RegisterDataChangedEvent: (id, _args, { events }) => events.register('changed', id),
    _UnregisterDataChangedEvent: (id, _args, { events }) => events.unregister('changed', id),
    _RegisterSelectionChangedEvent: (id, _args, { events }) => events.register('selectionChanged', id),
    _UnregisterSelectionChangedEvent: (id, _args, { events }) => events.unregister('selectionChanged', id),
  },
  since: { GetRanges: 9, PageLayout: 9, Comments: 10 },
};

function insideSheet(row: number, column: number, rows: number, columns: number): CellRange {
  const range = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
  const outside = row < 0 || column < 0 || range.bottom > MAX_ROW || range.right > MAX_COLUMN;
  if (outside || rows < 1 || columns < 1) throw hostError('InvalidArgument');
  return range;
}

/** @param id of a sheet of the model */
export function worksheetObject(id: string, session: Session): HostObject {
  return bindMembers(MEMBERS, id, session);
}
