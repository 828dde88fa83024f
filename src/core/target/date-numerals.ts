import { ZERO_LOOK_ALIKES } from '../vocabulary/numerals';
import { FORMAL_SIGNS, NUMERAL_SIGNS, readDigits, readNumeral } from './numerals';

/** A text with the numerals of its dates as digits, and where each of its signs stands in the text it was made from. */
export interface ArabicDates {
  readonly text: string;
  /** Place in the text as written, for a place in `text`. */
  readonly at: (index: number) => number;
}

const NUMERALS = NUMERAL_SIGNS + FORMAL_SIGNS;
const YEAR_SIGNS = `${NUMERALS}${ZERO_LOOK_ALIKES}\\d`;
const TO = '[\\-~—–至到、]';
/** 二〇二五年, 二〇二四—二〇二五年; 六月底, 年六月, 一至六月; 月三十日. */
const DATE_NUMERAL = new RegExp(
  [
    `(?<![${YEAR_SIGNS}])(?<year>[二贰2][〇零${ZERO_LOOK_ALIKES}][${YEAR_SIGNS}]{2})(?=年|${TO}[${YEAR_SIGNS}]{4}年)`,
    `(?<![第每${NUMERALS}\\d])(?<month>[${NUMERALS}]{1,3})` +
      `(?=月(?:[份底末初前止]|[上中下]旬|以前|之前|[${NUMERALS}\\d]{1,3}[日号])|${TO}[${NUMERALS}]{1,3}月)`,
    `(?<=[年度至到\\-~—–、])(?<later>[${NUMERALS}]{1,3})(?=月)`,
    `(?<=月)(?<day>[${NUMERALS}]{1,3})(?=[日号])`,
  ].join('|'),
  'gu',
);
const HINT = new RegExp(`[${NUMERALS}${ZERO_LOOK_ALIKES}][年月日号]`, 'u');

const asWritten = (index: number): number => index;

/**
 * Writes the dates of a squashed text with digits: 二〇二五年六月三十日 → 2025年6月30日. Lengths (三个月) and names stay.
 */
export function withArabicDates(text: string): ArabicDates {
  if (!HINT.test(text)) return { text, at: asWritten };
  const pieces: string[] = [];
  /** Where pieces begin: in the new text, and as written. */
  const starts: [number, number][] = [[0, 0]];
  let length = 0;
  let end = 0;
  const add = (piece: string, from: number) => {
    starts.push([length, from]);
    pieces.push(piece);
    length += piece.length;
  };
  for (const { 0: written, index, groups = {} } of text.matchAll(DATE_NUMERAL)) {
    const digits =
      groups.year === undefined ? readPart(written, groups.day === undefined ? 12 : 31) : readDigits(written);
    if (digits === null) continue;
    add(text.slice(end, index), end);
    add(digits, index);
    end = index + written.length;
  }
  add(text.slice(end), end);
  return { text: pieces.join(''), at: (index) => placeIn(starts, index) };
}

function readPart(numeral: string, most: number): string | null {
  const number = readNumeral(numeral);
  return number !== null && number >= 1 && number <= most ? String(number) : null;
}

/** The stretches are in order: a cell full of dates has thousands. */
function placeIn(starts: readonly (readonly [number, number])[], index: number): number {
  let first = 0;
  let last = starts.length - 1;
  while (first < last) {
    const middle = Math.ceil((first + last) / 2);
    if ((starts[middle]?.[0] ?? 0) <= index) first = middle;
    else last = middle - 1;
  }
  const [from, written] = starts[first] ?? [0, 0];
  return written + index - from;
}
