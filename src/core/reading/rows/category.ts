import { reading, type CellText } from '../../text/cell-text';
import { squash, withoutBrackets } from '../../text/normalize';
import { endOf, endsWithAny } from '../../text/find-words';
import { pattern } from '../../text/pattern';
import {
  CATEGORY_TAILS,
  INDICATOR_ENDS,
  LEVEL1_NAMES,
  LEVEL2_NAMES,
  PARENTS,
  POINTS,
  type Level1Key,
  type Level2Key,
} from '../../vocabulary/categories';
import { ORDINAL_NUMERALS } from '../../vocabulary/numerals';

/** What the text of a category cell stands for. */
export interface Category {
  readonly level1: Level1Key | null;
  readonly level2: Level2Key | null;
  /** Whether it is written with the word 指标. */
  readonly namesIndicator: boolean;
}

const NONE: Category = { level1: null, level2: null, namesIndicator: false };

const LEVEL1 = new Map(
  (Object.entries(LEVEL1_NAMES) as [Level1Key, readonly string[]][]).flatMap(([key, names]) =>
    names.map((name) => [name, key] as const),
  ),
);
const LEVEL2 = new Map(
  (Object.entries(LEVEL2_NAMES) as [Level2Key, readonly string[]][]).flatMap(([key, names]) =>
    names.map((name) => [name, key] as const),
  ),
);

const NUMBERING = pattern`^(?:[${ORDINAL_NUMERALS}]{1,3}[、.]|\d{1,2}(?:[.-]\d{1,2}){1,3}[、.]?|\d{1,2}[、.)]|[*★●·-]+)`;
const POINTS_BEHIND = pattern`(?:\d{1,3}(?:\.\d{1,2})?${POINTS}|[:：*${POINTS}]|\d{1,2})$`;
const tailOf = endOf(CATEGORY_TAILS);
const namesIndicators = endsWithAny(INDICATOR_ENDS);

/** A category's name as the vocabulary has it: 一、产出指标（50分） → 产出. */
function bareName(text: string): { name: string; namesIndicator: boolean } {
  const plain = withoutBrackets(squash(text)).replace(NUMBERING, '').replace(POINTS_BEHIND, '');
  return { name: plain.slice(0, plain.length - tailOf(plain).length), namesIndicator: namesIndicators(plain) };
}

/** Reads a category cell; every field is null where the text is no known category. */
export function readCategory(text: string): Category {
  if (text === '' || text.length > 40) return NONE;
  const { name, namesIndicator } = bareName(text);
  const level1 = LEVEL1.get(name) ?? null;
  const level2 = LEVEL2.get(name) ?? null;
  return level1 || level2 ? { level1, level2, namesIndicator } : NONE;
}

/** As {@link readCategory}, of what a cell holds. */
export const categoryIn = reading(({ text }) => readCategory(text.trim()));

/** Whether the text names a category, at either level. */
export function isCategoryText(text: string): boolean {
  const { level1, level2 } = readCategory(text);
  return level1 !== null || level2 !== null;
}

/** As {@link isCategoryText}, of what a cell holds. */
export function isCategoryCell(cell: CellText): boolean {
  const { level1, level2 } = categoryIn(cell);
  return level1 !== null || level2 !== null;
}

/** The categories of a row, from its 一级指标 and 二级指标 texts; either may be missing. */
export function rowCategories(
  level1: string,
  level2: string,
): { level1Key: Level1Key | null; level2Key: Level2Key | null } {
  const upper = readCategory(level1);
  const lower = readCategory(level2);
  // One column of categories (指标类型: 数量指标, 满意度指标) names level 2 where level 1 would stand.
  const level2Key = level2 === '' ? upper.level2 : lower.level2;
  const parent = level2Key && PARENTS[level2Key][0];
  const level1Key = upper.level1 ?? (level1 === '' || upper.level2 ? (parent ?? null) : null);
  return { level1Key, level2Key };
}
