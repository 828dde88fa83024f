import { pattern } from '../text/pattern';
import { SPAN_SIGNS } from '../vocabulary/date-words';
import {
  FEN,
  FORMAL_DIGITS,
  GREAT_STEPS,
  JIAO,
  MONEY_ENDS,
  PLAIN_DIGITS,
  YUAN_SIGNS,
  ZERO,
} from '../vocabulary/numerals';
import { PARTS_OF } from '../vocabulary/target-words';
import { FORMAL_SIGNS, GREAT_SIGNS, NUMERAL_SIGNS, readNumeral } from './numerals';
import { readUnit } from './units';

/** The number that a text begins with. */
export interface Figure {
  readonly amount: number;
  /** Upper end of a range, else null. */
  readonly upper: number | null;
  /** As written. */
  readonly text: string;
  /** What stands behind it. */
  readonly rest: string;
}

/** A number in digits. */
export const NUMBER = /[+-]?(?:(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)/u;
const SINGLE = pattern`^${NUMBER}`;
/** 90%-95%, 3天至5天: the unit may stand with the lower end too. */
const RANGE = pattern`^(${NUMBER})([%‰]|\p{Script=Han}{1,3}?)?[-~—–－～${SPAN_SIGNS}]{1,3}(${NUMBER})`;
const FRACTION = pattern`^([${NUMERAL_SIGNS}]+)${PARTS_OF}([${NUMERAL_SIGNS}]+)`;
const SIGNS = NUMERAL_SIGNS + FORMAL_SIGNS;
/** 万 at the end is left to the unit (三万人); behind another 万 or 亿 it belongs to the numeral (一亿两千万). */
const NUMERAL_START = pattern`^[${SIGNS}]+(?:(?:[${GREAT_SIGNS}]+[${SIGNS}]+)+[${GREAT_SIGNS}]*)?`;
const DIGIT_SIGNS = [...Object.keys(PLAIN_DIGITS), ...Object.keys(FORMAL_DIGITS)].join('');
/** 元叁角伍分整 behind a numeral. */
const MONEY_PARTS = pattern`^([${GREAT_SIGNS}]?)[${YUAN_SIGNS}]${ZERO}?(?:([${DIGIT_SIGNS}])${JIAO})?${ZERO}?(?:([${DIGIT_SIGNS}])${FEN})?[${MONEY_ENDS}]?$`;
const MONEY_END = pattern`[${MONEY_ENDS}]$`;
const LONE_FORMAL = pattern`^[${FORMAL_SIGNS}]$`;
/** What an amount in several coins comes to. */
const [YUAN = ''] = YUAN_SIGNS;

/** Reads the number that a text begins with, in digits or in words; null where it begins with none. */
export function readFigure(text: string): Figure | null {
  const range = RANGE.exec(text);
  const [whole = '', low = '', unit = '', high = ''] = range ?? [];
  const tail = text.slice(whole.length);
  if (range && tail.startsWith(unit))
    return { amount: toNumber(low), upper: toNumber(high), text: whole.replace(unit, ''), rest: tail };
  const single = SINGLE.exec(text)?.[0];
  if (single) return { amount: toNumber(single), upper: null, text: single, rest: text.slice(single.length) };
  return readFraction(text) ?? readWords(text);
}

function readFraction(text: string): Figure | null {
  const [written, below = '', above = ''] = FRACTION.exec(text) ?? [];
  if (written === undefined) return null;
  const share = (readNumeral(above) ?? Number.NaN) / (readNumeral(below) ?? Number.NaN);
  return Number.isFinite(share)
    ? { amount: share * 100, upper: null, text: written, rest: `%${text.slice(written.length)}` }
    : null;
}

/** 三, 一百二十, 贰拾, 叁仟元零伍角. */
function readWords(text: string): Figure | null {
  const numeral = NUMERAL_START.exec(text)?.[0] ?? '';
  const amount = readNumeral(numeral);
  const rest = text.slice(numeral.length);
  // a formal digit alone is a letter of many words (伍家岗区)
  if (amount === null || (LONE_FORMAL.test(numeral) && !isWholeUnit(rest))) return null;
  const [parts, great = '', tenths = '', hundredths = ''] = MONEY_PARTS.exec(rest) ?? [];
  if (parts === undefined || tenths + hundredths === '') return { amount, upper: null, text: numeral, rest };
  const coins = (readNumeral(tenths) ?? 0) * 10 + (readNumeral(hundredths) ?? 0);
  const sum = amount * (GREAT_STEPS[great] ?? 1) + coins / 100;
  return { amount: sum, upper: null, text: numeral + rest.replace(MONEY_END, ''), rest: YUAN };
}

function isWholeUnit(rest: string): boolean {
  const { unit, text, multiplier } = readUnit(rest) ?? {};
  return rest === '' || unit?.name === text || (multiplier !== undefined && multiplier > 1);
}

function toNumber(text: string): number {
  return Number(text.replaceAll(',', ''));
}
