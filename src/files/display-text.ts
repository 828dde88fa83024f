import { format } from 'numfmt';
import type { CellValue } from '../core/sheet/snapshot';
import { withChineseNumerals } from './chinese-numerals';

const OPTIONS = { locale: 'zh-CN', dateErrorNumber: false, dateSpanLarge: false } as const;

/** Spellings that Chinese programs write into files and that numfmt does not know. */
const LOCAL_TOKENS: readonly (readonly [string, string])[] = [
  ['G/通用格式', 'General'],
  ['上午/下午', 'AM/PM'],
];

/** Excel takes no longer format code; one that is longer comes from elsewhere, and may take very long to understand. */
const MOST_CHARACTERS = 255;

/** A Chinese Excel writes "!" where others write "\\": the next character stands for itself (0!.0,"万元"). */
const ESCAPE = /"[^"]*"|\\.|!(.)/g;

function knownPattern(numberFormat: string): string {
  const known = LOCAL_TOKENS.reduce((pattern, [token, plain]) => pattern.replaceAll(token, plain), numberFormat);
  if (!known.includes('!')) return known;
  return known.replace(ESCAPE, (whole, next: string | undefined) => (next === undefined ? whole : `\\${next}`));
}

/**
 * What a cell shows, as a Chinese Excel shows it in a column that is wide enough: 1 with "0%" → "100%".
 *
 * @param numberFormat Excel's format code; General when missing. A code that makes no sense counts as General.
 */
export function displayText(value: CellValue, numberFormat = 'General'): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (numberFormat === 'General' || numberFormat === '@' || numberFormat.length > MOST_CHARACTERS) {
    return typeof value === 'string' ? value : format('General', value, OPTIONS);
  }
  if (value === '') return '';
  try {
    const pattern = knownPattern(numberFormat);
    const shown = format(pattern, value, OPTIONS);
    return typeof value === 'number' ? withChineseNumerals(shown, pattern, value) : shown;
  } catch {
    return displayText(value);
  }
}
