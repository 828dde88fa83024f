import { createDevice } from './device';
import { createPreferences } from './preferences';

/** A storage as a browser has it; `locked` is one that refuses everything, as in private browsing. */
function storageOf(items: Map<string, string>, locked = false): () => Storage {
  return () => {
    if (locked) throw new DOMException('denied', 'SecurityError');
    return {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => void items.set(key, value),
      removeItem: (key: string) => void items.delete(key),
    } as Storage;
  };
}

const NAME = 'performance-target-checker.preferences';
const DEFAULTS = { recheck: true, follow: true, grouping: 'rule', overview: false, guided: false };

test('what was chosen is there at the next opening, and nothing else is left behind', () => {
  const items = new Map<string, string>();
  createPreferences(createDevice(storageOf(items))).change({ guided: true, grouping: 'row' });
  expect([...items.keys()]).toEqual([NAME]);
  const again = createPreferences(createDevice(storageOf(items)));
  expect(again.getState()).toEqual({ ...DEFAULTS, guided: true, grouping: 'row' });
  expect(again.kept).toBe(true);
});

test.each([
  ['nothing', undefined, DEFAULTS],
  ['of an earlier version', '{"recheck":false}', { ...DEFAULTS, recheck: false }],
  ['no JSON', '{', DEFAULTS],
  ['of another kind', '{"grouping":"sheet"}', DEFAULTS],
])('what is stored is %s', (_name, stored, expected) => {
  const items = new Map(stored === undefined ? [] : [[NAME, stored]]);
  expect(createPreferences(createDevice(storageOf(items))).getState()).toEqual(expected);
});

test('where the browser keeps nothing, a choice holds as long as the pane is open, and the pane knows', () => {
  const preferences = createPreferences(createDevice(storageOf(new Map(), true)));
  expect(preferences.kept).toBe(false);
  preferences.change({ recheck: false });
  expect(preferences.getState().recheck).toBe(false);
});
