import { squash } from '../text/normalize';
import { pattern } from '../text/pattern';
import { REACHING } from '../vocabulary/comparators';
import { AT, DAY, EMPTY_DATE_TAILS, MONTH, YEAR } from '../vocabulary/date-words';
import { leadingComparator } from './comparators';
import { parseTarget } from './parse-target';
import { readUnit } from './units';

/** A date form nobody filled in: 年 月 日前. */
const EMPTY_DATE = pattern`^[${AT}]?${YEAR}${MONTH}${DAY}?${EMPTY_DATE_TAILS}*$`;

/** A unit without a number, with or without a comparator: 公里, ≥ %, 不少于人. Words that are also names (年, 日) count too. */
export function isOnlyUnit(text: string): boolean {
  const squashed = squash(text);
  if (EMPTY_DATE.test(squashed)) return true;
  const bare = withoutComparator(squashed);
  const read = readUnit(bare);
  if (!read?.unit || /\d/u.test(bare)) return false;
  return read.unit.name === read.text || read.multiplier > 1 || read.per !== '';
}

/** Squashed text without the sign in front. 达到 in front of a word says more than a sign (达到位): only in front of % it is one. */
export function withoutComparator(text: string): string {
  const sign = leadingComparator(text);
  if (!sign) return text;
  const rest = text.slice(sign.written.length);
  return REACHING.includes(sign.written) && !/^[%‰]$/u.test(rest) ? text : rest;
}

/** Whether a value cell says anything to be reached: more than a sign (≥), a unit (%), or a dash. */
export function holdsTarget(text: string): boolean {
  const { kind } = parseTarget(text);
  return kind !== 'blank' && !(kind === 'text' && isOnlyUnit(text));
}
