import { startOf } from '../../text/find-words';
import { pattern } from '../../text/pattern';
import {
  DAY,
  END_OF_PERIOD,
  MONTH_WORDS,
  ORDINAL,
  QUARTER,
  QUARTER_NUMERALS,
  SPAN_SIGNS,
  YEAR,
} from '../../vocabulary/date-words';
import { BEFORE_PERIOD, PERIOD_END_SIGNS, PLAN_FILLERS, PLAN_PERIODS, UP_TO } from '../../vocabulary/plan-words';

/** A share of the money and the period at whose end it is spent, as a text names them. */
export interface Share {
  readonly period: string;
  /** As written: 10%, 0.25. */
  readonly text: string;
  readonly percent: number;
}

const TO = pattern`[-~—–${SPAN_SIGNS}]`;
const IN_YEAR = pattern`(?:20\d\d${YEAR})?`;
const OF_QUARTER = pattern`${ORDINAL}?[${QUARTER_NUMERALS}1-4]${[QUARTER]}`;
/** 3月底, 2024年3月31日, 第一季度末, 1-6月. */
const DATED = pattern`^${UP_TO}?${IN_YEAR}(?:\d{1,2}${TO})?(?:\d{1,2}${MONTH_WORDS}(?:\d{1,2}${DAY}|[${PERIOD_END_SIGNS}])?|${OF_QUARTER}${END_OF_PERIOD}?)`;
const periodWord = startOf(PLAN_PERIODS);
const filler = startOf(PLAN_FILLERS);
const NUMBER = /^\d{1,4}(?:\.\d{1,4})?/u;
const BETWEEN = /^[,，;；、.。/|)]{1,4}/u;
/** A quarter, or months from other than the first: it may stand for what is spent in it. */
const OF_ITS_OWN = pattern`^${IN_YEAR}(?:${OF_QUARTER}|\d{1,2}${TO}\d{1,2}${MONTH_WORDS})(?:\(%\))?$`;

/** The period that a squashed text begins with, '' where it begins with none. */
function leadingPeriod(text: string): string {
  return DATED.exec(text)?.[0] ?? periodWord(text);
}

/** Whether the squashed text is a period and nothing else: 3月底, 一季度(%). */
export function isPeriod(text: string): boolean {
  const period = leadingPeriod(text);
  if (period === '') return false;
  const rest = text.slice(period.length);
  return rest === '' || rest === '(%)' || rest === BEFORE_PERIOD;
}

/** Whether a period may also stand for what is spent in it, and not up to its end. */
export function mayBeSpentWithin(period: string): boolean {
  return OF_ITS_OWN.test(period);
}

/** A squashed text that is a share and nothing else: 10%, 0.25; null for others. */
export function readShare(text: string): Pick<Share, 'text' | 'percent'> | null {
  const number = NUMBER.exec(text)?.[0] ?? '';
  const rest = text.slice(number.length);
  return number === '' || (rest !== '' && rest !== '%') ? null : { text, percent: Number(number) };
}

/**
 * The shares that a squashed text tells behind their periods: 3月底10%, 6月底前支出40%. What stands in front of the
 * first period is `label`. None where anything else stands between or behind them, such as an amount of money.
 */
export function sharesIn(text: string): { readonly label: string; readonly shares: readonly Share[] } {
  const [head, listed] = splitLabel(text);
  const shares: Share[] = [];
  let rest = listed;
  while (rest !== '') {
    const period = leadingPeriod(rest);
    if (period === '') return NONE;
    rest = withoutFillers(rest.slice(period.length));
    const number = NUMBER.exec(rest)?.[0] ?? '';
    if (number === '') return NONE;
    const sign = rest.startsWith('%', number.length) ? '%' : '';
    rest = rest.slice(number.length + sign.length);
    const between = BETWEEN.exec(rest)?.[0] ?? '';
    // without a sign between them the next period begins where its first digit stands, which could be this number's
    if (between === '' && sign === '' && rest !== '') return NONE;
    rest = rest.slice(between.length);
    shares.push({ period, text: `${number}${sign}`, percent: Number(number) });
  }
  return { label: head, shares };
}

const NONE = { label: '', shares: [] };
const MAX_LABEL = 20;

/** 资金支出计划(%):3月底10%… → its label and the rest. */
function splitLabel(text: string): readonly [string, string] {
  const colon = text.indexOf(':');
  if (colon < 0 || colon > MAX_LABEL || leadingPeriod(text) !== '') return ['', text];
  return [text.slice(0, colon), text.slice(colon + 1)];
}

function withoutFillers(text: string): string {
  let rest = text;
  for (let word = filler(rest); word !== ''; word = filler(rest)) rest = rest.slice(word.length);
  return rest;
}
