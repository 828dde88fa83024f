import type { SheetResult } from '../../../core/check/check-sheet';
import { canBeHandedIn, standingOf } from '../../../core/verdict/verdict';
import { verdictWords } from '../../../core/verdict/words';
import { countBySeverity, SEVERITIES } from '../../severity';
import { texts } from '../../texts';
import { reportTexts } from '../../texts/report';
import { checkedSheet, staleness, type CheckState } from '../../state/check';

/** What a screen reader says about the state; '' while there is nothing new to say. */
export function announcement(state: CheckState): string {
  // falling silent first makes the same result be read out again; a re-check speaks up only when the result differs
  if (state.running?.trigger === 'user') return state.running.progressVisible ? texts.check.checking : '';
  if (state.problem) return `${state.problem.message}${state.problem.advice}`;
  const sheet = checkedSheet(state);
  if (sheet && staleness(state) === 'other-sheet') return texts.otherSheet(sheet.name);
  switch (state.outcome?.kind) {
    case undefined:
      return '';
    case 'empty-sheet':
      return texts.emptySheet.title;
    case 'report':
      return reportTexts.notChecked.title;
    case 'no-table':
      return texts.noTable.title;
    case 'failed':
      return `${state.outcome.problem.message}${state.outcome.problem.advice}`;
    case 'done':
      return describeResult(state.outcome.result);
  }
}

function describeResult(result: SheetResult): string {
  const { findings } = result;
  const asked = [...result.doubts, ...result.unreadRows];
  const standing = standingOf(result);
  if (findings.length === 0 && asked.length === 0) {
    return canBeHandedIn(standing) ? texts.announce.none : texts.announce.done(verdictWords(standing));
  }
  const counts = countBySeverity(findings);
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map(
    (severity) => `${texts.severity[severity]} ${texts.count(counts[severity])}`,
  );
  if (asked.length > 0) parts.push(texts.announce.doubts(asked.length));
  return texts.announce.done(parts.join(texts.listPause)) + asked.map(({ question }) => question).join('');
}
