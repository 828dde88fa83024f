import { reading } from '../text/cell-text';
import { isBlankText, squash } from '../text/normalize';
import { endOf, endsWithAny, startOf } from '../text/find-words';
import { pattern, patternAll } from '../text/pattern';
import { MONEY_ENDS, ORDINAL_NUMERALS, YUAN_SIGNS } from '../vocabulary/numerals';
import * as words from '../vocabulary/target-words';
import { LOST_SIGN } from '../text/broken';
import { MULTIPLIERS } from '../vocabulary/units';
import { leadingComparator, trailingComparator, type Comparator } from './comparators';
import { findDates, isDateText, type TargetDate } from './dates';
import { NUMBER, readFigure } from './figure';
import { FORMAL_SIGNS, NUMERAL_SIGNS } from './numerals';
import { readUnit, type ReadUnit } from './units';

/** A target value as a reviewer reads it. */
export interface Target {
  /** The cell's text as it is read (see `fold`). */
  readonly raw: string;
  /** `text`: words (定性), also words around a number (新购2辆，并支付尾款). */
  readonly kind: 'blank' | 'number' | 'percent' | 'date' | 'text';
  /** The sign it means, from signs or words (以上, 不低于), or null. */
  readonly comparator: Comparator | null;
  /** The comparator as written, '' without one. */
  readonly comparatorText: string;
  /** Whether bytes were lost in front of the number (�12, ?12): what stood there cannot be told. */
  readonly signLost: boolean;
  /** Whether the comparator stands as a word behind the number (以上, 以内). */
  readonly comparatorBehind: boolean;
  /** The number in base scale of its multiplier (10万 → 100000); the lower end of a range. Null without one. */
  readonly amount: number | null;
  /** Upper end of a range, else null. */
  readonly upper: number | null;
  /** The number as written, without its multiplier: "10", "2772.65", "25000-27400". */
  readonly number: string;
  readonly multiplier: number;
  /** The unit written with the value, null without one. */
  readonly unit: ReadUnit | null;
  /** 约, 左右 and the like as written, '' without one. */
  readonly hedge: string;
  readonly dates: readonly TargetDate[];
  /** How many numbers the text holds, dates and document numbers not counted. */
  readonly numbers: number;
}

const hedgeBefore = startOf(words.HEDGES_BEFORE);
const HEDGE_INSIDE = pattern`^[${words.HEDGES_INSIDE}](?=.)`;
const LEAD_IN = pattern`^${words.LEAD_INS}+`;
const hedgeBehind = endOf(words.HEDGES_BEHIND);
const isNoHedge = endsWithAny(words.NO_HEDGES_BEHIND);
const MONEY_END = pattern`([${YUAN_SIGNS}])[${MONEY_ENDS}]$`;
const leadingMultiplier = startOf(Object.keys(MULTIPLIERS));
const ANY_NUMBER = patternAll`${NUMBER}`;
const ANY_NUMERAL = patternAll`(?<![${NUMERAL_SIGNS}${words.NO_COUNT_BEFORE}])(?:[${NUMERAL_SIGNS}]+|(?<![${FORMAL_SIGNS}])[${FORMAL_SIGNS}]{2,})(?=${words.COUNTED_BY_NUMERALS})(?!${words.NO_COUNT_BEHIND})`;
const NUMBERED_NAMES = patternAll`《[^》]{0,80}》|〔[^〕]{0,20}〕|${words.NUMBER_MARK}[\d${ORDINAL_NUMERALS}]{1,5}|\d{1,6}${words.DOCUMENT_NUMBER}`;
const INCLUSIVE = patternAll`\(${words.INCLUDING}[^()]{0,6}\)`;
/** 次以上/年; behind a percentage any few words may follow: %以上覆盖. */
const BOUND_INSIDE = pattern`^([^\/]{1,6}?)(${words.BOUNDS_INSIDE})(\/.{1,4}|(?<=^[%‰]${words.BOUNDS_INSIDE})\p{Script=Han}{1,8})$`;
/** 约 in front of a number; 节约20吨 and 签约3家 are none. */
const VAGUE_AMOUNT = pattern`${words.VAGUE_AMOUNTS}|(?<![${words.WORDS_ENDING_IN_ABOUT}])${words.APPROXIMATELY}(?=\d)`;
const AMOUNT_MORE_OR_LESS = pattern`\d\D{0,4}(${words.MORE_OR_LESS})`;
const PERCENT_WORDS = /^([%‰])\p{Script=Han}{1,8}$/u;
const MAX_UNIT = 12;

/** Reads a target value; never throws, whatever the text. */
export function parseTarget(raw: string): Target {
  const text = squash(raw.slice(0, 2000));
  if (isBlankText(text)) return make(raw, { kind: 'blank' });
  const sign = leadingComparator(text);
  if (sign?.written === text) return make(raw, { kind: 'blank', comparator: sign.sign, comparatorText: sign.written });
  const plain = text.replace(LOST_SIGN, '');
  const signLost = plain !== text;
  const dates = findDates(plain);
  if (isDateText(plain, dates)) return make(raw, { kind: 'date', dates, signLost });
  const quantity = readQuantity(plain);
  if (quantity) return make(raw, { ...quantity, signLost: signLost || quantity.signLost === true });
  return make(raw, { kind: 'text', dates, numbers: countNumbers(text), hedge: textHedge(text) });
}

