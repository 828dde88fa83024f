import type { IndicatorTable } from '../reading/model';
import { containsAny } from '../text/find-words';
import { squash, withoutBrackets } from '../text/normalize';
import { pattern } from '../text/pattern';
import * as words from '../vocabulary/monitoring-words';

const isMonitoring = containsAny(words.MONITORING_TITLES);
const namesEvaluation = containsAny(words.EVALUATION_TITLES);
const isInterim = pattern`${words.MONITORING_LABELS}|\d${words.MONTHS_OF_MONITORING}`;
const isWholeYear = containsAny(words.WHOLE_YEAR);

/** Whether the table asks what came of its targets at the end of the year; it may not be filled in yet. */
export function isSelfEvaluation({ title, columns }: Pick<IndicatorTable, 'title' | 'columns'>): boolean {
  const column = columns.find(({ role }) => role === 'actualValue');
  if (!column || asksInBetween(column.label)) return false;
  return !isMonitoring(title) || namesEvaluation(title);
}

/** Whether a column asks how far things have come within the year: 1-6月完成值. */
function asksInBetween(label: string): boolean {
  const plain = withoutBrackets(squash(label));
  return isInterim.test(plain) && !isWholeYear(plain);
}
