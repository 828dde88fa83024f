import { pattern, patternAll } from '../text/pattern';
import {
  BEFORE_MONTH,
  BEHIND_MONTH,
  CENTURY_SIGNS,
  CENTURY_ZEROS,
  DAY_SIGNS,
  MONTH,
  NO_MONTH_BEFORE,
  SPAN_SIGNS,
  YEAR,
} from '../vocabulary/date-words';
import { ZERO_LOOK_ALIKES } from '../vocabulary/numerals';
import { FORMAL_SIGNS, NUMERAL_SIGNS, readDigits, readNumeral } from './numerals';

/** A text with the numerals of its dates as digits, and where each of its signs stands in the text it was made from. */
export interface ArabicDates {
  readonly text: string;
  /** Place in the text as written, for a place in `text`. */
  readonly at: (index: number) => number;
}

const NUMERALS = NUMERAL_SIGNS + FORMAL_SIGNS;
const YEAR_SIGNS = NUMERALS + ZERO_LOOK_ALIKES;
const TO = pattern`[\-~—–${SPAN_SIGNS}、]`;
/** 二〇二五年, 二〇二四—二〇二五年. */
const YEAR_NUMERAL = pattern`(?<![${YEAR_SIGNS}\d])(?<year>[${CENTURY_SIGNS}][${CENTURY_ZEROS}${ZERO_LOOK_ALIKES}][${YEAR_SIGNS}\d]{2})(?=${YEAR}|${TO}[${YEAR_SIGNS}\d]{4}${YEAR})`;
/** 六月底, 一至六月. */
const MONTH_NUMERAL = pattern`(?<![${NO_MONTH_BEFORE}${NUMERALS}\d])(?<month>[${NUMERALS}]{1,3})(?=${MONTH}(?:${BEHIND_MONTH}|[${NUMERALS}\d]{1,3}[${DAY_SIGNS}])|${TO}[${NUMERALS}]{1,3}${MONTH})`;
/** 年六月; 月三十日. */
const LATER_MONTH = pattern`(?<=[${BEFORE_MONTH}\-~—–、])(?<later>[${NUMERALS}]{1,3})(?=${MONTH})`;
const DAY_NUMERAL = pattern`(?<=${MONTH})(?<day>[${NUMERALS}]{1,3})(?=[${DAY_SIGNS}])`;
const DATE_NUMERAL = patternAll`${YEAR_NUMERAL}|${MONTH_NUMERAL}|${LATER_MONTH}|${DAY_NUMERAL}`;
const HINT = pattern`[${YEAR_SIGNS}][${YEAR}${MONTH}${DAY_SIGNS}]`;

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
