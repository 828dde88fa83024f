import type { IndicatorFacts } from '../indicators/facts';
import { isMoneyCost } from '../indicators/cost';
import { amountOf, type Amount } from '../indicators/compare';
import { isLeftover } from '../indicators/leftover';
import { namesChange } from '../indicators/name-kind';
import type { Comparator } from '../targets/comparators';
import { findDates, type TargetDate } from '../targets/dates';
import { holdsTarget } from '../targets/only-unit';
import { parseTarget, type Target } from '../targets/parse-target';
import type { ReadUnit } from '../targets/units';
import { monthsOf } from '../targets/year-parts';
import { consistsOf, containsAny, endOf, oneOf, startOf, startsWithAny } from '../text/find-words';
import { isBlankText, squash, withoutBrackets, withoutEnd } from '../text/normalize';
import { REACHING } from '../vocabulary/comparators';
import { BEFORE_WORDS } from '../vocabulary/date-words';
import * as words from '../vocabulary/evaluation-words';
import { NOTHING_WORDS } from '../vocabulary/form-words';
import { GENERIC_UNITS, type UnitDimension } from '../vocabulary/units';

/** What came of a target. */
export type Outcome =
  /** Nothing to be held against anything: the row has no target, or no actual value. */
  | { readonly kind: 'no target' | 'missing' }
  /** The actual value only repeats the target with its sign, or says that something was done. */
  | { readonly kind: 'unmeasured'; readonly how: 'copied' | 'words' }
  | Compared
  /** It cannot be told: other units, another scale (0.95 for 95%), words. */
  | { readonly kind: 'open'; readonly why: 'unit'; readonly actualUnit: string }
  | { readonly kind: 'open'; readonly why: 'scale' | 'words' };

/** Two figures, or two dates, held against each other. */
export interface Compared {
  readonly kind: 'met' | 'missed';
  /** Whether it is missed only if the actual value is not rounded to the target's decimals. */
  readonly isClose: boolean;
  /** How much of a target that wants more was reached; null where a share says nothing. */
  readonly share: number | null;
}

const MET: Compared = { kind: 'met', isClose: false, share: null };
const WORDS: Outcome = { kind: 'open', why: 'words' };

const isNothing = oneOf(NOTHING_WORDS);
const wantsNone = startsWithAny(words.NONE_WANTED);
const isDone = consistsOf(words.DONE_WORDS, words.AROUND_DONE);
const saysKept = containsAny(words.KEPT_WORDS);
const leadIn = startOf(words.RESULT_LEADS);
const tail = endOf(words.RESULT_TAILS);
const isReaching = oneOf(REACHING);
const saysBefore = endOf(BEFORE_WORDS);

/** Whether an actual value says nothing; 无 is a result where nothing is what was wanted. */
export function saysNoResult(text: string, target: Target): boolean {
  const plain = squash(text);
  if (isBlankText(plain) || isLeftover(plain)) return true;
  return isNothing(plain) && target.amount !== 0 && !wantsNone(squash(target.raw));
}

/**
 * Holds an actual value against the row's target, both read alike.
 *
 * @param text what the cell of the actual value shows
 * @param year of the table, for dates that leave theirs open
 */
export function outcomeOf(facts: IndicatorFacts, text: string, year: number | null): Outcome {
  const { target, valueCell } = facts;
  if (!valueCell || !holdsTarget(valueCell.text)) return { kind: 'no target' };
  if (saysNoResult(text, target)) return { kind: 'missing' };
  const plain = squash(text);
  const wanted = amountOf(target, facts.columnUnit ?? facts.reading.unit);
  if (!wanted && target.kind !== 'date') return plain === squash(target.raw) ? MET : WORDS;
  if (isDone(plain) && !(target.kind === 'date' && saysKept(plain))) return { kind: 'unmeasured', how: 'words' };
  if (target.kind === 'date') return datesOf(target, plain, year);
  const actual = resultOf(plain);
  if (!wanted || actual.amount === null) return isNothing(plain) && target.amount === 0 ? MET : WORDS;
  return copiesTarget(facts, actual) ? { kind: 'unmeasured', how: 'copied' } : amountsOf(facts, wanted, actual);
}

/** What was measured: 已完成3628批次, 4216人次（含线上）. */
function resultOf(plain: string): Target {
  const whole = parseTarget(plain);
  if (whole.kind !== 'text') return whole;
  let rest = withoutEnd(withoutBrackets(plain), '。;,');
  for (let lead = leadIn(rest); lead !== ''; lead = leadIn(rest)) rest = rest.slice(lead.length);
  for (let end = tail(rest); end !== ''; end = tail(rest)) rest = rest.slice(0, -end.length);
  return parseTarget(rest);
}

