import { joinFormula, splitFormula, type Reference } from './formula-references';
import type { CellPosition, CellValue, FormulaCell, SheetSnapshot } from './snapshot';

/** A single constant behind the "=": a number with or without unit, a percentage, a text, TRUE, an error. */
const CONSTANT = /^=\s*(?:[+-]?[\d,.]+%?\p{L}*|"(?:[^"]|"")*"|true|false|#[A-Z/0!?]+)\s*$/iu;

/**
 * Whether a cell holds a formula whose result would be lost with it. What begins with "=" and is what the cell shows is
 * a text; what stands for one constant (=100%, =64) is written over like any other.
 *
 * @param formula what the cell holds
 * @param shown what it shows, or its value
 */
export function isFormula(formula: CellValue, shown: CellValue): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== shown && !CONSTANT.test(formula);
}

/** The formulas of a sheet by place. */
export type FormulaLookup = (cell: CellPosition) => FormulaCell | undefined;

const lookups = new WeakMap<readonly FormulaCell[], FormulaLookup>();

/** Finds the formulas of a snapshot; where the host does not tell them there are none. */
export function formulasOf({ formulas = [] }: Pick<SheetSnapshot, 'formulas'>): FormulaLookup {
  const known = lookups.get(formulas);
  if (known) return known;
  const byCell = new Map(formulas.map((cell) => [keyOf(cell), cell]));
  const lookup: FormulaLookup = (cell) => byCell.get(keyOf(cell));
  lookups.set(formulas, lookup);
  return lookup;
}

/**
 * A formula as it has to be to do in another row what it does in its own.
 *
 * @param from 0-based row in which it stands
 * @param to the row that it goes to
 * @returns null where it refers to cells outside its row: nobody can tell which ones it would mean there
 */
export function formulaInRow(formula: string, from: number, to: number): string | null {
  let isOwn = formula !== '';
  const moved = joinFormula(splitFormula(formula), (reference) => {
    if (!isInRow(reference, from)) isOwn = false;
    const move = <T extends Reference['from'] | null>(corner: T): T => corner && { ...corner, row: to };
    return { from: move(reference.from), to: move(reference.to) };
  });
  return isOwn ? moved : null;
}

/** Whether a formula has a cell of the row as such, or as the end of an area: it is not the same without the row. */
export function dependsOnRow(formula: string, row: number): boolean {
  return splitFormula(formula).some((part) => {
    if (typeof part === 'string') return false;
    const { sheet, from, to } = part;
    return sheet === null && (from.row === row || to?.row === row);
  });
}

function isInRow({ sheet, from, to }: Reference, row: number): boolean {
  return sheet === null && [from, to ?? from].every((corner) => corner.row === row && !corner.rowFixed);
}

function keyOf({ row, column }: CellPosition): string {
  return `${row} ${column}`;
}
