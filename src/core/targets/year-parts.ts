import { startOf } from '../text/find-words';
import { YEAR_PARTS } from '../vocabulary/period-words';
import type { TargetDate } from './dates';

const leadingPart = startOf(Object.keys(YEAR_PARTS));

/**
 * The first and the last month that a date may mean: of 2023年底 the twelfth, of 2023年上半年 the first to the sixth.
 *
 * @param squashed the text that names the date
 * @returns null for a date that names a month itself, or only its year
 */
export function monthsOf({ month, text }: TargetDate, squashed: string): readonly [first: number, last: number] | null {
  if (month !== null) return null;
  const behind = squashed.slice(squashed.indexOf(text) + text.length);
  return YEAR_PARTS[leadingPart(behind)] ?? null;
}
