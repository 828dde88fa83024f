import { containsAny, endsWithAny } from '../text/find-words';
import { squash, withoutBrackets, withoutEnd } from '../text/normalize';
import * as words from '../vocabulary/evaluation-words';

/** What a label of the block asks for. */
export type Part = 'rate' | 'executed' | 'score' | 'weight' | 'reason' | 'initial' | 'change' | 'budget';

const MAX_LABEL = 24;
/** (A), B/A×100%: how forms number their amounts. */
const LETTERS = 'ABCDEF/×*÷%=0123456789:';
const isRate = endsWithAny(words.RATE_ENDS);
const isExecuted = containsAny(words.EXECUTED_LABELS);
const isScore = endsWithAny(words.SCORE_LABELS);
const isWeight = containsAny(words.WEIGHT_LABELS);
const isReason = containsAny(words.REASON_LABELS);
const isOfChange = containsAny(words.REASONS_OF_CHANGE);
const isInitial = containsAny(words.INITIAL_BUDGET);
/** Whether a label asks for the budget that is in force at the end. */
export const isAdjusted = containsAny(words.ADJUSTED_BUDGET);
const isChange = containsAny(words.BUDGET_CHANGES);
const namesBudget = containsAny([...words.BUDGET_WORDS, ...words.ADJUSTED_BUDGET]);
const endsLikeBudget = endsWithAny(words.BUDGET_ENDS);

/** What a label of the block asks for; null for any other text. */
export function partOf(text: string): Part | null {
  if (text.length > MAX_LABEL * 2) return null;
  const label = withoutEnd(withoutBrackets(squash(text)), LETTERS);
  if (label === '' || label.length > MAX_LABEL) return null;
  if (isReason(label)) return isOfChange(label) ? null : 'reason';
  if (isRate(label)) return 'rate';
  if (isScore(label)) return 'score';
  if (isWeight(label)) return 'weight';
  if (isExecuted(label)) return 'executed';
  if (!namesBudget(label)) return null;
  if (isChange(label) && !isAdjusted(label)) return 'change';
  if (!endsLikeBudget(label)) return null;
  return isInitial(label) ? 'initial' : 'budget';
}

/** An amount, a rate or points. */
export const NUMERIC = /^-?\d[\d,.]*(?:[%‰]|\p{Script=Han}{1,2})?$/u;
