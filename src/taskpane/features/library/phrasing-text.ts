import type { PhrasingTarget } from '../../../core/library/phrasing';
import { LEVEL2_LABELS } from '../../../core/library/labels';
import { reasonText, type Reason } from '../../../core/library/reasons';
import type { LibraryPhrasing } from '../../../core/library/schema';
import { libraryTexts as words } from '../../texts/library';

/** A target as it would stand in one cell: "≥90%". */
export function targetText({ comparator, example, unit, text }: PhrasingTarget): string {
  return text ?? `${comparator ?? ''}${example}${unit ?? ''}`;
}

/** Where a phrasing belongs and why it stands where it stands; a theme that is the table's own is named once. */
export function placeText({ level2, theme }: LibraryPhrasing, reasons: readonly Reason[], purpose = ''): string {
  const isOwnTheme = reasons.some((reason) => reason.kind === 'theme' && reason.theme === theme);
  const others = reasons.filter(({ kind }) => kind !== 'theme').map(reasonText);
  const about = isOwnTheme ? words.ownTheme(theme) : theme;
  return [purpose, LEVEL2_LABELS[level2], about, ...others].filter(Boolean).join(' · ');
}
