import { evaluate } from '../evaluation/evaluate';
import { RULES } from '../rules/index';
import type { RuleSet } from './rule-set';

/** For all tables. */
export const WHOLE_SET: RuleSet = { rules: RULES, evaluate };
