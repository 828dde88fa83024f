import type { LibraryQuery } from '../../state/library-session';
import { libraryTexts as words } from '../../texts/library';

/** What to do where no phrasing was found: only what can be done. */
export function noneFound({ text, level1, level2, theme }: LibraryQuery): string {
  const isFiltered = level1 !== null || level2 !== null || theme !== null;
  if (text.trim() === '') return words.noneInFilters;
  return isFiltered ? words.noneForTextInFilters : words.noneForText;
}
