import { hostError } from '../host-error';
import { bindMembers, type HostObject, type TypeMembers } from '../host-object';
import type { Session } from '../session';

const ADDIN_INTERNAL_SERVICE = 'Microsoft.InternalService.AddinInternalService';

/** office.js tells its host when it is ready for ribbon commands; there is nothing to do. */
const MEMBERS: TypeMembers<null> = {
  typeName: ADDIN_INTERNAL_SERVICE,
  methods: { NotifyActionHandlerReady: () => null },
};

/** An object that office.js makes by its server name. */
export function internalService(name: string, session: Session): HostObject {
  if (name !== ADDIN_INTERNAL_SERVICE) throw hostError('ApiNotAvailable', name);
  return bindMembers(MEMBERS, null, session);
}
