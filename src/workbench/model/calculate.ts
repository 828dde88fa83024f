import type { CellPosition, CellValue } from '../../core/sheet/snapshot';
import { parseCell, parseRange } from '../../core/sheet/address';

/** Texts in quotes, functions and references, numbers, and single characters. */
const TOKEN = /"(?:[^"]|"")*"|\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|[A-Z]+|\d+(?:\.\d+)?|\S/giu;

const REFERENCE = /^[A-Z]{1,3}\d{1,7}(?::[A-Z]{1,3}\d{1,7})?$/i;

/** What a formula may ask of the sheet around it. */
export interface Surroundings {
  readonly own: CellPosition;
  readonly valueAt: (cell: CellPosition) => CellValue;
}

/**
 * The result of a formula of the plainest kind: texts, numbers, cells of its sheet, & + - * /, SUM and ROW(). Null for
 * every other: the workbench shows what the file says, and calculates only what is entered anew.
 *
 * @param formula with its leading "="
 */
export function calculate(formula: string, around: Surroundings): CellValue | null {
  const tokens = formula.slice(1).match(TOKEN) ?? [];
  let at = 0;
  const peek = (): string => tokens[at] ?? '';
  const take = (): string => tokens[at++] ?? '';
  const fail = (): never => {
    throw new SyntaxError(formula);
  };

  function joined(): CellValue {
    let value = sum();
    while (peek() === '&') {
      take();
      value = `${String(value)}${String(sum())}`;
    }
    return value;
  }

  function sum(): CellValue {
    let value = product();
    while (['+', '-'].includes(peek()))
      value = take() === '+' ? num(value) + num(product()) : num(value) - num(product());
    return value;
  }

  function product(): CellValue {
    let value = single();
    while (['*', '/'].includes(peek()))
      value = take() === '*' ? num(value) * num(single()) : num(value) / num(single());
    return value;
  }

  function single(): CellValue {
    const token = take();
    if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
    if (/^\d/.test(token)) return percent(Number(token));
    if (token === '(') {
      const value = joined();
      return take() === ')' ? value : fail();
    }
    if (token === '-') return -num(single());
    const name = token.toUpperCase();
    if (name === 'ROW' && take() === '(' && take() === ')') return around.own.row + 1;
    if (name === 'SUM' && take() === '(') {
      const values = cellsOf(take()).map(around.valueAt);
      if (take() !== ')') fail();
      return values.reduce<number>((total, value) => total + (typeof value === 'number' ? value : 0), 0);
    }
    const [cell] = token.includes(':') ? [] : cellsOf(token);
    return cell ? around.valueAt(cell) : fail();
  }

  function percent(value: number): number {
    if (peek() !== '%') return value;
    take();
    return value / 100;
  }

  function num(value: CellValue): number {
    const number = value === '' ? 0 : Number(value);
    return Number.isFinite(number) ? number : fail();
  }

  function cellsOf(token: string): CellPosition[] {
    const plain = token.replaceAll('$', '');
    if (!REFERENCE.test(plain)) fail();
    if (!plain.includes(':')) return [parseCell(plain.toUpperCase())];
    const { top, left, bottom, right } = parseRange(plain.toUpperCase());
    return Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (__, column) => ({ row: top + row, column: left + column })),
    ).flat();
  }

  try {
    const value = joined();
    return at === tokens.length ? value : null;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return null;
    throw error;
  }
}
