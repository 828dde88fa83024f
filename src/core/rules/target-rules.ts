import { inOrder } from './in-order';
import * as registry from './registry';

/** The rules that have something to say about tables of targets, by name. */
export const TARGET_RULES = inOrder(Object.values(registry));
