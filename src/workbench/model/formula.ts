import type { CellValue } from '../../core/sheet/snapshot';

export interface EnteredFormula {
  readonly formula: string;
  readonly value: CellValue;
  /** The format that Excel gives a General cell with such a formula. */
  readonly numberFormat?: string;
}

/** What stands for the result of a formula that nobody can make sense of. */
export const UNKNOWN_NAME = '#NAME?';

/**
 * What a cell holds after a formula was entered. The workbench calculates constants only: a number, a percentage, a
 * text in quotes, TRUE or FALSE. Everything else shows #NAME?, as Excel does for what it cannot make sense of; results
 * of real formulas come from the file, as they were saved.
 *
 * @param formula with its leading "="
 */
export function enterFormula(formula: string): EnteredFormula {
  const body = formula.slice(1).trim();
  const number = /^([+-]?\d+(?:\.\d+)?)(%?)$/.exec(body);
  if (number) {
    const [, digits = '', percent] = number;
    if (!percent) return { formula, value: Number(digits) };
    const numberFormat = digits.includes('.') ? '0.00%' : '0%';
    // toPrecision: 12.3 / 100 is not 0.123 in binary
    return { formula, value: Number((Number(digits) / 100).toPrecision(15)), numberFormat };
  }
  const text = /^"((?:[^"]|"")*)"$/.exec(body);
  if (text) return { formula, value: (text[1] ?? '').replaceAll('""', '"') };
  if (/^(?:true|false)$/i.test(body)) return { formula, value: body.toLowerCase() === 'true' };
  return { formula, value: UNKNOWN_NAME };
}
