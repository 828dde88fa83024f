import type { Comparator } from '../../targets/comparators';

/** Whether a target is a lower bound: the more, the better. */
export function isLowerBound(comparator: Comparator | null): boolean {
  return comparator === '≥' || comparator === '>';
}

/** Whether a target is an upper bound: the less, the better. */
export function isUpperBound(comparator: Comparator | null): boolean {
  return comparator === '≤' || comparator === '<';
}
