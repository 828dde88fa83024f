import { containsAny } from '../text/find-words';
import { squash } from '../text/normalize';
import { pattern } from '../text/pattern';
import type { Level2Key } from '../vocabulary/categories';
import { CHANGE_WORDS, EFFECT_WORDS } from '../vocabulary/change-words';
import * as words from '../vocabulary/place-words';
import { AMOUNTS_OF_TIME } from '../vocabulary/time-words';
import type { IndicatorFacts } from './facts';
import { isPunctual, ON_TIME_VALUE } from './time';

const isAmountOfTime = containsAny(AMOUNTS_OF_TIME);
const COST = pattern`${words.COSTS_HELD_DOWN}|${words.COST_ENDS}$`;
const isCostRatio = containsAny(words.COST_RATIOS);
const isEffect = containsAny([...CHANGE_WORDS, ...EFFECT_WORDS]);
const isSpending = containsAny(words.SPENDING_WORDS);
const isQualityValue = containsAny(words.QUALITY_VALUES);
const isSatisfaction = containsAny(words.SATISFIED);
/** What quantities are counted in. */
const COUNTED = new Set(['people', 'personTimes', 'events', 'visits', 'items', 'area', 'length']);

/**
 * The 二级指标 where an indicator belongs by what its name measures and how its target is written; null where that can
 * be one of several, or where name and target contradict each other.
 * Source: 参照财预〔2015〕88号, 财预〔2021〕101号.
 */
export function properPlace(facts: IndicatorFacts): Level2Key | null {
  const { name, reading, target, unit } = facts;
  if (name === '' || facts.isFiller || target.kind === 'blank') return null;
  const isOnTime = target.kind === 'date' || ON_TIME_VALUE.test(squash(target.raw));
  switch (reading.kind) {
    case 'ratio':
      return isOnTime ? null : ratioPlace(facts);
    case 'count':
      return isOnTime ? null : countPlace(facts);
    case 'time':
      return isAmountOfTime(reading.head) ? null : 'timeliness';
    case 'money':
      return COST.test(reading.core) && unit?.unit?.dimension === 'money' ? 'cost' : null;
    case 'other':
      return isOnTime ? 'timeliness' : otherPlace(facts);
  }
}

function ratioPlace({ reading, isRatioValue, target }: IndicatorFacts): Level2Key | null {
  if (!isRatioValue && target.kind !== 'text') return null;
  if (isSatisfaction(reading.core)) return 'satisfaction';
  if (isPunctual(reading.core)) return 'timeliness';
  if (isCostRatio(reading.core)) return 'cost';
  return isEffect(reading.core) || isSpending(reading.core) ? null : 'quality';
}

/** A number of things that went wrong, held down, says how well the work is done. */
function countPlace({ polarity, comparator, target, isRatioValue }: IndicatorFacts): Level2Key | null {
  if (target.kind !== 'number' || isRatioValue) return null;
  if (polarity !== 'adverse') return 'quantity';
  return target.amount === 0 || comparator === '≤' || comparator === '<' ? 'quality' : null;
}

/** A name without a measure: the target decides. */
function otherPlace({ reading, polarity, isRatioValue, target, unit, comparator }: IndicatorFacts): Level2Key | null {
  if (polarity === 'adverse' || isEffect(reading.core)) return null;
  if (isSatisfaction(reading.core) && isRatioValue) return 'satisfaction';
  if (isPunctual(reading.core)) return 'timeliness';
  if (isRatioValue) return 'quality';
  if (target.kind === 'text') return target.numbers === 0 && isQualityValue(target.raw) ? 'quality' : null;
  if (target.kind !== 'number' || !unit || unit.per !== '') return null;
  const dimension = unit.unit?.dimension ?? '';
  if (dimension === 'money')
    return COST.test(reading.core) && (comparator === '≤' || comparator === '<') ? 'cost' : null;
  return COUNTED.has(dimension) ? 'quantity' : null;
}
