import { ADVERSE_WORDS, FAVOURABLE_WORDS, WANTED_RATIOS } from '../vocabulary/polarity';
import type { NameReading } from './name-kind';

/** `neutral`: amounts of money and lengths of time, which may be wanted either way. */
export type Polarity = 'adverse' | 'favourable' | 'neutral';

/** Whether a bureau wants less or more of what the name measures: the last telling word decides. */
export function polarityOf(name: NameReading): Polarity {
  const adverse = lastEnd(name.core, ADVERSE_WORDS);
  const favourable = lastEnd(name.core, FAVOURABLE_WORDS);
  if (adverse > favourable) return 'adverse';
  if (name.kind === 'money' || name.kind === 'time') return 'neutral';
  return 'favourable';
}

/** Whether the name is a ratio that nobody wants low (满意度, 合格率). */
export function isWantedRatio(name: NameReading): boolean {
  return (
    name.kind === 'ratio' &&
    polarityOf(name) === 'favourable' &&
    WANTED_RATIOS.test(name.core.replace(/(?:情况|指标)$/u, ''))
  );
}

function lastEnd(text: string, words: readonly string[]): number {
  let last = 0;
  for (const word of words) {
    const at = text.lastIndexOf(word);
    if (at >= 0) last = Math.max(last, at + word.length);
  }
  return last;
}
