import { parseCell } from '../core/sheet/address';
import type { CellPosition } from '../core/sheet/snapshot';
import { splitFormula, translateParts, type FormulaParts } from '../core/sheet/formula-references';
import { isFormula } from '../core/sheet/formulas';
import { decodeAttribute, encodeText } from '../files/xml-text';

/** A cell's beginning, or its formula, which may be empty. */
const CELL_OR_FORMULA = /<c(?=[\s/>])[^<>]*>|<f(?=[\s/>])([^<>]*)>(?:([^<]*)<\/f\s*>)?/g;
const PLACE = /\sr=["']([A-Za-z]{1,3}\d{1,7})["']/;
/** Shared, array and data table formulas; their words may stand elsewhere. */
const SPECIAL = /\st=["'](?!normal)/;
const SHARED = /\st=["']shared["']/;
const GROUP = /\ssi=["'](\d{1,9})["']/;

/** A formula that the cells below or beside it share. */
interface Shared {
  readonly parts: FormulaParts;
  readonly place: CellPosition;
}

/** Stands for a formula whose words nobody asks for. */
const SOME_FORMULA = '?';

/**
 * A sheet whose cells tell no more of their formulas than that there is one; constants (=64) and results stay. Whoever
 * only reads what cells show has no use for formulas, and there may be many and long ones.
 *
 * @param xml of a worksheet
 */
export function markFormulas(xml: string): string {
  return xml.replace(CELL_OR_FORMULA, (whole, attributes: string | undefined, text: string | undefined) => {
    if (attributes === undefined) return whole;
    if (SPECIAL.test(attributes)) return `<f>${SOME_FORMULA}</f>`;
    if (!text) return '';
    return `<f>${isFormula(`=${decodeAttribute(text)}`, '') ? SOME_FORMULA : text}</f>`;
  });
}

/**
 * Writes out the formulas that cells share, each cell its own. A shared formula is taken apart once: ExcelJS does it for
 * every cell again, in a time that grows with the square of its length.
 *
 * @param xml of a worksheet whose cells say where they are
 * @param limit characters that may be added
 * @throws RangeError above that
 */
export function unshareFormulas(xml: string, limit: number): string {
  if (!SHARED.test(xml)) return xml;
  const known = new Map<string, Shared>();
  let place: CellPosition | null = null;
  let left = limit;
  return xml.replace(CELL_OR_FORMULA, (whole, attributes: string | undefined, text: string | undefined) => {
    if (attributes === undefined) {
      place = placeOf(whole);
      return whole;
    }
    const group = SHARED.test(attributes) ? GROUP.exec(attributes)?.[1] : undefined;
    if (group === undefined || !place) return whole;
    if (text) {
      known.set(group, { parts: splitFormula(decodeAttribute(text)), place });
      return `<f>${text}</f>`;
    }
    const formula = encodeText(formulaAt(known.get(group), place));
    left -= formula.length;
    if (left < 0) throw new RangeError('shared formulas too long');
    return formula === '' ? '' : `<f>${formula}</f>`;
  });
}

function placeOf(tag: string): CellPosition | null {
  const address = PLACE.exec(tag)?.[1];
  return address === undefined ? null : parseCell(address.toUpperCase());
}

function formulaAt(shared: Shared | undefined, { row, column }: CellPosition): string {
  if (!shared) return '';
  return translateParts(shared.parts, row - shared.place.row, column - shared.place.column);
}
