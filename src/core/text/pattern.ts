import { groupBy } from '../lists';

/**
 * What a regular expression is put together from: a list stands for any of its words, a text for its signs as they are
 * (inside of brackets a set of signs), another expression for itself.
 */
export type PatternPart = readonly string[] | string | RegExp;

type PatternTag = (shape: TemplateStringsArray, ...parts: readonly PatternPart[]) => RegExp;

/**
 * Makes a regular expression of a shape and lists of words: pattern`^第?${QUARTERS}季度$`. The shape holds digits,
 * brackets and signs, the words come from the vocabulary. Of two words that begin alike the longer one is tried first.
 */
export const pattern: PatternTag = tagFor('u');

/** As {@link pattern}, for all places in a text. */
export const patternAll: PatternTag = tagFor('gu');

/** As {@link pattern}; upper and lower case are one. */
export const patternAnyCase: PatternTag = tagFor('iu');

function tagFor(flags: string): PatternTag {
  return ({ raw }, ...parts) => {
    const source = raw.map((text, index) => {
      const part = parts[index];
      // an empty text is an end only where nothing stands beyond it
      const before = text === '' && index > 0 ? ANOTHER_PART : text;
      const behind = raw[index + 1] === '' && index + 2 < raw.length ? ANOTHER_PART : (raw[index + 1] ?? '');
      return part === undefined ? text : text + sourceOf(part, before, behind);
    });
    return new RegExp(source.join(''), flags);
  };
}

const ANOTHER_PART = '…';

/** Where a part is an alternative by itself, or all that stands in brackets, it needs no brackets of its own. */
const OPENS = /(?:^|(?<!\\)(?:\||\((?:\?(?:[:=!]|<[=!]|<\w{1,20}>))?))$/u;
const CLOSES = /^(?:$|[|)])/u;

function sourceOf(part: PatternPart, before: string, behind: string): string {
  if (typeof part === 'string') return escaped(part);
  const source = part instanceof RegExp ? part.source : anyOf(part);
  return OPENS.test(before) && CLOSES.test(behind) ? source : `(?:${source})`;
}

/** The source of an expression for any of the words, without brackets. */
function anyOf(words: readonly string[]): string {
  if (words.length === 0 || words.includes('')) throw new Error('a pattern needs words');
  return branches(words.map((word) => [...word])).join('|');
}

/**
 * Alternatives for words by their first signs, what they have in common written once: 年, 年度, 年内, 月 → 年[度内]?, 月.
 * The engine then looks at a sign once, whatever the number of words; of two that begin alike it takes the longer one.
 */
function branches(words: readonly (readonly string[])[]): string[] {
  const groups = groupBy(words, ([first = '']) => first);
  const single: string[] = [];
  const longer: string[] = [];
  for (const [sign, group] of groups) {
    const rests = group.map(([, ...rest]) => rest).filter((rest) => rest.length > 0);
    if (rests.length === 0) single.push(escaped(sign));
    else longer.push(escaped(sign) + continuation(branches(rests), rests.length < group.length));
  }
  const [only] = single;
  if (only === undefined) return longer;
  return [...longer, single.length === 1 ? only : `[${single.join('')}]`];
}

/** What follows the sign that words begin with, be it needed or not. */
function continuation(ways: readonly string[], isOptional: boolean): string {
  const [way = ''] = ways;
  const isOne = ways.length === 1;
  if (!isOptional) return isOne ? way : `(?:${ways.join('|')})`;
  const isSign = isOne && (/^\\?.$/su.test(way) || /^\[[^\]]*\]$/u.test(way));
  return isSign ? `${way}?` : `(?:${ways.join('|')})?`;
}

/** A text whose signs all stand for themselves, inside of brackets and outside of them. */
function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&').replaceAll('-', '\\x2d');
}