/** ≥90% for ≥90%: that is what was wanted. =100% and 达到90% say what came of it. */
function copiesTarget({ target, comparator }: IndicatorFacts, actual: Target): boolean {
  const sign = actual.comparator;
  if (sign === null || sign === '=' || sign !== comparator || isReaching(actual.comparatorText)) return false;
  return actual.number === target.number && actual.upper === target.upper;
}

function datesOf(target: Target, plain: string, year: number | null): Outcome {
  const wanted = squash(target.raw);
  if (wanted === plain) return saysBefore(plain) === '' ? MET : { kind: 'unmeasured', how: 'copied' };
  const limit = daysOf(target.dates.at(-1), wanted, year);
  const came = daysOf(findDates(plain).at(-1), plain, limit?.year ?? year);
  if (!limit || !came) return WORDS;
  if (came.last <= limit.last) return MET;
  return came.first > limit.last ? { kind: 'missed', isClose: false, share: null } : WORDS;
}

/** 年底前, 第四季度: a part of the year that is not named. */
const SOME_DAY: TargetDate = { year: null, relative: null, month: null, day: null, text: '' };

/** The first and the last day that a date may mean, as numbers that can be compared. */
function daysOf(date: TargetDate | undefined, text: string, year: number | null) {
  const { month, day, ...named } = date ?? SOME_DAY;
  const own = named.year ?? (year === null ? null : year + (named.relative ?? 0));
  const part = monthsOf(date ?? SOME_DAY, text);
  if (own === null || !(date ?? part)) return null;
  const [from, to] = part ?? [month ?? 1, month ?? 12];
  const dayIn = (at: number, other: number) => own * 372 + at * 31 + (day ?? other);
  return { year: own, first: dayIn(from, 1), last: dayIn(to, 31) };
}

/** Counts of work, of visits and of people at them are often written for one another. */
const OCCASIONS: readonly UnitDimension[] = ['events', 'visits', 'personTimes'];

/** Whether two units measure different things. Near synonyms do not, nor does what the vocabulary lacks. */
function unitsClash(one: ReadUnit, other: ReadUnit): boolean {
  const [a, b] = [one.unit, other.unit];
  if (!a || !b || one.text === other.text) return false;
  if (a.dimension === b.dimension) return a.dimension === 'ratio' && a.factor !== b.factor;
  if ([a, b].every(({ dimension }) => OCCASIONS.includes(dimension)) && a.dimension !== b.dimension)
    return ![a, b].some(({ dimension }) => dimension === 'events');
  const isGeneric = [a, b].some(({ name }) => GENERIC_UNITS.includes(name));
  return !(isGeneric && [a, b].every(({ dimension }) => COUNTED.includes(dimension)));
}

const COUNTED: readonly UnitDimension[] = ['items', 'events', 'people', 'visits'];

function amountsOf(facts: IndicatorFacts, wanted: Amount, actual: Target): Outcome {
  const { target } = facts;
  const ownUnit = actual.unit;
  const clashes = wanted.unit ? ownUnit && unitsClash(ownUnit, wanted.unit) : isRateOfCount(facts, actual);
  // 25分 for 30分钟
  if (ownUnit?.text === words.POINT && wanted.unit?.unit?.dimension === 'time') return WORDS;
  if (ownUnit && clashes) return { kind: 'open', why: 'unit', actualUnit: ownUnit.text };
  const { value, scale } = resultIn(wanted, target, actual);
  if (ownUnit && wanted.unit && ownUnit.per !== wanted.unit.per) {
    // 1850元 for 2000元/人 is the same measure, 18.5万元 is none
    if (ownUnit.per !== '' && wanted.unit.per !== '') return WORDS;
    if (!isNear(value, wanted.value)) return { kind: 'open', why: 'unit', actualUnit: ownUnit.text };
  }
  if (isShareOfRatio(facts, wanted, actual)) return { kind: 'open', why: 'scale' };
  // 0.95 is wanted and 96% came of it
  const isFraction = !wanted.unit && actual.kind === 'percent' && wanted.value <= 1 && value > 1;
  const step = isFraction ? 100 : 1;
  return hold(
    facts,
    { value: wanted.value * step, upper: upperOf(target, wanted, step) },
    { value, scale: scale * step },
  );
}

