import { bindMembers, type HostObject, type TypeMembers } from '../host-object';
import type { Session } from '../session';

const SETTING: TypeMembers<string> = {
  typeName: 'Setting',
  identity: (key) => ({ _Id: key }),
  properties: {
    Key: { get: (key) => key },
    Value: { get: (key, session) => session.model.setting(key) },
  },
  methods: {
    Delete: (key, _args, session) => session.model.setSetting(key, undefined, 'addin'),
  },
};

function settingObject(key: string, session: Session): HostObject {
  return bindMembers(SETTING, key, session);
}

const SETTINGS: TypeMembers<null> = {
  typeName: 'SettingCollection',
  // the library addresses a setting so once it knows its id
  item: (_, key, session) => settingObject(String(key), session),
  objectMethods: {
    Add: (_, args, session) => {
      session.model.setSetting(args.text(0), args.raw(1), 'addin');
      return settingObject(args.text(0), session);
    },
    GetItemOrNullObject: (_, args, session) => {
      const key = args.text(0);
      return session.model.setting(key) === undefined ? null : settingObject(key, session);
    },
  },
};

export function settingsObject(session: Session): HostObject {
  return bindMembers(SETTINGS, null, session);
}
