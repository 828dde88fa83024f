import type { Rule } from './define-rule';

/** Rules by name: the order in which they are run and listed. */
export function inOrder(rules: readonly Rule[]): readonly Rule[] {
  return [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
}
