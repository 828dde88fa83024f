/** Where a key moves to in a list of keys, or `null` when it is no key of the list. */
export function keyTarget(keys: readonly string[], current: string, key: string): string | null {
  const index = keys.indexOf(current);
  switch (key) {
    case 'ArrowDown':
      return keys[Math.min(index + 1, keys.length - 1)] ?? null;
    case 'ArrowUp':
      return keys[Math.max(index - 1, 0)] ?? null;
    case 'Home':
      return keys[0] ?? null;
    case 'End':
      return keys.at(-1) ?? null;
    default:
      return null;
  }
}

/**
 * Which item stays current when the list changes: the same one if it is still there, else the one that took its place,
 * so that a user who repairs one finding after the other goes on where he was.
 */
export function keepCurrent(
  before: readonly string[],
  after: readonly string[],
  current: string | null,
): string | null {
  if (current === null) return null;
  const remaining = new Set(after);
  const index = before.indexOf(current);
  const later = before.slice(Math.max(index, 0)).find((key) => remaining.has(key));
  return later ?? after.at(-1) ?? null;
}
