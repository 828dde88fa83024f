import { pattern } from '../text/pattern';
import { FORMAL_DIGITS, FORMAL_STEPS, GREAT_STEPS, PLAIN_DIGITS, PLAIN_STEPS } from '../vocabulary/numerals';

const DIGITS: Readonly<Record<string, number>> = { ...PLAIN_DIGITS, ...FORMAL_DIGITS };
const STEPS: Readonly<Record<string, number>> = { ...PLAIN_STEPS, ...FORMAL_STEPS };

/** Characters of everyday Chinese numerals, for regular expressions. */
export const NUMERAL_SIGNS = [...Object.keys(PLAIN_DIGITS), ...Object.keys(PLAIN_STEPS)].join('');
/** Those of formal ones (贰拾). Some are letters of other words (队伍, 陆续, 收拾). */
export const FORMAL_SIGNS = [...Object.keys(FORMAL_DIGITS), ...Object.keys(FORMAL_STEPS)].join('');
/** 万 and 亿, as they stand inside a numeral. */
export const GREAT_SIGNS = Object.keys(GREAT_STEPS).join('');

const ONLY_NUMERALS = pattern`^[${NUMERAL_SIGNS}${FORMAL_SIGNS}${GREAT_SIGNS}]+$`;
const GREAT_FIRST = pattern`^[${GREAT_SIGNS}]`;

/**
 * Reads a Chinese numeral: 九十五 → 95, 两 → 2, 贰拾万 → 200000, 一百二十万零三 → 1200003.
 *
 * @returns null for anything else
 */
export function readNumeral(text: string): number | null {
  if (!ONLY_NUMERALS.test(text) || GREAT_FIRST.test(text)) return null;
  // what 亿, what 万 has multiplied already, and what stands behind the last of them
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const sign of text) {
    const step = STEPS[sign];
    const great = GREAT_STEPS[sign];
    if (step !== undefined) {
      section += (digit ?? 1) * step;
      digit = null;
    } else if (great !== undefined) {
      const counted = section + (digit ?? 0);
      // 一万亿: what 万 has multiplied is multiplied again
      total = great > 10_000 || total === 0 ? (total + counted) * great : total + counted * great;
      section = 0;
      digit = null;
    } else {
      if (digit !== null && digit !== 0) return null;
      digit = DIGITS[sign] ?? 0;
    }
  }
  return total + section + (digit ?? 0);
}

/** A year's digits one by one: 二〇二五 → 2025. */
export function readDigits(text: string): string {
  return Array.from(text, (sign) => String(DIGITS[sign] ?? (/\d/u.test(sign) ? sign : 0))).join('');
}
