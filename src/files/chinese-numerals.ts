/** Numbers in Chinese characters, as Excel shows them for [DBNum1] (二〇二四) and [DBNum2] (贰拾万). */

interface Numerals {
  readonly digits: string;
  /** 10, 100, 1000. */
  readonly units: string;
  /** Whether 10 to 19 in dates are written without the "one" before the ten. */
  readonly shortTen: boolean;
}

const NUMERALS: Readonly<Record<string, Numerals>> = {
  1: { digits: '〇一二三四五六七八九', units: '十百千', shortTen: true },
  2: { digits: '零壹贰叁肆伍陆柒捌玖', units: '拾佰仟', shortTen: false },
};

/** What groups of four digits count, from the right. */
const GROUPS = ['', '万', '亿', '万亿'];

/** Texts, brackets and escaped characters of a format code: none of them stands for a digit. */
const LITERAL = /"[^"]*"|\[[^[\]]*\]|[\\!_*]./g;

/** Parts of a date that are written in digits; month and minute look alike. Longer runs of m and d are names. */
const DATE_PART = /y+|e+|m+|d+|h+|s+/gi;

/** Each digit for itself. */
function digitwise(text: string, { digits }: Numerals): string {
  return text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
}

/** Up to four digits with their units; zeros in a row are read as one, those at the end not at all. */
function readGroup(group: string, { digits, units }: Numerals): string {
  let read = '';
  let isGap = false;
  [...group].forEach((digit, n) => {
    if (digit !== '0') {
      read += `${isGap ? digits[0] : ''}${digits[Number(digit)]}${units[group.length - n - 2] ?? ''}`;
    }
    isGap = digit === '0';
  });
  return read;
}

/** A whole number as it is read aloud: 10500 → 一万〇五百. */
function readAloud(whole: string, numerals: Numerals): string {
  const count = Math.ceil(whole.length / 4);
  const padded = whole.padStart(count * 4, '0');
  let read = '';
  for (let n = 0; n < count; n++) {
    const group = readGroup(padded.slice(n * 4, n * 4 + 4), numerals);
    if (group === '') continue;
    // the zeros of a group that was left out
    const gap = read !== '' && !group.startsWith(numerals.digits[0] ?? '') && padded.slice(0, n * 4).endsWith('0000');
    read += `${gap ? numerals.digits[0] : ''}${group}${GROUPS[count - n - 1] ?? ''}`;
  }
  const zero = numerals.digits[0] ?? '';
  const bare = read.startsWith(zero) ? read.slice(zero.length) : read;
  return bare === '' ? zero : bare;
}

function readNumber(text: string, numerals: Numerals): string {
  const [whole = '', decimals] = text.split('.');
  return readAloud(whole, numerals) + (decimals === undefined ? '' : `.${digitwise(decimals, numerals)}`);
}

function readDatePart(text: string, part: string, numerals: Numerals): string {
  if (/^[ye]/i.test(part)) return digitwise(text, numerals);
  const read = readAloud(text, numerals);
  return numerals.shortTen && Number(text) >= 10 && Number(text) < 20 ? read.slice(1) : read;
}

/** The section of a format code that a number is shown by. */
function sectionFor(numberFormat: string, value: number): string {
  const sections = numberFormat.match(/(?:"[^"]*"|\\.|[^;"\\])+/g) ?? [];
  const index = value > 0 ? 0 : value < 0 ? 1 : 2;
  return sections[index] ?? sections[0] ?? '';
}

/**
 * Puts Chinese characters in the place of the digits that a number format shows.
 *
 * @param shown the number as the format shows it without them
 */
export function withChineseNumerals(shown: string, numberFormat: string, value: number): string {
  if (!/\[DBNum/i.test(numberFormat)) return shown;
  const section = sectionFor(numberFormat, value);
  const numerals = NUMERALS[/\[DBNum([12])\]/i.exec(section)?.[1] ?? ''];
  if (!numerals || shown.includes('E')) return shown;
  const bare = section.replace(LITERAL, '');
  if (/[0#?]/.test(bare)) return digitwise(shown, numerals);
  if (/general/i.test(bare) || bare.trim() === '')
    return shown.replace(/\d+(?:\.\d+)?/, (text) => readNumber(text, numerals));
  const parts = (bare.match(DATE_PART) ?? []).filter((part) => part.length < 3 || /^[ye]/i.test(part));
  let next = 0;
  return shown.replace(/\d+/g, (text) => readDatePart(text, parts[next++] ?? '', numerals));
}
