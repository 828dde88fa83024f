import type { SheetName } from '../../model';
import { hostError } from '../host-error';
import { bindMembers, type HostObject, type TypeMembers } from '../host-object';
import type { Session } from '../session';
import { isBoolean, typedArgument } from './cell-agreement';

interface NameTarget {
  readonly sheetId: string;
  readonly name: string;
}

/** Letters, digits, "_" and ".", not beginning with a digit; what looks like a cell is no name. */
const VALID = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const CELL = /^[A-Z]{1,3}\d{1,7}$/i;

function namesOf(sheetId: string, session: Session): Readonly<Record<string, SheetName>> {
  return session.model.sheet(sheetId)?.extras.names ?? {};
}

/** Names are found whatever the case. */
function find(sheetId: string, wanted: string, session: Session): string | undefined {
  return Object.keys(namesOf(sheetId, session)).find((name) => name.toLowerCase() === wanted.toLowerCase());
}

function nameOf({ sheetId, name }: NameTarget, session: Session): SheetName {
  const found = namesOf(sheetId, session)[name];
  if (!found) throw hostError('ItemNotFound');
  return found;
}

function put({ sheetId, name }: NameTarget, session: Session, value: SheetName): void {
  session.model.editSheet(
    sheetId,
    (editor) => editor.changeExtras((extras) => ({ ...extras, names: { ...extras.names, [name]: value } }), false),
    'addin',
  );
}

const NAMED_ITEM: TypeMembers<NameTarget> = {
  typeName: 'NamedItem',
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    Name: { get: ({ name }) => name },
    Formula: { get: (target, session) => nameOf(target, session).formula },
    Visible: {
      get: (target, session) => nameOf(target, session).visible,
      set: (target, value, session) => {
        put(target, session, { ...nameOf(target, session), visible: typedArgument(value, isBoolean) });
      },
    },
  },
};

const COLLECTION: TypeMembers<string> = {
  typeName: 'NamedItemCollection',
  item: (sheetId, key, session) => {
    const name = find(sheetId, String(key), session);
    if (name === undefined) throw hostError('ItemNotFound');
    return bindMembers(NAMED_ITEM, { sheetId, name }, session);
  },
  items: (sheetId, session) =>
    Object.keys(namesOf(sheetId, session)).map((name) => bindMembers(NAMED_ITEM, { sheetId, name }, session)),
  objectMethods: {
    GetItemOrNullObject: (sheetId, args, session) => {
      const name = find(sheetId, args.text(0), session);
      return name === undefined ? null : bindMembers(NAMED_ITEM, { sheetId, name }, session);
    },
    Add: (sheetId, args, session) => {
      const [name, formula] = [args.text(0), args.text(1)];
      if (!VALID.test(name) || CELL.test(name) || !formula.startsWith('=')) throw hostError('InvalidArgument');
      if (find(sheetId, name, session) !== undefined) throw hostError('ItemAlreadyExists');
      put({ sheetId, name }, session, { formula, visible: true });
      return bindMembers(NAMED_ITEM, { sheetId, name }, session);
    },
  },
};

/** The names that belong to one sheet. */
export function namesObject(sheetId: string, session: Session): HostObject {
  return bindMembers(COLLECTION, sheetId, session);
}
