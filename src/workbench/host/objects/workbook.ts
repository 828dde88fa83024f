import { bindMembers, type HostObject, type TypeMembers } from '../host-object';
import type { Session } from '../session';
import { rangeObject } from './range';
import { settingsObject } from './settings';
import { worksheetsObject } from './worksheets';

const PROTECTION: TypeMembers<null> = {
  typeName: 'WorkbookProtection',
  properties: { Protected: { get: (_, session) => session.model.isStructureProtected } },
};

const MEMBERS: TypeMembers<null> = {
  typeName: 'Workbook',
  navigation: {
    Worksheets: (_, session) => worksheetsObject(session),
    Settings: (_, session) => settingsObject(session),
    Protection: (_, session) => bindMembers(PROTECTION, null, session),
  },
  objectMethods: {
    GetSelectedRange: (_, _args, session) => {
      const { model } = session;
      return rangeObject(session.range(model.activeSheet.id, model.selection), session);
    },
  },
  methods: {
    _RemoveReference: (_, args, session) => session.release(args.text(0)),
  },
};

export function workbookObject(session: Session): HostObject {
  return bindMembers(MEMBERS, null, session);
}
