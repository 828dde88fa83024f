import { squash } from '../text/normalize';
import type { Level2Key } from '../vocabulary/categories';
import { ON_TIME_VALUE } from '../vocabulary/time-words';
import type { IndicatorFacts } from './facts';

/** Ratios of punctuality: 拨付及时率, 按期完工率. */
const PUNCTUAL = /及时|按时|按期|准时|如期|限时|时效|按计划时间/u;
/** Heads of time that say how long something takes; 培训天数 and 使用年限 say how much of it there is. */
const AMOUNT_OF_TIME = /天数|日数|年限|年数|月数|月份数|学时|课时|小时数|分钟数|时长/u;
/** Costs that are held down; 增收金额 and 投资额 are effects or amounts. */
const COST = /成本|费用|经费|单价|造价|费$|支出$/u;
/** Changes and states that a ratio measures as an effect: which benefit they are, nobody can tell by the name. */
const EFFECT =
  /增长|增幅|增速|升幅|降幅|上升|下降|降低|减少|提升|提高|增加|改善|知晓|知名|就业率|治愈|发病|死亡|城镇化|城市化|绿化|森林|植被|负债|利润|收益|恢复率|利用率|节能|减排/u;
/** How far money has been spent: neither what was done nor how well. */
const SPENDING = /资金|预算|经费|支出/u;
/** Words that say how well something is to be done. */
const QUALITY_VALUE = /合格|达标|符合|规范|完好|优良|标准|准确|无误|正常运行/u;
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
      return AMOUNT_OF_TIME.test(reading.head) ? null : 'timeliness';
    case 'money':
      return COST.test(reading.core) && unit?.unit?.dimension === 'money' ? 'cost' : null;
    case 'other':
      return isOnTime ? 'timeliness' : otherPlace(facts);
  }
}

function ratioPlace({ reading, isRatioValue, target }: IndicatorFacts): Level2Key | null {
  if (!isRatioValue && target.kind !== 'text') return null;
  if (/满意/u.test(reading.core)) return 'satisfaction';
  if (PUNCTUAL.test(reading.core)) return 'timeliness';
  if (/成本|预算控制|资金节约|经费节约|费用/u.test(reading.core)) return 'cost';
  return EFFECT.test(reading.core) || SPENDING.test(reading.core) ? null : 'quality';
}

/** A number of things that went wrong, held down, says how well the work is done. */
function countPlace({ polarity, comparator, target, isRatioValue }: IndicatorFacts): Level2Key | null {
  if (target.kind !== 'number' || isRatioValue) return null;
  if (polarity !== 'adverse') return 'quantity';
  return target.amount === 0 || comparator === '≤' || comparator === '<' ? 'quality' : null;
}

/** A name without a measure: the target decides. */
function otherPlace({ reading, polarity, isRatioValue, target, unit, comparator }: IndicatorFacts): Level2Key | null {
  if (polarity === 'adverse' || EFFECT.test(reading.core)) return null;
  if (/满意/u.test(reading.core) && isRatioValue) return 'satisfaction';
  if (PUNCTUAL.test(reading.core)) return 'timeliness';
  if (isRatioValue) return 'quality';
  if (target.kind === 'text') return target.numbers === 0 && QUALITY_VALUE.test(target.raw) ? 'quality' : null;
  if (target.kind !== 'number' || !unit || unit.per !== '') return null;
  const dimension = unit.unit?.dimension ?? '';
  if (dimension === 'money')
    return COST.test(reading.core) && (comparator === '≤' || comparator === '<') ? 'cost' : null;
  return COUNTED.has(dimension) ? 'quantity' : null;
}
