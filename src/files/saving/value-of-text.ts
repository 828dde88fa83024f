import type { CellValue } from '../../core/sheet/snapshot';
import { displayText } from '../display-text';
import type { CellData } from '../workbook-data';

/** A number as a cell without format shows it, exact in a double; or so many per cent. */
const NUMBER = /^(-?(?:0|[1-9]\d{0,14})(?:\.\d{1,14})?)(%?)$/;

const MOST_DIGITS = 15;

function numberIn(text: string, numberFormat: string): number | null {
  const [, digits = '', percent] = NUMBER.exec(text) ?? [];
  if (digits === '' || digits.replace(/\D/g, '').length > MOST_DIGITS) return null;
  if (!percent) return Number(digits);
  // toPrecision: 12.3 / 100 is not 0.123 in binary
  return numberFormat.includes('%') ? Number((Number(digits) / 100).toPrecision(MOST_DIGITS)) : null;
}

/**
 * What a cell has to hold so that it shows a new text: a number where the text is one and the cell shows it so, unless it
 * takes the place of a text that looks like a number; else the text.
 */
export function valueOfText(text: string, before: CellData | undefined): CellValue {
  const { value = '', numberFormat = 'General' } = before ?? {};
  const number = numberIn(text, numberFormat);
  const wasText = numberFormat === '@' || (typeof value === 'string' && NUMBER.test(value.trim()));
  return number !== null && !wasText && displayText(number, numberFormat) === text ? number : text;
}
