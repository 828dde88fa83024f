import type { Rule } from './define-rule';
import * as registry from './registry';

/** Every rule of the checker, by name. */
export const RULES: readonly Rule[] = Object.values(registry).sort((a, b) => (a.id < b.id ? -1 : 1));
