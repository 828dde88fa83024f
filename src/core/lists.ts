/** All items of the lists, in order; the list itself where there is only one. */
export function allOf<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const [only] = lists;
  if (only && lists.length === 1) return only;
  const all: T[] = [];
  // many times faster than flat, and these lists are long
  for (const list of lists) for (const item of list) all.push(item);
  return all;
}
