import { groupBy } from '../lists';
import { pattern } from './pattern';

// words are kept by one of their signs, so that a text is held against a few of them only

/** Makes a function that tells whether a text starts with one of the words. */
export function startsWithAny(words: readonly string[]): (text: string) => boolean {
  const groups = groupBy(words, (word) => word.charCodeAt(0));
  return (text) => {
    const group = groups.get(text.charCodeAt(0));
    if (group) for (const word of group) if (text.startsWith(word)) return true;
    return false;
  };
}

/** Makes a function that tells whether a text ends with one of the words. */
export function endsWithAny(words: readonly string[]): (text: string) => boolean {
  const endingAt = wordEndingAt(words);
  return (text) => endingAt(text, text.length) !== null;
}

/** Makes a function that tells whether a text is one of the words. */
export function oneOf(words: readonly string[]): (text: string) => boolean {
  const known = new Set(words);
  return (text) => known.has(text);
}

/** Makes a function that tells whether one of the words stands anywhere in a text. */
export function containsAny(words: readonly string[]): (text: string) => boolean {
  const found = pattern`${words}`;
  return (text) => found.test(text);
}

/** Makes a function that gives the longest word that a text ends with, '' where there is none. */
export function endOf(words: readonly string[]): (text: string) => string {
  const endingAt = wordEndingAt(words);
  return (text) => endingAt(text, text.length) ?? '';
}

/** Makes a function that gives the longest word that a text starts with, '' where there is none. */
export function startOf(words: readonly string[]): (text: string) => string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const groups = groupBy(longestFirst, (word) => word.charCodeAt(0));
  return (text) => {
    const group = groups.get(text.charCodeAt(0));
    if (group) for (const word of group) if (text.startsWith(word)) return word;
    return '';
  };
}

/** Makes a function that gives the longest word that ends at a place of a text, null where none does. */
export function wordEndingAt(words: readonly string[]): (text: string, end: number) => string | null {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const groups = groupBy(longestFirst, (word) => word.charCodeAt(word.length - 1));
  return (text, end) => {
    const group = groups.get(text.charCodeAt(end - 1));
    if (group) for (const word of group) if (text.endsWith(word, end)) return word;
    return null;
  };
}

/** Where a word stands in a text; both 0 where there is none. */
export interface WordPlace {
  readonly start: number;
  readonly end: number;
}

const NOWHERE: WordPlace = { start: 0, end: 0 };

/** Makes a function that finds the word that ends last in a text; of two that end there, the longer one. */
export function lastWord(words: readonly string[]): (text: string) => WordPlace {
  const endingAt = wordEndingAt(words);
  return (text) => {
    for (let end = text.length; end > 0; end--) {
      const word = endingAt(text, end);
      if (word !== null) return { start: end - word.length, end };
    }
    return NOWHERE;
  };
}

/**
 * Makes a function that tells whether a text holds one of the words.
 *
 * @param except longer words that begin like one of them and mean something else (按年龄 is not 按年)
 */
export function holdsAny(words: readonly string[], except: readonly string[] = []): (text: string) => boolean {
  const wanted = new Set(words);
  const longestFirst = [...words, ...except].sort((a, b) => b.length - a.length);
  const groups = groupBy(longestFirst, (word) => word.charCodeAt(0));
  return (text) => {
    for (let at = 0; at < text.length; at++) {
      const word = groups.get(text.charCodeAt(at))?.find((each) => text.startsWith(each, at));
      if (word === undefined) continue;
      if (wanted.has(word)) return true;
      at += word.length - 1;
    }
    return false;
  };
}

/** Makes a function that tells whether a text is nothing but words of the lists, with at least one of the first. */
export function consistsOf(needed: readonly string[], allowed: readonly string[]): (text: string) => boolean {
  const wanted = new Set(needed);
  const wordAt = startOf([...needed, ...allowed]);
  return (text) => {
    let found = false;
    for (let at = 0; at < text.length;) {
      const word = wordAt(text.slice(at));
      if (word === '') return false;
      found ||= wanted.has(word);
      at += word.length;
    }
    return found;
  };
}
