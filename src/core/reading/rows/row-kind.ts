import type { Grid } from '../../sheet/grid';
import { containsAny, startsWithAny } from '../../text/find-words';
import { squash } from '../../text/normalize';
import { pattern } from '../../text/pattern';
import * as words from '../../vocabulary/form-words';
import { GOAL, GOAL_KINDS } from '../../vocabulary/goal-words';
import { ORDINAL_NUMERALS } from '../../vocabulary/numerals';
import { readCategory } from './category';

/** What a line outside the indicators is; a 'statement' is a label with its sentence in one cell. */
export type LineKind = 'blank' | 'title' | 'preamble' | 'statement' | 'footer' | 'total' | 'page' | 'content';

const MAX_TITLE = 60;
const MAX_LABEL_LINE = 30;
/** The label of a statement: 年度绩效目标：完成…. How long the sentence is does not matter. */
const STATEMENT_LABEL = /^[^:：\n]{2,24}[:：\n]/u;
const MAX_STATEMENT_LABEL = 16;
const GOAL_WORDS = pattern`^(?:.{0,10}${GOAL_KINDS}${[GOAL]}|${[GOAL]})(?:\([^()]{0,8}\)|[\d${ORDINAL_NUMERALS}]{1,2})?$`;
const TITLE_END = pattern`${words.TITLE_ENDS}(?:\([^()]*\)|\d)*$`;
const PAGE_NUMBER = pattern`^(?:${words.PAGE_NUMBER_BEFORE}\d{1,4}${words.PAGE}.{0,8}|[-–—]?\d{1,3}[-–—]|${words.PAGE_COUNT_BEFORE}\d{1,4}${words.PAGE})$`;

const namesTitle = containsAny(words.TITLE_WORDS);
const startsTotal = startsWithAny(words.TOTAL_LABELS);
const startsFooter = startsWithAny(words.FOOTER_LABELS);
const startsPreamble = startsWithAny(words.PREAMBLE_LABELS);

/** Whether the text reads like the title of an indicator table. */
export function isTitle(text: string): boolean {
  const squashed = squash(text);
  if (squashed.length < 4 || squashed.length > MAX_TITLE || /[;。]/u.test(squashed)) return false;
  return namesTitle(squashed) && TITLE_END.test(squashed);
}

/**
 * Reads a row by the first cell that holds text: is it the title of a form, a line in front of a table, behind it, a
 * total, a page number, or content?
 */
export function lineKind(grid: Grid, row: number): LineKind {
  const [first] = grid.filledColumns(row);
  if (first === undefined) return 'blank';
  const raw = grid.text(row, first);
  const text = squash(raw);
  if (PAGE_NUMBER.test(text)) return 'page';
  const merge = grid.extentOf(row, first);
  const alone = grid.filledColumns(row).length === 1;
  if ((merge.right > merge.left + 1 || alone) && isTitle(raw)) return 'title';
  if (startsTotal(text)) return 'total';
  if (startsFooter(text)) return 'footer';
  if (text.length <= MAX_LABEL_LINE && startsPreamble(text) && !isCategoryLine(raw)) return 'preamble';
  // What is merged downwards stands beside rows and is no line.
  const isLine = alone && (merge.bottom === row || merge.right > merge.left);
  return isLine && isStatement(raw) ? 'statement' : 'content';
}

/** Whether the text is a form's label with what is written for it. */
function isStatement(text: string): boolean {
  const label = squash(STATEMENT_LABEL.exec(text.trim())?.[0].slice(0, -1) ?? '');
  if (label === '' || label.length > MAX_STATEMENT_LABEL || isCategoryLine(label)) return false;
  return startsPreamble(label) || GOAL_WORDS.test(label);
}

/** Whether lines of the kind stand in front of a form: its title and what it asks for. */
export function opensForm(kind: LineKind): boolean {
  return kind === 'title' || kind === 'preamble' || kind === 'statement';
}

function isCategoryLine(text: string): boolean {
  const { level1, level2 } = readCategory(text);
  return level1 !== null || level2 !== null;
}
