/** What is remembered on this computer. A web view may forbid it; then nothing is remembered, and nothing fails. */
export interface Device {
  read(key: string): string | null;
  /**
   * `null` forgets the key.
   *
   * @returns whether it was kept
   */
  write(key: string, value: string | null): boolean;
}

/** The browser's local storage, under a prefix of our own: the pane may share its origin with other add-ins. */
export function createDevice(storage: () => Storage): Device {
  const named = (key: string) => `performance-target-checker.${key}`;
  return {
    read(key) {
      try {
        return storage().getItem(named(key));
      } catch {
        return null;
      }
    },
    write(key, value) {
      try {
        if (value === null) storage().removeItem(named(key));
        else storage().setItem(named(key), value);
        return true;
      } catch {
        return false;
      }
    },
  };
}
