import { hostError } from '../host-error';
import { bind, type HostObject, type TypeMembers } from '../host-object';
import type { Session } from '../session';

const SETTING: TypeMembers<string> = {
  typeName: 'Setting',
  identity: (key) => ({ _Id: key }),
  properties: {
    Key: { get: (key) => key },
    Value: {
      get: (key, session) => session.model.setting(key),
      set: (key, value, session) => session.model.setSetting(key, value, 'addin'),
    },
  },
  methods: {
    Delete: (key, _args, session) => session.model.setSetting(key, undefined, 'addin'),
  },
};

function settingObject(key: string, session: Session): HostObject {
  return bind(SETTING, key, session);
}

const SETTINGS: TypeMembers<null> = {
  typeName: 'SettingCollection',
  item: (_, key, session) => {
    if (session.model.setting(String(key)) === undefined) throw hostError('ItemNotFound');
    return settingObject(String(key), session);
  },
  items: (_, session) => session.model.settingKeys().map((key) => settingObject(key, session)),
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
  return bind(SETTINGS, null, session);
}
