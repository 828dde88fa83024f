import type { Sheet } from '../../model';
import { WORKBOOK_TARGET } from '../events';
import { hostError } from '../host-error';
import { bindMembers, type HostObject, type TypeMembers } from '../host-object';
import type { Session } from '../session';
import { worksheetObject } from './worksheet';

/** A sheet by its id or, whatever the case, its name. */
function findSheet(session: Session, key: unknown): Sheet | undefined {
  const wanted = String(key).toLowerCase();
  return session.model.sheets.find((sheet) => sheet.id.toLowerCase() === wanted || sheet.name.toLowerCase() === wanted);
}

const MEMBERS: TypeMembers<null> = {
  typeName: 'WorksheetCollection',
  item: (_, key, session) => {
    const sheet = findSheet(session, key);
    if (!sheet) throw hostError('ItemNotFound');
    return worksheetObject(sheet.id, session);
  },
  items: (_, session) => session.model.sheets.map((sheet) => worksheetObject(sheet.id, session)),
  objectMethods: {
    GetActiveWorksheet: (_, _args, session) => worksheetObject(session.model.activeSheet.id, session),
    GetItemOrNullObject: (_, args, session) => {
      const sheet = findSheet(session, args.raw(0));
      return sheet ? worksheetObject(sheet.id, session) : null;
    },
    Add: (_, args, session) => {
      const name = args.isMissing(0) ? undefined : args.text(0);
      return worksheetObject(session.model.addSheet(name, 'addin').id, session);
    },
  },
  methods: {
    _RegisterActivatedEvent: (_, _args, { events }) => events.register('activated', WORKBOOK_TARGET),
    _UnregisterActivatedEvent: (_, _args, { events }) => events.unregister('activated', WORKBOOK_TARGET),
    _RegisterDataChangedEvent: (_, _args, { events }) => events.register('changed', WORKBOOK_TARGET),
    _UnregisterDataChangedEvent: (_, _args, { events }) => events.unregister('changed', WORKBOOK_TARGET),
    _RegisterSelectionChangedEvent: (_, _args, { events }) => events.register('selectionChanged', WORKBOOK_TARGET),
    _UnregisterSelectionChangedEvent: (_, _args, { events }) => events.unregister('selectionChanged', WORKBOOK_TARGET),
  },
  since: {
    _RegisterDataChangedEvent: 9,
    _UnregisterDataChangedEvent: 9,
    _RegisterSelectionChangedEvent: 9,
    _UnregisterSelectionChangedEvent: 9,
  },
};

export function worksheetsObject(session: Session): HostObject {
  return bindMembers(MEMBERS, null, session);
}
