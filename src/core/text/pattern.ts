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
  return (shape, ...parts) =>
    new RegExp(
      shape.raw.map((text, index) => text + (index < parts.length ? sourceOf(parts[index] ?? '') : '')).join(''),
      flags,
    );
}

function sourceOf(part: PatternPart): string {
  if (typeof part === 'string') return escaped(part);
  return part instanceof RegExp ? `(?:${part.source})` : anyOf(part);
}

/** The source of an expression for any of the words. */
export function anyOf(words: readonly string[]): string {
  if (words.length === 0) throw new Error('a pattern needs words');
  if (words.every((word) => word.length === 1)) return `[${words.map(escaped).join('')}]`;
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map(escaped).join('|')})`;
}

/** A text whose signs all stand for themselves, inside of brackets and outside of them. */
function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&').replaceAll('-', '\\x2d');
}
