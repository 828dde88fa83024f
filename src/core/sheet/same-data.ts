/**
 * Whether two values hold the same data: plain objects, arrays and maps by what is in them, all else by identity.
 * What both share is not looked into.
 */
export function sameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && sameItems(a, b, sameData);
  if (a instanceof Map) return b instanceof Map && sameItems([...a], [...b], sameData);
  return isPlain(a) && isPlain(b) && sameFields(a, b);
}

/** Whether two lists hold the same items, in order; by identity unless told otherwise. */
export function sameItems<T>(
  a: readonly T[],
  b: readonly T[],
  same: (one: T, other: T) => boolean = Object.is,
): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) {
    if (!same(a[index] as T, b[index] as T)) return false;
  }
  return true;
}

function isPlain(value: object): boolean {
  return Object.getPrototypeOf(value) === Object.prototype;
}

function sameFields(a: object, b: object): boolean {
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => key in b && sameData(a[key as keyof typeof a], b[key as keyof typeof b]));
}
