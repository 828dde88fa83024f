import { containsAny } from '../text/find-words';
import { pattern } from '../text/pattern';
import * as words from '../vocabulary/cost-words';
import type { Level2Key } from '../vocabulary/categories';
import { YUAN } from '../vocabulary/money-units';

/** Names and values that have to do with money or cost. */
export const COST_WORDS = pattern`${words.COST_WORDS}|[^${words.NO_FEE_BEFORE}]${words.FEE}|\d${YUAN}|${words.PRICE_END}$|(?<![${words.NO_INTEREST_BEFORE}])${words.INTEREST}|${words.SUM}(?![${words.NO_SUM_BEHIND}])`;

/** Names of unit prices and averages. */
export const UNIT_PRICE = pattern`${words.UNIT_PRICES}|${words.PER}[${words.EACH_THINGS}]|${words.AVERAGE}\S{0,4}${words.COST}`;

/** Names of the whole. */
export const isWholeCost = containsAny(words.WHOLE_COSTS);

/** Whether a 二级指标 holds costs that are counted in money. */
export function isMoneyCost(category: Level2Key | null): boolean {
  return category === 'cost' || category === 'economicCost';
}
