import { joinFormula, splitFormula, translateParts, type Reference, type Replacement } from './formula-references';
import { shiftIndex, shiftSpan, type Shift } from './shift';

/**
 * A formula after rows or columns of one sheet came or went: references to that sheet move along, ranges grow and
 * shrink, references to deleted cells become #REF!.
 *
 * @param ownSheet name of the sheet that holds the formula; references without a sheet name mean this one
 * @param shiftedSheet name of the sheet whose rows or columns move
 */
export function shiftFormula(formula: string, ownSheet: string, shiftedSheet: string, shift: Shift): string {
  return joinFormula(splitFormula(formula), (reference) => {
    const sheet = reference.sheet ?? ownSheet;
    return sheet.toLowerCase() === shiftedSheet.toLowerCase() ? shiftReference(reference, shift) : reference;
  });
}

/** A formula after it was copied: what is not fixed by "$" moves by so many rows and columns. */
export function translateFormula(formula: string, rows: number, columns: number): string {
  return translateParts(splitFormula(formula), rows, columns);
}

function shiftReference({ from, to }: Reference, shift: Shift): Replacement {
  const start = from[shift.axis];
  // whole columns do not care about rows, and the other way round
  if (start === null) return { from, to };
  if (!to) {
    const moved = shiftIndex(start, shift);
    return moved === null ? null : { from: { ...from, [shift.axis]: moved }, to };
  }
  const span = shiftSpan(start, to[shift.axis] ?? start, shift);
  return span && { from: { ...from, [shift.axis]: span.start }, to: { ...to, [shift.axis]: span.end } };
}
