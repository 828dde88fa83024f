import { SPECIFIC_BASIS, TOLD_BASIS } from '../../targets/basis';
import { isComparator } from '../../targets/comparators';
import { parseTarget } from '../../targets/parse-target';
import { readUnit } from '../../targets/units';
import { isBlankText, squash, withoutBrackets } from '../../text/normalize';
import { isCategoryText } from '../rows/category';
import type { ColumnRole } from '../../vocabulary/column-roles';
import { pattern } from '../../text/pattern';
import { POINTS } from '../../vocabulary/categories';
import { GENERAL_BASES } from '../../vocabulary/basis-words';
import * as words from '../../vocabulary/explanation-words';
import { GREAT_UNIT_SIGNS, YUAN } from '../../vocabulary/money-units';

const MONEY = pattern`^\d[\d,]{0,15}(?:\.\d{1,6})?(?:[${GREAT_UNIT_SIGNS}]?${YUAN})?$`;
const WEIGHT = pattern`^\d{1,3}(?:\.\d{1,2})?[%${POINTS}]?$`;

/** What kind of text a column of a role holds. Roles that are not listed hold any text that is no target. */
const KINDS: Partial<Readonly<Record<ColumnRole, (text: string) => number>>> = {
  name: nameFit,
  description: sentenceFit,
  goal: sentenceFit,
  value: targetFit,
  periodValue: targetFit,
  plannedValue: targetFit,
  standardValue: targetFit,
  referenceValue: targetFit,
  historyAverage: targetFit,
  lastYearValue: targetFit,
  actualValue: targetFit,
  gradeValue: targetFit,
  unit: (text) => (!/\d/u.test(text) && readUnit(text)?.unit ? 1 : -0.5),
  comparator: (text) => (isComparator(text) ? 1 : -1),
  level1: (text) => (isCategoryText(text) ? 1 : -1),
  level2: (text) => (isCategoryText(text) ? 1 : -1),
  sequence: (text) => (/^\d{1,4}$/u.test(text) ? 1 : -0.5),
  budget: (text) => (MONEY.test(text) ? 1 : -0.5),
  weight: (text) => (WEIGHT.test(text) ? 1 : -1),
  basis: basisFit,
};

/** Longer names are rare, and text of this length is usually an explanation. */
const MAX_NAME = 40;
const MIN_SENTENCE = 12;
const MAX_WORD_TARGET = 8;
const MAX_TEXT = 400;

/**
 * How well a filled cell suits a column of the role, by the kind of text alone: 1 where it is what such columns hold,
 * −1 where such a text never stands there.
 */
export function contentFit(role: ColumnRole, raw: string): number {
  const text = squash(raw.slice(0, MAX_TEXT));
  return (KINDS[role] ?? anyText)(text);
}

function isTarget(text: string): boolean {
  // A numeral in words that begins a longer text counts something named there (三项岗位人员考试合格率).
  if (text.length > MAX_WORD_TARGET && !/\d/u.test(text)) return false;
  const { kind } = parseTarget(text);
  return kind === 'number' || kind === 'percent' || kind === 'date';
}

function isSentence(text: string): boolean {
  return text.length > MAX_NAME || /[。;]/u.test(text);
}

/** How explanations begin or end: 反映…, …占…的比例. */
const EXPLAINS = pattern`^${words.EXPLANATION_STARTS}|${words.SHARE_OF}.{2,60}${words.SHARE_BEHIND_WHOLE}|${words.EXPLANATION_ENDS}$`;

function nameFit(text: string): number {
  if (isBlankText(text) || isTarget(text) || isSentence(text) || !/\p{Script=Han}/u.test(text)) return -1;
  return isCategoryText(text) || EXPLAINS.test(text) ? 0 : 1;
}

function sentenceFit(text: string): number {
  if (isTarget(text)) return -1;
  if (isSentence(text) || EXPLAINS.test(text)) return 1;
  return text.length >= MIN_SENTENCE ? 0.5 : 0;
}

/** Targets in words (及时, 完成) are rarer than figures, and short words may be anything. */
function targetFit(text: string): number {
  if (isTarget(text)) return 1;
  return isBlankText(text) || text.length <= MAX_WORD_TARGET ? 0.1 : -1;
}

/** A document, a standard or history; no sentence about what is measured. */
function basisFit(text: string): number {
  if (EXPLAINS.test(text)) return 0;
  if (SPECIFIC_BASIS.test(text) || TOLD_BASIS.test(text)) return 1;
  return isTarget(text) ? -1 : GENERAL_BASIS.test(withoutBrackets(text)) ? 0.5 : 0;
}

const GENERAL_BASIS = pattern`${GENERAL_BASES}$`;

function anyText(text: string): number {
  return isTarget(text) ? -0.5 : 0.3;
}
