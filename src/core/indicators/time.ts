import { containsAny } from '../text/find-words';
import { pattern } from '../text/pattern';
import * as words from '../vocabulary/time-words';
import { RATIO_SIGN } from '../vocabulary/wanted-ratios';
import { IDLE_TAILS } from '../vocabulary/polarity';
import type { NameReading } from './name-kind';

const RESULT = pattern`(?:${words.PROMPT_MANNERS}|${words.GOOD_MANNERS}{1,2})?${words.PUNCTUALITY_TAILS}?${words.PROMPT_DEEDS}?`;

/** Targets that say 按时 and nothing to measure: they belong to 时效指标. */
export const ON_TIME_VALUE = pattern`^[≥=]?${words.ON_TIME_WORDS}${RESULT}[。.]?$`;

/** Measures of punctuality: 拨付及时率, 按期完工率. */
export const isPunctual = containsAny(words.PUNCTUALITY_WORDS);

const PUNCTUAL_NAME = pattern`(?:${words.PUNCTUALITY_NAMES}|${words.ON_TIME_WORDS}.{0,6}${RATIO_SIGN})${IDLE_TAILS}?$`;

/** Names that measure punctuality and nothing else: 及时性, 办结及时率, 按期完成率. */
export function isPunctualName({ core }: NameReading): boolean {
  return PUNCTUAL_NAME.test(core);
}

/** Words and lengths by which a name or a value has to do with time. */
export const TIME_WORDS = pattern`${words.TIME_WORDS}|(?<!${words.NO_LIMIT_BEFORE})${words.WITHIN_LIMIT}|[\d${words.DURATION_NUMERALS}]${words.COUNTER}?${words.DURATION_UNITS}|\d(?:h|H|min)(?![a-z])|20\d\d|[${words.TIME_ENDS}]$`;
