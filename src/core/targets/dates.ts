import { withoutBrackets } from '../text/normalize';
import { pattern, patternAll } from '../text/pattern';
import * as words from '../vocabulary/date-words';
import { NO_RELATIVE_YEAR_BEHIND, RELATIVE_YEARS } from '../vocabulary/year-words';
import { withArabicDates } from './date-numerals';

/** A day, month or year that a text names. `month` and `day` are 1-based, null where the text leaves them open. */
export interface TargetDate {
  readonly year: number | null;
  /** How far the year lies from another one (次年: 1), where the text tells it by that; else null. */
  readonly relative: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** As written. */
  readonly text: string;
}

const { YEAR, YEAR_WORDS, MONTH, MONTH_WORDS, DAY_SIGNS, SPAN_SIGNS, BEFORE_WORDS } = words;
const TO = pattern`[\-~—–${SPAN_SIGNS}、]`;
/** 2024年12月31日, 2024年12月, 2024年. */
const FULL_YEAR = pattern`(20\d\d)${YEAR_WORDS}(?:(\d{1,2})(?=[\d\-~—–${SPAN_SIGNS}、]{0,24}${MONTH})(?:${MONTH_WORDS}(?:(\d{1,2})[${DAY_SIGNS}]?(?!\d))?)?)?`;
/** 24年12月, 24年底. */
const SHORT_YEAR = pattern`(?<!\d)(2\d)${YEAR}(?:(\d{1,2})${MONTH}(?:(\d{1,2})[${DAY_SIGNS}])?|(?=[${words.YEAR_ENDS}]))`;
/** The year that opens a span of years (2024-2026年). */
const OPENING_YEAR = pattern`(20\d\d)(?=[-~—–${SPAN_SIGNS}]20\d\d${YEAR})`;
const IN_WORDS = patternAll`${FULL_YEAR}|${SHORT_YEAR}|${OPENING_YEAR}`;
/** 2024-12-31, 2024.12, 2024/12/31, 20241231. */
const IN_SIGNS = patternAll`(?<![\d.])(20[1-3]\d)([-.\/])(\d{1,2})(?![\d%‰])(?:\2(\d{1,2})(?!\d)[${DAY_SIGNS}]?)?|(?<!\d)(20\d\d)(\d{2})(\d{2})(?!\d)`;
const relativeYears = (test: (offset: number) => boolean): string[] =>
  Object.keys(RELATIVE_YEARS).filter((word) => test(RELATIVE_YEARS[word] ?? 0));
const ANY_YEAR = relativeYears(() => true);
const COMING_YEAR = relativeYears((offset) => offset > 0);
const OF_QUARTER = pattern`${words.ORDINAL}?[${words.QUARTER_NUMERALS}1-4]${[words.QUARTER]}`;
/** 次年6月底, 当年12月; of years to come also 明年, 次年底前, 明年上半年. What lies back needs its month: 上年 is history. */
const BY_MONTH = pattern`(${ANY_YEAR})${words.OF_YEAR}?(\d{1,2})${MONTH_WORDS}(?:(\d{1,2})[${DAY_SIGNS}]?(?!\d))?`;
const BY_PART = pattern`(${COMING_YEAR})${words.COMING_YEAR_TAILS}?(?=${words.BEHIND_COMING_YEAR}|${words.HALF_YEARS}|${OF_QUARTER}|${words.DEADLINE_DEEDS}|$)`;
const RELATIVE = patternAll`(?<![\d${NO_RELATIVE_YEAR_BEHIND}])(?:${BY_MONTH}|${BY_PART})`;
/** 12月31日, 12月底; the months in front of another one (1-12月; 3、6、9月). */
const MONTHS = patternAll`(?<!\d)(\d{1,2})(?:${MONTH}[${words.MONTH_PARTS}]?(?:(\d{1,2})[${DAY_SIGNS}])?|(?=(?:${TO}\d{1,2}){1,12}${MONTH}))`;

const AROUND = pattern`^(?:[\-~—–、,≤<=]|${words.AROUND_DATES}|${OF_QUARTER})*$`;
/** Deadlines without a number of their own: 年底前, 第四季度, 上半年; and the day of every month: 每月10日前. */
const NO_DATE = pattern`^${words.WHICH_PERIOD}?(?:${words.PERIOD_ENDS}|${OF_QUARTER}${words.END_OF_PERIOD}?|\d{1,2}[${DAY_SIGNS}](?=${BEFORE_WORDS}))(?:${BEFORE_WORDS}|${words.WITHIN})?${words.COMPLETED}?$`;
const WITHIN_YEAR = pattern`^[${words.WHICH_YEAR}]?${YEAR_WORDS}[${words.YEAR_PLACES}]?${BEFORE_WORDS}?$`;

/** All dates in squashed text, in order. */
export function findDates(squashed: string): TargetDate[] {
  const dates: (TargetDate & { readonly at: number })[] = [];
  const number = (part: string | undefined) => (part === undefined ? null : Number(part));
  const { text: plain, at: placeOf } = withArabicDates(squashed);
  let rest = plain;
  // What one pattern has taken is out of sight for the next.
  const take = (pattern: RegExp, read: (match: readonly (string | undefined)[]) => FoundDate) => {
    const masked: string[] = [];
    let end = 0;
    for (const match of rest.matchAll(pattern)) {
      const [text] = match;
      const found = read(match);
      if (!exists(found)) continue;
      const place = placeOf(match.index);
      const written = squashed.slice(place, placeOf(match.index + text.length));
      dates.push({ relative: null, ...found, text: written, at: match.index });
      masked.push(rest.slice(end, match.index), '\0'.repeat(text.length));
      end = match.index + text.length;
    }
    rest = masked.join('') + rest.slice(end);
  };
  take(IN_WORDS, ([, year, month, day, short, shortMonth, shortDay, opening]) => ({
    year: number(year ?? opening) ?? 2000 + Number(short),
    month: number(month ?? shortMonth),
    day: number(day ?? shortDay),
  }));
  take(IN_SIGNS, ([, year, , month, day, compactYear, compactMonth, compactDay]) => ({
    year: number(year ?? compactYear),
    month: number(month ?? compactMonth),
    day: number(day ?? compactDay),
  }));
  if (plain.includes(YEAR))
    take(RELATIVE, ([, word, month, day, coming]) => ({
      year: null,
      relative: RELATIVE_YEARS[word ?? coming ?? ''] ?? null,
      month: number(month),
      day: number(day),
    }));
  take(MONTHS, ([, month, day]) => ({ year: null, month: number(month), day: number(day) }));
  return dates.sort((a, b) => a.at - b.at).map(({ at: _at, ...date }) => date);
}

/** A date as a pattern gives it. */
type FoundDate = Omit<TargetDate, 'text' | 'relative'> & Partial<Pick<TargetDate, 'relative'>>;

function exists({ month, day }: FoundDate): boolean {
  return (month ?? 1) >= 1 && (month ?? 1) <= 12 && (day ?? 1) >= 1 && (day ?? 1) <= 31;
}

/** Whether the text is a date or deadline and nothing else: 2026年12月31日前, 2022-12-01, 年底前. */
export function isDateText(squashed: string, dates: readonly TargetDate[]): boolean {
  if (dates.length === 0) {
    const { text } = withArabicDates(squashed);
    return NO_DATE.test(text) || (WITHIN_YEAR.test(text) && text.length > 2);
  }
  let rest = squashed;
  for (const { text } of dates) rest = rest.replace(text, '');
  return AROUND.test(withoutBrackets(rest));
}
