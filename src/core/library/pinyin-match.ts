/** Where typed pinyin fits into a name. */
export interface PinyinMatch {
  /** The syllable at which it starts. */
  readonly start: number;
  /** How many syllables it reaches. */
  readonly length: number;
}

/**
 * Finds typed pinyin in a name: initials (yjyl), whole syllables (yingji), or any mixture (yingjyanl), from any
 * syllable on.
 *
 * @param typed lower-case letters
 * @param syllables of the name, without tones
 * @returns the first place where it fits, or null
 */
export function matchPinyin(typed: string, syllables: readonly string[]): PinyinMatch | null {
  for (let start = 0; start < syllables.length; start++) {
    const length = fitFrom(typed, syllables, start);
    if (length > 0) return { start, length };
  }
  return null;
}

/** How many letters each syllable takes is open: all the places that the typing can have come to are kept. */
function fitFrom(typed: string, syllables: readonly string[], start: number): number {
  let reached = new Set([0]);
  for (let index = start; index < syllables.length && reached.size > 0; index++) {
    const syllable = syllables[index] ?? '';
    const next = new Set<number>();
    for (const from of reached) {
      for (let taken = 1; taken <= syllable.length && typed[from + taken - 1] === syllable[taken - 1]; taken++) {
        if (from + taken === typed.length) return index - start + 1;
        next.add(from + taken);
      }
    }
    reached = next;
  }
  return 0;
}
