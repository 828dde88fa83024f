/** Words by one of their signs, so that a text is held against a few of them only. */
function bySign(words: readonly string[], signOf: (word: string) => string | undefined): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const sign = signOf(word) ?? '';
    const group = groups.get(sign);
    if (group) group.push(word);
    else groups.set(sign, [word]);
  }
  return groups;
}

/** Makes a function that tells whether a text starts with one of the words. */
export function startsWithAny(words: readonly string[]): (text: string) => boolean {
  const groups = bySign(words, (word) => word[0]);
  return (text) => groups.get(text[0] ?? '')?.some((word) => text.startsWith(word)) ?? false;
}

/** Where a word stands in a text; both 0 where there is none. */
export interface WordPlace {
  readonly start: number;
  readonly end: number;
}

/** Makes a function that finds the word that ends last in a text; of two that end there, the longer one. */
export function lastWord(words: readonly string[]): (text: string) => WordPlace {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const groups = bySign(longestFirst, (word) => word.at(-1));
  return (text) => {
    for (let end = text.length; end > 0; end--) {
      const word = groups.get(text[end - 1] ?? '')?.find((each) => text.endsWith(each, end));
      if (word !== undefined) return { start: end - word.length, end };
    }
    return { start: 0, end: 0 };
  };
}
