import { withoutComparator } from '../targets/only-unit';
import { consistsOf, containsAny, endsWithAny, oneOf, startsWithAny } from '../text/find-words';
import { squash, withoutEnd } from '../text/normalize';
import { pattern } from '../text/pattern';
import { BENEFITS } from '../vocabulary/categories';
import { RESULT_WORDS } from '../vocabulary/name-heads';
import * as words from '../vocabulary/no-target-words';
import { ASKED_PERIODS, ASKED_TIMES, FREQUENCY_WORDS, LASTING_TIMES } from '../vocabulary/time-words';
import type { IndicatorFacts } from './facts';
import { readName, type NameReading } from './name-kind';
import { ON_TIME_VALUE, TIME_WORDS } from './time';

/** In which way a target says nothing that could be met or missed. */
export type NoTarget = 'name' | 'measure' | 'question' | 'yes';

/** Longer texts are descriptions, which may ask something on the way. */
const MAX_QUESTION = 24;
const MAX_MEASURE = 12;
const asks = containsAny(words.ASKING_WORDS);
const startsAsking = startsWithAny(words.ASKING_STARTS);
const endsAsking = endsWithAny(words.ASKING_ENDS);
const isAnswered = containsAny(words.ANSWERS);
const saysYesOrNo = oneOf(words.YES_OR_NO);
const isMet = oneOf(words.MET_VALUES);
const AROUND_NAME = pattern`^${words.AROUND_NAMES}{1,3}$`;
const isResult = consistsOf(RESULT_WORDS, RESULT_WORDS);

/** What a target says that is none: the name over again, the name of a measure, a question, a bare yes. Else null. */
export function noTarget({ target, reading, row }: IndicatorFacts): NoTarget | null {
  if (target.kind !== 'text') return null;
  const text = withoutEnd(withoutComparator(squash(target.raw)), '。.;；,，');
  if (saysYesOrNo(text)) {
    const isEffect = row.level1Key === 'benefit' || (row.level2Key !== null && BENEFITS.includes(row.level2Key));
    return isEffect ? 'yes' : null;
  }
  if (isQuestion(text)) return 'question';
  if (repeatsName(text, reading)) return 'name';
  return isBareMeasure(text, reading) ? 'measure' : null;
}

function isQuestion(text: string): boolean {
  if (text.length > MAX_QUESTION || isAnswered(text)) return false;
  return asks(text) || startsAsking(text) || endsAsking(text);
}

/** The whole name, also with 显著, 了, 的评价 around it. What can be met by itself (按时完成) is a target. */
function repeatsName(text: string, { numberless, core }: NameReading): boolean {
  if (isMet(text) || ON_TIME_VALUE.test(text)) return false;
  if (text === numberless || text === core) return true;
  // 改善了生态环境: what stands around the name, or between its words
  const [first = ''] = core;
  if (core.length < 3 || !text.includes(first)) return false;
  const at = text.indexOf(core);
  if (at >= 0) return isAround(text.slice(0, at)) && isAround(text.slice(at + core.length));
  for (let cut = 2; cut < core.length - 1; cut++) {
    const [head, tail] = [core.slice(0, cut), core.slice(cut)];
    const start = text.indexOf(head);
    if (start < 0) return false;
    const end = text.indexOf(tail, start + head.length);
    if (end < 0) continue;
    const parts = [text.slice(0, start), text.slice(start + head.length, end), text.slice(end + tail.length)];
    if (parts.every(isAround)) return true;
  }
  return false;
}

function isAround(text: string): boolean {
  return text === '' || AROUND_NAME.test(text);
}

/** 完善率 for 完善社区基础设施: a measure, and not how much of it. */
function isBareMeasure(text: string, name: NameReading): boolean {
  if (text.length > MAX_MEASURE) return false;
  const { kind, head } = readName(text);
  if (kind === 'other' || !text.endsWith(head)) return false;
  const rest = text.slice(0, text.length - head.length);
  return rest === '' || name.core.includes(rest) || isResult(rest);
}

const asksForTime = oneOf(ASKED_TIMES);
const endsInPeriod = endsWithAny(ASKED_PERIODS);
const saysHowLong = containsAny([...LASTING_TIMES, ...FREQUENCY_WORDS]);

/** Whether the name asks for a time and the target, in words, names none. */
export function lacksTime({ reading, target }: IndicatorFacts): boolean {
  if (target.kind !== 'text' || target.numbers > 0) return false;
  if (!(reading.kind === 'time' && asksForTime(reading.head)) && !endsInPeriod(reading.core)) return false;
  const text = squash(target.raw);
  return !TIME_WORDS.test(text) && !saysHowLong(text);
}
