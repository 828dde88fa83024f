import type { Evaluate } from '../evaluation/evaluation';
import type { Rule } from '../rules/define-rule';

/** What a check runs. */
export interface RuleSet {
  readonly rules: readonly Rule[];
  /** Null: only tables that ask for no evaluation may be judged with it (see {@link asksForEvaluation}). */
  readonly evaluate: Evaluate | null;
}
