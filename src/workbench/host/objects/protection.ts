import { bindMembers, type HostObject, type TypeMembers } from '../host-object';
import type { Session } from '../session';

const MEMBERS: TypeMembers<string> = {
  typeName: 'WorksheetProtection',
  properties: {
    Protected: { get: (sheetId, session) => session.model.sheet(sheetId)?.isProtected ?? false },
  },
};

export function protectionObject(sheetId: string, session: Session): HostObject {
  return bindMembers(MEMBERS, sheetId, session);
}
