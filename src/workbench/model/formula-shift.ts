import { columnIndex, columnLetters } from '../../core/sheet/address';
import { shiftIndex, shiftSpan, type Shift } from './shift';

/** Texts in quotes, sheet names in quotes, words (names, numbers, references), and single characters. */
const TOKEN = /"[^"]*"|'[^']*'|[\p{L}\p{N}_.$]+|./gsu;

/** Half of a reference: "$A$1", a column alone ("$A", as in A:C) or a row alone ("$1", as in 1:3). */
const CORNER = /^(?:(\$?)([A-Z]{1,3}))?(?:(\$?)(\d{1,7}))?$/i;

interface Corner {
  readonly columnFixed: string;
  readonly column: number | null;
  readonly rowFixed: string;
  readonly row: number | null;
}

/**
 * A formula after rows or columns of one sheet came or went: references to that sheet move along, ranges grow and
 * shrink, references to deleted cells become #REF!.
 *
 * @param ownSheet name of the sheet that holds the formula; references without a sheet name mean this one
 * @param shiftedSheet name of the sheet whose rows or columns move
 */
export function shiftFormula(formula: string, ownSheet: string, shiftedSheet: string, shift: Shift): string {
  const tokens = formula.match(TOKEN) ?? [];
  let result = '';
  let sheet = ownSheet;
  for (let n = 0; n < tokens.length; n++) {
    const token = tokens[n] ?? '';
    if (tokens[n + 1] === '!') {
      sheet = token.startsWith("'") ? token.slice(1, -1) : token;
      result += `${token}!`;
      n += 1;
      continue;
    }
    const isArea = tokens[n + 1] === ':' && parseCorner(tokens[n + 2] ?? '') !== null;
    const length = isArea ? 3 : 1;
    const moves = sheet.toLowerCase() === shiftedSheet.toLowerCase() && tokens[n + length] !== '(';
    const moved = moves && (isArea ? moveArea(token, tokens[n + 2] ?? '', shift) : moveCell(token, shift));
    result += moved || tokens.slice(n, n + length).join('');
    n += length - 1;
    sheet = ownSheet;
  }
  return result;
}

/** The moved reference; `null` when the word is none. */
function moveCell(word: string, shift: Shift): string | null {
  const corner = parseCorner(word);
  if (!corner || corner.row === null || corner.column === null) return null;
  const moved = shiftIndex(shift.axis === 'row' ? corner.row : corner.column, shift);
  return moved === null ? '#REF!' : formatCorner({ ...corner, [shift.axis]: moved });
}

/** The moved area; `null` when the words are none, or one that the shift does not touch (A:C when rows move). */
function moveArea(fromWord: string, toWord: string, shift: Shift): string | null {
  const from = parseCorner(fromWord);
  const to = parseCorner(toWord);
  const start = from?.[shift.axis] ?? null;
  const end = to?.[shift.axis] ?? null;
  if (!from || !to || start === null || end === null) return null;
  const span = shiftSpan(start, end, shift);
  if (!span) return '#REF!';
  return `${formatCorner({ ...from, [shift.axis]: span.start })}:${formatCorner({ ...to, [shift.axis]: span.end })}`;
}

function parseCorner(word: string): Corner | null {
  const match = word === '' ? null : CORNER.exec(word);
  if (!match) return null;
  const [, columnFixed = '', letters, rowFixed = '', digits] = match;
  const column = letters === undefined ? null : columnIndex(letters);
  return { columnFixed, column, rowFixed, row: digits === undefined ? null : Number(digits) - 1 };
}

function formatCorner({ columnFixed, column, rowFixed, row }: Corner): string {
  const letters = column === null ? '' : columnFixed + columnLetters(column);
  return letters + (row === null ? '' : `${rowFixed}${row + 1}`);
}
