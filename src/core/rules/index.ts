import * as evaluationRegistry from './evaluation-registry';
import { inOrder } from './in-order';
import { TARGET_RULES } from './target-rules';

/** Every rule of the checker, by name. */
export const RULES = inOrder([...TARGET_RULES, ...Object.values(evaluationRegistry)]);
