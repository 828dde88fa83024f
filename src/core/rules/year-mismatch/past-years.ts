import { pattern, patternAll } from '../../text/pattern';
import { DAY, MONTH, OF_YEAR, ORDINAL, YEAR } from '../../vocabulary/date-words';
import { DOCUMENT_NUMBER } from '../../vocabulary/target-words';
import * as words from '../../vocabulary/year-words';

/** Names of documents and what else is quoted. */
export const QUOTED = patternAll`《[^》]{0,80}》|〔[^〕]{0,20}〕|\[[^\]]{0,20}\]|“[^”]{0,80}”|\d{4}${DOCUMENT_NUMBER}`;

export const ANY_YEAR = pattern`20\d\d${YEAR}`;
export const EACH_YEAR = patternAll`(?<![\d-])(20\d\d)${YEAR}`;

/** Labels of lines whose years are not the year of the plan. */
export const YEAR_FREE_LABELS = pattern`${words.YEAR_FREE_LABELS}|${words.YEAR_FREE_LABEL_ENDS}$`;

/** What stands in front of a year that is named as past, or as a mark to compare with. */
export const PAST_BEFORE = pattern`(?:${words.PAST_BEFORE}|[《“\(〔\[【、—–~\-])$`;

const ACT = pattern`\d{1,2}${MONTH}(?:\d{1,2}${DAY})?(?:${words.LEGAL_ACTS_AFTER_DATE}|[\-—–~])`;
/** What stands behind a year that is named as past, as a span, or as part of a document's name. */
export const PAST_BEHIND = pattern`^(?:${OF_YEAR}?(?:[\-—–~、,，]|${words.PAST_BEHIND}|${ORDINAL}\d|${ACT})|\)?${words.DOCUMENT_ENDS})`;
