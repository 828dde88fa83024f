const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const STEPS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Characters of Chinese numerals, for regular expressions. */
export const NUMERAL_SIGNS = '〇零一二两三四五六七八九十百千';

/**
 * Reads a Chinese numeral below ten thousand: 九十五 → 95, 一百零三 → 103, 两 → 2.
 *
 * @returns null for anything else
 */
export function readNumeral(text: string): number | null {
  if (text === '' || [...text].some((sign) => !(sign in DIGITS) && !(sign in STEPS))) return null;
  let total = 0;
  let digit: number | null = null;
  for (const sign of text) {
    const step = STEPS[sign];
    if (step === undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = DIGITS[sign] ?? 0;
    } else {
      total += (digit ?? 1) * step;
      digit = null;
    }
  }
  return total + (digit ?? 0);
}
