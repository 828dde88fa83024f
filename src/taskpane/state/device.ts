/** What is remembered on this computer. A web view may forbid it; then nothing is remembered, and nothing fails. */
export interface Device {
  read(key: string): string | null;
  /** `null` forgets the key. */
  write(key: string, value: string | null): void;
}

/** The browser's local storage, under a prefix of our own: the pane may share its origin with other add-ins. */
export function createDevice(storage: () => Storage): Device {
  const named = (key: string) => `performance-target-checker.${key}`;
  const attempt = <T>(work: () => T): T | null => {
    try {
      return work();
    } catch {
      return null;
    }
  };
  return {
    read: (key) => attempt(() => storage().getItem(named(key))),
    write: (key, value) => {
      attempt(() => (value === null ? storage().removeItem(named(key)) : storage().setItem(named(key), value)));
    },
  };
}
