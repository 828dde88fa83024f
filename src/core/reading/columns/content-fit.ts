import { SPECIFIC_BASIS, TOLD_BASIS } from '../../targets/basis';
import { isComparator } from '../../targets/comparators';
import { parseTarget, targetIn, type Target } from '../../targets/parse-target';
import type { CellText } from '../../text/cell-text';
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

/** A text that several kinds are tried on. */
class Tried {
  private target: boolean | null = null;

  /** @param kind tells the kind of target it is, see `parseTarget` */
  constructor(
    readonly text: string,
    private readonly kind: () => Target['kind'],
  ) {}

  /** Asked for by most kinds, and found out once. */
  get isTarget(): boolean {
    return (this.target ??= this.readIsTarget());
  }

  private readIsTarget(): boolean {
    // A numeral in words that begins a longer text counts something named there (三项岗位人员考试合格率).
    if (this.text.length > MAX_WORD_TARGET && !/\d/u.test(this.text)) return false;
    const kind = this.kind();
    return kind === 'number' || kind === 'percent' || kind === 'date';
  }
}

/** What kind of text a column of a role holds. Roles that are not listed hold any text that is no target. */
const KINDS: Partial<Readonly<Record<ColumnRole, (tried: Tried) => number>>> = {
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
  unit: ({ text }) => (!/\d/u.test(text) && readUnit(text)?.unit ? 1 : -0.5),
  comparator: ({ text }) => (isComparator(text) ? 1 : -1),
  level1: ({ text }) => (isCategoryText(text) ? 1 : -1),
  level2: ({ text }) => (isCategoryText(text) ? 1 : -1),
  sequence: ({ text }) => (/^\d{1,4}$/u.test(text) ? 1 : -0.5),
  budget: ({ text }) => (MONEY.test(text) ? 1 : -0.5),
  weight: ({ text }) => (WEIGHT.test(text) ? 1 : -1),
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
  return fitOf(role, new Tried(text, () => parseTarget(text).kind));
}

/** As {@link contentFit}, of one cell for several roles. */
export function contentFits(cell: CellText): (role: ColumnRole) => number {
  const tried = new Tried(squash(cell.text.trim().slice(0, MAX_TEXT)), () => targetIn(cell).kind);
  return (role) => fitOf(role, tried);
}

function fitOf(role: ColumnRole, tried: Tried): number {
  return (KINDS[role] ?? anyText)(tried);
}

function isSentence(text: string): boolean {
  return text.length > MAX_NAME || /[。;]/u.test(text);
}

/** How explanations begin or end: 反映…, …占…的比例. */
const EXPLAINS = pattern`^${words.EXPLANATION_STARTS}|${words.SHARE_OF}.{2,60}${words.SHARE_BEHIND_WHOLE}|${words.EXPLANATION_ENDS}$`;

function nameFit(tried: Tried): number {
  const { text } = tried;
  if (isBlankText(text) || tried.isTarget || isSentence(text) || !/\p{Script=Han}/u.test(text)) return -1;
  return isCategoryText(text) || EXPLAINS.test(text) ? 0 : 1;
}

function sentenceFit(tried: Tried): number {
  const { text } = tried;
  if (tried.isTarget) return -1;
  if (isSentence(text) || EXPLAINS.test(text)) return 1;
  return text.length >= MIN_SENTENCE ? 0.5 : 0;
}

/** Targets in words (及时, 完成) are rarer than figures, and short words may be anything. */
function targetFit(tried: Tried): number {
  const { text } = tried;
  if (tried.isTarget) return 1;
  return isBlankText(text) || text.length <= MAX_WORD_TARGET ? 0.1 : -1;
}

/** A document, a standard or history; no sentence about what is measured. */
function basisFit(tried: Tried): number {
  const { text } = tried;
  if (EXPLAINS.test(text)) return 0;
  if (SPECIFIC_BASIS.test(text) || TOLD_BASIS.test(text)) return 1;
  return tried.isTarget ? -1 : GENERAL_BASIS.test(withoutBrackets(text)) ? 0.5 : 0;
}

const GENERAL_BASIS = pattern`${GENERAL_BASES}$`;

function anyText(tried: Tried): number {
  return tried.isTarget ? -0.5 : 0.3;
}
