import type { TableCell } from '../reading/model';
import { leadingComparator } from '../targets/comparators';
import { reading } from '../text/cell-text';
import { foldSigns } from '../text/fold';
import { isBlankText, squash } from '../text/normalize';
import { LEFTOVER_HINT as HINT, TEMPLATE_TOKEN } from '../text/broken';
import { patternAnyCase } from '../text/pattern';
import { ERROR_VALUES, MISSING_NUMBER_WORDS, MISSING_VALUE_WORDS } from '../vocabulary/leftovers';

/** What a program left in a cell that nobody has filled: a token of its own, or the error of a formula. */
export type Leftover = 'token' | 'error';

const MISSING: ReadonlySet<string> = new Set(MISSING_VALUE_WORDS);
const ERRORS: ReadonlySet<string> = new Set(ERROR_VALUES);
const ERROR_CODE = /^err:\d{3}$/u;
const NUMBER_WORD = patternAnyCase`^${MISSING_NUMBER_WORDS}(?:[%‰]|\p{Script=Han}{1,4})?$`;

/** What is left in the cell where nothing else is; null in a cell that is filled or blank. */
export function leftoverIn({ content }: TableCell): Leftover | null {
  return leftover(content);
}

const leftover = reading(({ text, written }): Leftover | null => {
  if (text.trim() !== '') return HINT.test(text) ? leftoverOf(squash(text)) : null;
  if (written === text) return null;
  // &nbsp; and <br> read as nothing, but they are what the cell shows
  return squash(foldSigns(written)) === '' ? null : 'token';
});

/** As {@link leftoverIn}, of a target: there a sign or a unit may stand around it (≥null, NaN%). */
export function leftoverInTarget({ content }: TableCell): Leftover | null {
  return leftoverTarget(content);
}

const leftoverTarget = reading((cell): Leftover | null => {
  const found = leftover(cell);
  if (found || !HINT.test(cell.text)) return found;
  const plain = squash(cell.text);
  const rest = plain.slice(leadingComparator(plain)?.written.length ?? 0);
  return leftoverOf(rest) ?? (NUMBER_WORD.test(rest) ? 'token' : null);
});

/** Whether a text is nothing but what a program left in the place of another one. */
export function isLeftover(text: string): boolean {
  return HINT.test(text) && leftoverOf(squash(text)) !== null;
}

/** Whether the cell is blank, and a blank cell is what it shows. */
export function isUnfilled(cell: TableCell | undefined): boolean {
  return isBlankText(cell?.text ?? '') && (!cell || leftoverIn(cell) === null);
}

function leftoverOf(plain: string): Leftover | null {
  if (ERRORS.has(plain.toUpperCase().replace(/[!?]$/u, '')) || ERROR_CODE.test(plain.toLowerCase())) return 'error';
  return MISSING.has(plain.toLowerCase()) || TEMPLATE_TOKEN.test(plain) ? 'token' : null;
}