/** 100% for 3100 people: how much of the work is done, not how much it was. */
function isRateOfCount({ reading }: IndicatorFacts, { kind }: Target): boolean {
  return reading.kind === 'count' && kind === 'percent';
}

/** A 95% that is written as 0.95. What nobody wants much of, and growth, may be that little. */
function isShareOfRatio({ reading, polarity, comparator }: IndicatorFacts, wanted: Amount, { unit, amount }: Target) {
  if (unit || wanted.unit?.unit?.factor !== 0.01 || wanted.value < 10 || amount === null) return false;
  const isWanted = polarity !== 'adverse' && comparator !== '≤' && comparator !== '<' && !namesChange(reading.core);
  return isWanted && amount > 0 && amount <= 1;
}

interface Result {
  /** In the target's measure. */
  readonly value: number;
  /** What the number as it is written, or the target's where that is coarser, is multiplied by. */
  readonly scale: number;
}

/** The actual value. A number without a unit is counted as the target is: 1.9 for 1.8万亩. */
function resultIn(wanted: Amount, target: Target, actual: Target): Result {
  const amount = actual.amount ?? 0;
  const scale = scaleIn(wanted, target);
  if (actual.unit) {
    const factor = scaleOf(actual.unit) / scaleOf(wanted.unit ?? actual.unit);
    return { value: amount * factor, scale: Math.min(scale, actual.multiplier * factor) };
  }
  const isWritten = actual.multiplier > 1 || scale === 1;
  // 19000 for 1.8万亩 is counted out
  const isCountedOut = isNear(amount, wanted.value) && !isNear(amount * scale, wanted.value);
  return isWritten || isCountedOut
    ? { value: amount, scale: Math.min(scale, actual.multiplier) }
    : { value: amount * scale, scale };
}

function isNear(value: number, other: number): boolean {
  return value > other / 5 && value < other * 5;
}

/** What of the measure is known: amounts of 亩 and 公顷 can be converted, 台 and 套 need not be. */
function scaleOf({ unit }: ReadUnit): number {
  return unit?.factor ?? 1;
}

/** What the number as written is multiplied by: 10 000 for 1.8万亩, for 1.8 with 万亩. */
function scaleIn({ value }: Amount, { amount, multiplier }: Target): number {
  return amount ? (value / amount) * multiplier : multiplier;
}

function upperOf({ upper, amount }: Target, { value }: Amount, step: number): number | null {
  return upper === null || !amount ? null : upper * (value / amount) * step;
}

type Direction = 'more' | 'less' | 'cost' | 'exact';

/** Which way a target may be passed. A count without a sign, or with =, is missed only from below. */
function directionOf({ polarity, reading, category, unit }: IndicatorFacts, comparator: Comparator | null): Direction {
  if (comparator === '≥' || comparator === '>') return 'more';
  if (comparator === '≤' || comparator === '<' || polarity === 'adverse') return 'less';
  if (reading.kind === 'time') return category === 'timeliness' ? 'less' : 'exact';
  if (reading.kind !== 'money' && unit?.unit?.dimension !== 'money') return 'more';
  return isMoneyCost(category) ? 'cost' : 'exact';
}

function hold(facts: IndicatorFacts, wanted: { value: number; upper: number | null }, actual: Result): Outcome {
  const { target, comparator } = facts;
  const direction = directionOf(facts, comparator);
  const share = direction === 'more' && wanted.value > 0 ? actual.value / wanted.value : null;
  const fits = (value: number): boolean | null => {
    const isStrict = comparator === '>' || comparator === '<';
    const limit = direction === 'less' ? (wanted.upper ?? wanted.value) : wanted.value;
    const difference = Math.abs(value - limit) < 1e-9 * Math.max(1, Math.abs(limit)) ? 0 : value - limit;
    if (difference === 0) return !isStrict;
    if (direction === 'more') return difference > 0;
    if (direction === 'less') return difference < 0;
    if (wanted.upper !== null && value > limit && value <= wanted.upper) return true;
    return direction === 'cost' && difference > 0 && wanted.upper === null ? false : null;
  };
  const strict = fits(actual.value);
  if (strict === null) return WORDS;
  if (strict) return { kind: 'met', isClose: false, share };
  return { kind: 'missed', isClose: fits(rounded(actual, target)) === true, share };
}

/** The actual value with as many decimals as the target is written with. */
function rounded({ value, scale }: Result, { number }: Target): number {
  const step = scale / 10 ** (number.split('.')[1]?.length ?? 0);
  return Math.round(value / step + 1e-9) * step;
}
