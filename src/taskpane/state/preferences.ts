import * as z from 'zod/mini';
import type { Device } from './device';
import { createStore, type Store } from './store';

const preferencesSchema = z.object({
  /** Whether an edit of the sheet is followed by a check. */
  recheck: z._default(z.boolean(), true),
  /** Whether a sheet that comes to the front is checked. */
  follow: z._default(z.boolean(), true),
  grouping: z._default(z.enum(['rule', 'row']), 'rule'),
  /** Whether dimensions, the rows at a glance and the filters stand above the findings. */
  overview: z._default(z.boolean(), false),
  /** Whether the first steps were taken, or put away. */
  guided: z._default(z.boolean(), false),
});

/** How this user likes the pane to behave, on this computer. Nothing of it changes what a check finds. */
export type Preferences = z.infer<typeof preferencesSchema>;

export interface PreferencesStore extends Store<Preferences> {
  change(changes: Partial<Preferences>): void;
  /** Whether this computer keeps anything; if not, each opening of the pane begins with the defaults. */
  readonly kept: boolean;
}

const KEY = 'preferences';

/** The preferences of this computer; what cannot be read takes its default. */
export function createPreferences(device: Device): PreferencesStore {
  const store = createStore(read(device), (state: Preferences, changes: Partial<Preferences>) => ({
    ...state,
    ...changes,
  }));
  return {
    getState: store.getState,
    subscribe: store.subscribe,
    kept: device.write('trial', 'x') && device.write('trial', null),
    change(changes) {
      store.dispatch(changes);
      device.write(KEY, JSON.stringify(store.getState()));
    },
  };
}

function read(device: Device): Preferences {
  try {
    return preferencesSchema.parse(JSON.parse(device.read(KEY) ?? '{}'));
  } catch {
    return preferencesSchema.parse({});
  }
}
