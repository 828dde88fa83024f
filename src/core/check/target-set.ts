import { TARGET_RULES } from '../rules/target-rules';
import type { RuleSet } from './rule-set';

/** For tables that ask for no evaluation: without the rules that hold results against targets, and what these rest on. */
export const TARGET_SET: RuleSet = { rules: TARGET_RULES, evaluate: null };
