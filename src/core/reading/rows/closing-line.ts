import type { Grid } from '../../sheet/grid';
import { findDates } from '../../targets/dates';
import { isOnlyUnit } from '../../targets/only-unit';
import { reading } from '../../text/cell-text';
import { startsWithAny } from '../../text/find-words';
import { isBlankText, squash } from '../../text/normalize';
import { pattern } from '../../text/pattern';
import { DAY } from '../../vocabulary/date-words';
import { ATTACHMENT_LABELS, FOOTER_LABELS, SIGNING } from '../../vocabulary/form-words';
import { ORDINAL_NUMERALS } from '../../vocabulary/numerals';

/** How much a cell says that its line closes a page: 2 for a seal or what somebody signs, 1 for what goes with these. */
type Weight = 0 | 1 | 2;

const MAX_LABEL = 24;
const MAX_NAME = 4;
const SEALED = pattern`\(?${SIGNING}\)?[:：]?$`;
const SEALED_INSIDE = pattern`[\(]${SIGNING}[\)]`;
const ATTACHMENT = pattern`^${ATTACHMENT_LABELS}[\d${ORDINAL_NUMERALS}]{0,3}(?:$|[:：(])`;
const PHONE = /^[\d-]{7,15}$/u;
const startsFooter = startsWithAny(FOOTER_LABELS);

const weightOf = reading(({ text }) => weigh(squash(text)));

function weigh(text: string): Weight {
  if (ATTACHMENT.test(text)) return 2;
  if (text.length <= MAX_LABEL) {
    if (SEALED.test(text) || SEALED_INSIDE.test(text)) return 2;
    if (startsFooter(text) && /[:：]/u.test(text)) return 2;
  }
  if (isBlankText(text) || PHONE.test(text) || text.length <= MAX_NAME || isDay(text)) return 1;
  return 0;
}

/** 年 月 日, filled in or not. */
function isDay(text: string): boolean {
  if (!text.endsWith(DAY)) return false;
  return isOnlyUnit(text) || findDates(text).some((date) => date.day !== null);
}

/**
 * Whether a row among the indicators is one that closes a page (财政绩效管理科室（盖章） 年 月 日, 填表人： 联系电话：) or
 * names an attachment: something in it says so, and nothing in it says anything else.
 */
export function isClosingLine(grid: Grid, row: number): boolean {
  const weights = grid.filledColumns(row).map((column) => weightOf(grid.content(row, column)));
  return weights.includes(2) && !weights.includes(0);
}
