import { containsAny, endsWithAny, lastWord } from '../text/find-words';
import { pattern } from '../text/pattern';
import * as words from '../vocabulary/polarity';
import * as ratios from '../vocabulary/wanted-ratios';
import * as work from '../vocabulary/work-words';
import { ON_TIME_WORDS } from '../vocabulary/time-words';
import type { NameReading } from './name-kind';

/** `neutral`: what may be wanted either way: amounts of money, lengths of time, loads that come from outside. */
export type Polarity = 'adverse' | 'favourable' | 'neutral';

const lastAdverse = lastWord(words.ADVERSE_WORDS);
const lastFavourable = lastWord(words.FAVOURABLE_WORDS);

/** 无故障, 零投诉, 防溺水: what is bad does not happen. */
const isWithout = endsWithAny(words.NEGATIONS);
/** 不合格, 未按时完成: what is wanted does not happen. */
const FAILS = pattern`[${words.NOT_DONE}](?:${ON_TIME_WORDS}|${words.CAN})?$`;
const prevents = containsAny(words.PREVENTING);
const CASE_WORK = pattern`${work.CASE_VERBS}.{0,4}${work.CASE_OBJECTS}$`;
const COUNTED_WORK = pattern`^${work.WORK_LEADS}?${work.COUNTED_WORK}`;
const NEITHER_WAY = pattern`${words.NEITHER_WAY}`;

/** How many characters may stand between the adverse word and the head word. */
const MAX_BETWEEN = 4;

/** Whether a bureau wants less or more of what the name measures: the last telling word decides. */
export function polarityOf(name: NameReading): Polarity {
  const adverse = lastAdverse(name.core);
  const favourable = lastFavourable(name.core);
  const isAdverse =
    adverse.end > favourable.end
      ? !countsWork(name, adverse.end) &&
        !prevents(name.core.slice(0, adverse.start)) &&
        staysClose(name, adverse.end) &&
        !isWithout(name.core.slice(0, adverse.start)) &&
        !CASE_WORK.test(name.core.slice(0, adverse.end))
      : FAILS.test(name.core.slice(0, favourable.start)) && favourable.end > 0;
  if (isAdverse) return 'adverse';
  const load = NEITHER_WAY.exec(name.core);
  const isNeutral =
    name.kind === 'money' || name.kind === 'time' || (load !== null && load.index + load[0].length >= favourable.end);
  return isNeutral ? 'neutral' : 'favourable';
}

const SIZE = pattern`${words.SIZE_WORDS}|${words.AMOUNT_END}$`;

/**
 * Whether the name counts things that work is done to (更换故障路灯盏数). What stands right behind the adverse word
 * counts that itself: 养护作业事故起数, 救援死亡人数.
 */
function countsWork({ kind, core, head }: NameReading, adverseEnd: number): boolean {
  if (kind !== 'count' || !COUNTED_WORK.test(core)) return false;
  return core.lastIndexOf(head) > adverseEnd || SIZE.test(head);
}

/** Whether the name is what is bad itself, without a measure behind it: 交通安全责任事故, 人员伤亡. */
export function namesAdversity({ kind, core }: NameReading): boolean {
  return kind === 'other' && lastAdverse(core).end === core.length;
}

const IDLE_TAIL = pattern`${words.IDLE_TAILS}$`;
const WANTED_RATIOS = pattern`${ratios.WANTED_STATES}${ratios.STATE_QUALIFIERS}?${ratios.RATIO_ENDS}$|${ratios.WANTED_SHARES}[^${ratios.RATIO_SIGN}]{0,4}${ratios.SHARE_ENDS}$`;
const NEVER_CAPPED = pattern`${ratios.NEVER_CAPPED}${ratios.NEVER_CAPPED_QUALIFIERS}?${ratios.RATIO_ENDS}$`;
const namesCase = containsAny(work.CASES);

/** Whether the name is a ratio that nobody wants low (满意度, 合格率). */
export function isWantedRatio(name: NameReading): boolean {
  return (
    name.kind === 'ratio' && polarityOf(name) === 'favourable' && WANTED_RATIOS.test(name.core.replace(IDLE_TAIL, ''))
  );
}

/** Whether the name is a ratio that nobody asks to be at most so much, though a low one may be all that can be had. */
export function isNeverCapped(name: NameReading): boolean {
  const isFavourable = name.kind === 'ratio' && polarityOf(name) === 'favourable';
  return isWantedRatio(name) || (isFavourable && NEVER_CAPPED.test(name.core));
}

/** Whether the name counts cases that come to a bureau (信访件数, 违法案件数): as work done, more may be more. */
export function countsCases(name: NameReading): boolean {
  return name.kind === 'count' && namesCase(name.core);
}

/** 事故起数, 损失率, 受灾群众人数 measure the bad itself; 火灾应急预案修订数量 only mentions it. */
function staysClose(name: NameReading, end: number): boolean {
  const head = name.head === '' ? name.core.length : name.core.lastIndexOf(name.head);
  return head - end <= MAX_BETWEEN;
}
