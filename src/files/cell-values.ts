import { MAX_COLUMN, MAX_ROW } from '../core/sheet/address';
import type { CellPosition, CellValue } from '../core/sheet/snapshot';

/** Serial number of 1970-01-01, and milliseconds in a day. */
const UNIX_EPOCH = 25_569;
const DAY = 86_400_000;

/** Excel has a 29th of February in 1900: serial numbers before the 1st of March are one less than days count. */
const FIRST_OF_MARCH_1900 = 61;

/** What dates of a workbook that counts from 1904 are behind those that count from 1900. */
export const DAYS_TO_1904 = 1462;

const ISO_DATE = /^(-?\d{4,6})-(\d{2})-(\d{2})/;
const ISO_TIME = /(?:^|T)(\d{2}):(\d{2})(?::(\d{2}(?:\.\d{1,9})?))?/;

/** The serial number of an ISO 8601 date, time or both ("2024-03-15T08:30:00Z"); null for something else. */
export function serialOfIso(text: string): number | null {
  const [date, time] = [ISO_DATE.exec(text), ISO_TIME.exec(text)];
  if (!date && !time) return null;
  const [, hours = '0', minutes = '0', seconds = '0'] = time ?? [];
  const day = date ? UNIX_EPOCH + Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) / DAY : 0;
  const serial = day + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  return date && serial < FIRST_OF_MARCH_1900 ? serial - 1 : serial;
}

/** The value of a cell by the type that it says (t="…"), where that is neither a shared nor an inline text. */
export function readValue(type: string | undefined, written: string): CellValue {
  if (written === '') return '';
  if (type === 'b') return written !== '0' && written !== 'false';
  if (type === 'd') return serialOfIso(written) ?? written;
  if (type === 'e') return written;
  const number = parseFloat(written);
  return Number.isFinite(number) ? number : '';
}

/** Whether numbers with a format code are dates or times: letters of a date outside of texts, colours and escapes. */
export function isDateFormat(numberFormat: string): boolean {
  return /[ymdhs]/i.test(numberFormat.replace(/"[^"]*"|\[[^[\]]*\]|[\\!_*]./g, ''));
}

/** "G7" → where that is; null for what is no address of a cell that Excel has. Quicker than parseCell. */
export function placeOf(address: string): CellPosition | null {
  let column = 0;
  let at = 0;
  for (; at < address.length && at < 4; at++) {
    // letters of both cases in five bits
    const code = address.charCodeAt(at);
    if (code < 65 || code > 122 || (code > 90 && code < 97)) break;
    column = column * 26 + (code & 31);
  }
  let row = 0;
  const digits = at;
  for (; at < address.length; at++) {
    const digit = address.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9 || at - digits > 6) return null;
    row = row * 10 + digit;
  }
  if (column < 1 || column > MAX_COLUMN + 1 || row < 1 || row > MAX_ROW + 1) return null;
  return { row: row - 1, column: column - 1 };
}
