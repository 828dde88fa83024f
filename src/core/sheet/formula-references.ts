import { columnIndex, columnLetters } from './address';

/** Texts in quotes, sheet names in quotes, words (names, numbers, references), and single characters. */
const TOKEN = /"[^"]*"|'(?:[^']|'')*'|[\p{L}\p{N}_.$]+|./gsu;

/** Half of a reference: "$A$1", a column alone ("$A", as in A:C) or a row alone ("$1", as in 1:3). */
const CORNER = /^(?:(\$?)([A-Z]{1,3}))?(?:(\$?)(\d{1,7}))?$/i;

/** One corner of a reference, 0-based; a whole column has no row, a whole row no column. "$" fixes a coordinate. */
export interface Corner {
  readonly columnFixed: boolean;
  readonly column: number | null;
  readonly rowFixed: boolean;
  readonly row: number | null;
}

/** A reference in a formula: a cell, or an area from one corner to the other. */
export interface Reference {
  /** The sheet that is named before it, or null. */
  readonly sheet: string | null;
  readonly from: Corner;
  readonly to: Corner | null;
}

/** What takes a reference's place: other corners, or null for #REF!. */
export type Replacement = Pick<Reference, 'from' | 'to'> | null;

/** A formula taken apart: references, and what stands between them. Put together again it is the same formula. */
export type FormulaParts = readonly (string | Reference)[];

/** Takes a formula apart at its references. What sheet a reference names stands in the text before it, too. */
export function splitFormula(formula: string): FormulaParts {
  const tokens = formula.match(TOKEN) ?? [];
  const parts: (string | Reference)[] = [];
  let sheet: string | null = null;
  for (let n = 0; n < tokens.length; n++) {
    const token = tokens[n] ?? '';
    if (tokens[n + 1] === '!') {
      sheet = token.startsWith("'") ? token.slice(1, -1).replaceAll("''", "'") : token;
      parts.push(`${token}!`);
      n += 1;
      continue;
    }
    const found = referenceAt(tokens, n, sheet);
    parts.push(found ? found.reference : token);
    n += found ? found.length - 1 : 0;
    sheet = null;
  }
  return parts;
}

/** Puts a formula together with other references; texts, function names and everything else stay as they are. */
export function joinFormula(parts: FormulaParts, change: (reference: Reference) => Replacement): string {
  return parts.map((part) => (typeof part === 'string' ? part : formatReference(change(part)))).join('');
}

/** What is not fixed by "$" moves by so many rows and columns; #REF! where that is off the sheet. */
export function translateParts(parts: FormulaParts, rows: number, columns: number): string {
  const move = (corner: Corner): Corner | null => {
    const row = corner.row === null || corner.rowFixed ? corner.row : corner.row + rows;
    const column = corner.column === null || corner.columnFixed ? corner.column : corner.column + columns;
    return (row ?? 0) < 0 || (column ?? 0) < 0 ? null : { ...corner, row, column };
  };
  return joinFormula(parts, ({ from, to }) => {
    const [first, last] = [move(from), to && move(to)];
    return first && (last || !to) ? { from: first, to: last } : null;
  });
}

function referenceAt(
  tokens: readonly string[],
  start: number,
  sheet: string | null,
): { reference: Reference; length: number } | null {
  const from = parseCorner(tokens[start]);
  if (!from) return null;
  const to = tokens[start + 1] === ':' ? parseCorner(tokens[start + 2]) : null;
  const length = to ? 3 : 1;
  const isCell = from.row !== null && from.column !== null;
  // LOG10( is a function, 64 a number, A a name
  if (tokens[start + length] === '(' || (!to && !isCell)) return null;
  return { reference: { sheet, from, to }, length };
}

function parseCorner(word: string | undefined): Corner | null {
  const match = word ? CORNER.exec(word) : null;
  if (!match) return null;
  const [, columnFixed, letters, rowFixed, digits] = match;
  return {
    columnFixed: columnFixed === '$',
    column: letters === undefined ? null : columnIndex(letters),
    rowFixed: rowFixed === '$',
    row: digits === undefined ? null : Number(digits) - 1,
  };
}

function formatReference(replacement: Replacement): string {
  if (!replacement) return '#REF!';
  const { from, to } = replacement;
  return to ? `${formatCorner(from)}:${formatCorner(to)}` : formatCorner(from);
}

function formatCorner({ columnFixed, column, rowFixed, row }: Corner): string {
  const letters = column === null ? '' : `${columnFixed ? '$' : ''}${columnLetters(column)}`;
  return letters + (row === null ? '' : `${rowFixed ? '$' : ''}${row + 1}`);
}