/** As {@link parseTarget}, of what a cell holds. */
export const targetIn = reading(({ text }) => parseTarget(text));

function make(raw: string, parts: Partial<Target> & Pick<Target, 'kind'>): Target {
  return {
    raw,
    comparator: null,
    comparatorText: '',
    comparatorBehind: false,
    signLost: false,
    amount: null,
    upper: null,
    number: '',
    multiplier: 1,
    unit: null,
    hedge: '',
    dates: [],
    numbers: 0,
    ...parts,
  };
}

/** [hedge] comparator [hedge] number [multiplier] unit [hedge or bound]: nothing else, or it is text. */
function readQuantity(text: string): (Partial<Target> & Pick<Target, 'kind'>) | null {
  let rest = text.replace(INCLUSIVE, '').replace(LEAD_IN, '');
  let hedge = '';
  const takeHedge = () => {
    const found = hedgeBefore(rest);
    rest = rest.slice(found.length);
    hedge ||= found;
  };
  takeHedge();
  const sign = leadingComparator(rest);
  if (sign) rest = rest.slice(sign.written.length);
  const signLost = sign !== null && LOST_SIGN.test(rest);
  if (signLost) rest = rest.replace(LOST_SIGN, '');
  takeHedge();
  const percentWord = rest.startsWith(words.PERCENT_OF);
  if (percentWord) rest = rest.slice(words.PERCENT_OF.length);
  const figure = readFigure(rest);
  if (!figure) return null;
  rest = figure.rest.replace(MONEY_END, '$1');
  const insideHedge = HEDGE_INSIDE.exec(rest)?.[0] ?? '';
  hedge ||= insideHedge;
  rest = rest.slice(insideHedge.length);
  const behindHedge = hedgeBehind(rest);
  if (behindHedge && !isNoHedge(rest)) {
    hedge ||= behindHedge;
    rest = rest.slice(0, rest.length - behindHedge.length);
  }
  const [bare, bound] = takeBound(rest);
  rest = bare;
  const multiplierWord = leadingMultiplier(rest);
  const unitText = percentWord ? `%${rest}` : rest;
  const unit = readUnit(unitText);
  const onlyMultiplier = multiplierWord !== '' && multiplierWord === rest;
  if (!onlyMultiplier && !isUnitText(unitText, unit)) return null;
  // 一定数量 is no quantity: a numeral in words needs a unit that is known.
  if (!/\d/u.test(figure.text) && rest !== '' && (!unit?.unit || rest === words.ONE_TIME_TAIL)) return null;
  const multiplier = onlyMultiplier ? (MULTIPLIERS[multiplierWord] ?? 1) : (unit?.multiplier ?? 1);
  const comparator = sign ?? bound;
  return {
    kind: unit?.unit?.dimension === 'ratio' && unit.per === '' ? 'percent' : 'number',
    comparator: comparator?.sign ?? null,
    comparatorText: comparator?.written ?? '',
    comparatorBehind: !sign && bound !== null,
    signLost,
    amount: figure.amount * multiplier,
    upper: figure.upper === null ? null : figure.upper * multiplier,
    number: figure.text,
    multiplier,
    unit: onlyMultiplier ? null : unit,
    hedge,
    numbers: figure.upper === null ? 1 : 2,
  };
}

/** Takes the bound off what stands behind a number: 人以上, 次以上/年, %以上覆盖. */
function takeBound(rest: string): [string, ReturnType<typeof trailingComparator>] {
  const [, measure = rest, word = '', per = ''] = BOUND_INSIDE.exec(rest) ?? [];
  const inside = word ? trailingComparator(`0${word}`) : null;
  if (inside) return [`${measure}${per}`.replace(PERCENT_WORDS, '$1'), inside];
  const bound = trailingComparator(`0${rest}`);
  if (bound) return [rest.slice(0, rest.length - bound.written.length), bound];
  return [rest.replace(PERCENT_WORDS, '$1'), null];
}

/** Whether what stands behind a number can be its unit. */
function isUnitText(text: string, unit: ReadUnit | null): boolean {
  if (text === '') return true;
  if (text.length > MAX_UNIT || /[\d,，。;；:：、+]/u.test(text.replace(/(?<=m)[23]/gu, ''))) return false;
  if (unit?.unit) return true;
  // An unknown measure word: short, and no verb phrase.
  return text.length <= 4 && /^[\p{Script=Han}a-z/·()]+$/iu.test(text);
}

function countNumbers(text: string): number {
  let plain = text.replace(NUMBERED_NAMES, '');
  for (const date of findDates(plain)) plain = plain.replace(date.text, '');
  return (plain.match(ANY_NUMBER) ?? []).length + (plain.match(ANY_NUMERAL) ?? []).length;
}

function textHedge(text: string): string {
  return VAGUE_AMOUNT.exec(text)?.[0] ?? AMOUNT_MORE_OR_LESS.exec(text)?.[1] ?? '';
}
