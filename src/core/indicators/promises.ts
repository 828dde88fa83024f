import { parseTarget, type Target } from '../targets/parse-target';
import { containsAny, endsWithAny } from '../text/find-words';
import { squash } from '../text/normalize';
import { pattern } from '../text/pattern';
import { CHANGE_WORDS } from '../vocabulary/change-words';
import * as words from '../vocabulary/promise-words';
import { PERCENT_OF } from '../vocabulary/target-words';
import { ON_TIME_WORDS, PUNCTUALITY_RATIO } from '../vocabulary/time-words';
import { RATIO_SIGN } from '../vocabulary/wanted-ratios';
import { PAST_YEARS, UP_TO_NOW } from '../vocabulary/year-words';
import { readName, type NameReading } from './name-kind';

/** A measure with its number, as a goal text promises it: 知晓率 达 100%. */
export interface GoalPromise {
  readonly measure: NameReading;
  readonly target: Target;
  /** The words of the text. */
  readonly text: string;
  /** Work named by its verb (开展执法检查 420次): a promise only beside an indicator of that work. */
  readonly isWork?: boolean;
}

const CONNECTOR = pattern`${words.MODAL_WORDS}{0,3}${words.COURSE_WORDS}?${words.REACH_WORDS}{0,3}`;
const HAN = /[\u4e00-\u9fa5]/u;
const FIGURE = pattern`(?:${[PERCENT_OF]}[${words.PERCENT_NUMERALS}]+|\d+(?:\.\d+)?(?:%|‰|[${words.MULTIPLIER_SIGNS}]?${HAN}{1,2})?)${words.BOUND_WORDS}?`;
const endsInChange = endsWithAny(CHANGE_WORDS);
const speaksOfPast = containsAny([...PAST_YEARS, ...UP_TO_NOW]);
const CLAUSE = pattern`[，,。；;！!？?\n]|\d[)）、.](?!\d)|(?<=\d[${words.MULTIPLIER_SIGNS}]?(?:[%％‰]|\p{Script=Han}{1,2})${words.BOUND_WORDS}?)、`;
const MEASURE = pattern`^(.{2,30}?)(${CONNECTOR})(${FIGURE})`;
const MAX_CLAUSE = 60;
const LEAD = pattern`^.*(?:(?!${words.NO_PROMISE_LEADS})${words.PROMISE_LEADS}|[:：])`;

/** The promises of a goal text that name a ratio or a count. Amounts of money, places and dates are none. */
export function findPromises(goal: string): GoalPromise[] {
  return goal.split(CLAUSE).flatMap((clause) => {
    const text = squash(clause);
    if (text.length < 4 || text.length > MAX_CLAUSE) return [];
    const found = readPromise(text);
    return found ? [found] : [];
  });
}

function readPromise(text: string): GoalPromise | null {
  const match = MEASURE.exec(text);
  return match ? (readMeasure(text, match) ?? readWork(text)) : readWork(text);
}

const WORK = pattern`^(.{4,24}?)${words.AT_LEAST_WORDS}?(?<![\d.])(\d+(?:\.\d+)?)(${HAN}{1,3})${words.OR_MORE}?$`;
const COUNTED = new Set(['events', 'visits', 'items', 'people', 'personTimes']);

/** 办理行政处罚案件 55件: work and how much of it. */
function readWork(text: string): GoalPromise | null {
  const match = WORK.exec(text);
  if (!match || speaksOfPast(text)) return null;
  const [, lead = '', number = '', unit = ''] = match;
  const target = parseTarget(`${number}${unit}`);
  if (target.kind !== 'number' || !COUNTED.has(target.unit?.unit?.dimension ?? '')) return null;
  return { measure: readName(lead.replace(LEAD, '') || lead), target, text, isWork: true };
}

const AT_MOST = pattern`${words.AT_MOST_WORDS}|(?<!${words.NEGATION})${words.BELOW_WORDS}`;

function readMeasure(text: string, match: RegExpExecArray): GoalPromise | null {
  const [, lead = '', connector = '', figure = ''] = match;
  // 提高 5% is a change, 提高到 90% a level; 上年合格率 88% is history.
  if (endsInChange(connector) || speaksOfPast(lead)) return null;
  const measure = readName(lead.replace(LEAD, '') || lead);
  if (measure.kind !== 'ratio' && !(measure.kind === 'count' && connector !== '')) return null;
  // 数 alone is too weak a head to tell a measure from a sentence (多数, 人数众多的).
  if (measure.kind === 'count' && measure.head.length < 2) return null;
  const target = parseTarget(`${AT_MOST.test(connector) ? '≤' : ''}${figure}`);
  if (target.amount === null || target.unit?.unit?.dimension === 'money') return null;
  if (measure.kind === 'ratio' && target.kind !== 'percent') return null;
  return { measure, target, text };
}

/** How much of the promise's measure an indicator's name shares, 0 to 1, by pairs of characters. */
export function likeness(measure: NameReading, name: NameReading): number {
  const wanted = pairs(punctualityOf(measure.core));
  const has = new Set(pairs(punctualityOf(name.core)));
  const shared = wanted.filter((pair) => has.has(pair)).length;
  return Math.max(shared / Math.max(1, wanted.length), shared / Math.max(1, has.size));
}

const ON_TIME_RATIO = pattern`${ON_TIME_WORDS}(.{2,4})${RATIO_SIGN}$`;

/** 按时完成率 and 完成及时率 are one measure. */
export function punctualityOf(core: string): string {
  return core.replace(ON_TIME_RATIO, `$1${PUNCTUALITY_RATIO}`);
}

function pairs(text: string): string[] {
  const signs = [...text];
  return signs.slice(1).map((sign, index) => `${signs[index] ?? ''}${sign}`);
}
