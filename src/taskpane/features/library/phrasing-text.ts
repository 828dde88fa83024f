import type { PhrasingSource, PhrasingTarget } from '../../../core/library/phrasing';
import { LEVEL2_LABELS } from '../../../core/library/labels';
import { REASON_TEXTS, type Reason } from '../../../core/library/reasons';
import type { LibraryPhrasing } from '../../../core/library/schema';
import { libraryTexts as words, SAMPLE_NAMES } from '../../texts/library';

/** A target as it would stand in one cell: "≥90%". */
export function targetText({ comparator, example, unit, text }: PhrasingTarget): string {
  return text ?? `${comparator ?? ''}${example}${unit ?? ''}`;
}

/** Where a phrasing was taken from. */
export function sourceText({ sample, cell }: PhrasingSource): string {
  return words.source(SAMPLE_NAMES[sample] ?? sample, cell);
}

/** Reasons that speak of the 二级指标, and those that anybody sees who has typed the words or selected the row. */
const OF_LEVEL2: readonly Reason['kind'][] = ['empty', 'missing', 'absent'];
const PLAIN: readonly Reason['kind'][] = ['name', 'pinyin', 'category', 'beside'];

/** Where a phrasing belongs and why it stands where it stands, each reason with what it is about. */
export function placeText({ level2, theme }: LibraryPhrasing, reasons: readonly Reason[], purpose = ''): string {
  const withReason = (what: string, reason: Reason | undefined): string =>
    reason ? words.because(what, REASON_TEXTS[reason.kind]) : what;
  const ofLevel2 = reasons.find(({ kind }) => OF_LEVEL2.includes(kind));
  const ofTheme = reasons.find((reason) => reason.kind === 'theme' && reason.theme === theme);
  // what it is offered for says as much
  const plain = purpose === '' ? PLAIN : [...PLAIN, 'similar'];
  const others = reasons.filter(
    (reason) => reason !== ofLevel2 && reason.kind !== 'theme' && !plain.includes(reason.kind),
  );
  return [
    purpose,
    withReason(LEVEL2_LABELS[level2], ofLevel2),
    withReason(theme, ofTheme),
    ...others.map(({ kind }) => REASON_TEXTS[kind]),
  ]
    .filter(Boolean)
    .join(' · ');
}
