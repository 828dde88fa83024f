/**
 * Whether two values hold the same data: plain objects, arrays and maps by what is in them, all else by identity.
 * What both share is not looked into.
 */
export function sameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && alikeItems(a, b, sameData);
  if (a instanceof Map) return b instanceof Map && alikeItems([...a], [...b], sameData);
  return isPlain(a) && isPlain(b) && sameFields(a, b);
}

/** Whether two lists hold the very same items, in order. */
export function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) {
    if (a[index] !== b[index]) return false;
  }
  return true;
}

/** Whether two lists hold items that are the same to `same`, in order. */
export function alikeItems<T>(a: readonly T[], b: readonly T[], same: (one: T, other: T) => boolean): boolean {
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
