import { oneOf } from '../text/find-words';
import { squash } from '../text/normalize';
import { COMPARATORS_BEFORE, COMPARATORS_BEHIND, COMPARATOR_KINDS, type Comparator } from '../vocabulary/comparators';

export type { Comparator } from '../vocabulary/comparators';

const BEFORE = Object.entries(COMPARATORS_BEFORE);
const BEHIND = Object.entries(COMPARATORS_BEHIND);
const isKind = oneOf(COMPARATOR_KINDS);

/** A comparator at the start of squashed text: the sign it means, and how long it is as written. */
export function leadingComparator(squashed: string): { readonly sign: Comparator; readonly written: string } | null {
  const found = BEFORE.find(([word]) => squashed.startsWith(word));
  return found ? { sign: found[1], written: found[0] } : null;
}

/** A comparator word at the end of squashed text: 4万人以上. */
export function trailingComparator(squashed: string): { readonly sign: Comparator; readonly written: string } | null {
  const found = BEHIND.find(([word]) => squashed.endsWith(word) && squashed.length > word.length);
  return found ? { sign: found[1], written: found[0] } : null;
}

/** Whether a whole cell is a comparator, or one of the words that stand in such columns (定性, 正向 …). */
export function isComparator(text: string): boolean {
  const squashed = squash(text);
  return Object.hasOwn(COMPARATORS_BEFORE, squashed) || isKind(squashed);
}

/** The sign a comparator cell means, or null (定性, 正向, blank). */
export function readComparator(text: string): Comparator | null {
  const squashed = squash(text);
  const found = leadingComparator(squashed);
  return found && found.written === squashed ? found.sign : null;
}
