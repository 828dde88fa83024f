import type { Grid } from '../sheet/grid';
import { startsWithAny } from '../text/find-words';
import { squash } from '../text/normalize';
import { FOOTER_LABELS, PREAMBLE_LABELS, TITLE_WORDS, TOTAL_LABELS } from '../vocabulary/form-words';
import { readCategory } from './category';

/** What a line outside the indicators is. */
export type LineKind = 'blank' | 'title' | 'preamble' | 'footer' | 'total' | 'page' | 'content';

const MAX_TITLE = 60;
const MAX_LABEL_LINE = 30;

const startsTotal = startsWithAny(TOTAL_LABELS);
const startsFooter = startsWithAny(FOOTER_LABELS);
const startsPreamble = startsWithAny(PREAMBLE_LABELS);

/** Whether the text reads like the title of an indicator table. */
export function isTitle(text: string): boolean {
  const squashed = squash(text);
  if (squashed.length < 4 || squashed.length > MAX_TITLE || /[;。]/u.test(squashed)) return false;
  return TITLE_WORDS.some((word) => squashed.includes(word)) && /(?:表|目标)(?:\([^()]*\)|\d)*$/u.test(squashed);
}

/**
 * Reads a row by the first cell that holds text: is it the title of a form, a line in front of a table, behind it, a
 * total, a page number, or content?
 */
export function lineKind(grid: Grid, row: number): LineKind {
  return grid.memory.ofRow('line kind', row, () => readKind(grid, row));
}

function readKind(grid: Grid, row: number): LineKind {
  const [first] = grid.filledColumns(row);
  if (first === undefined) return 'blank';
  const raw = grid.text(row, first);
  const text = squash(raw);
  if (/^(?:第\d{1,4}页.{0,8}|-?\d{1,3}-|共\d{1,4}页)$/u.test(text)) return 'page';
  const merge = grid.extentOf(row, first);
  const alone = grid.filledColumns(row).length === 1;
  if ((merge.right > merge.left + 1 || alone) && isTitle(raw)) return 'title';
  if (startsTotal(text)) return 'total';
  if (startsFooter(text)) return 'footer';
  if (text.length <= MAX_LABEL_LINE && startsPreamble(text) && !isCategoryLine(raw)) return 'preamble';
  return 'content';
}

function isCategoryLine(text: string): boolean {
  const { level1, level2 } = readCategory(text);
  return level1 !== null || level2 !== null;
}
