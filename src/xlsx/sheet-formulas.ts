import { parseCell } from '../core/sheet/address';
import type { CellPosition } from '../core/sheet/snapshot';
import { splitFormula, translateParts, type FormulaParts } from './formula-references';
import { decodeAttribute, encodeText } from './xml-text';

/** A cell's beginning, or its formula, which may be empty. */
const CELL_OR_FORMULA = /<c(?=[\s/>])[^<>]*>|<f(?=[\s/>])([^<>]*)>(?:([^<]*)<\/f\s*>)?/g;
const PLACE = /\sr=["']([A-Za-z]{1,3}\d{1,7})["']/;
const SHARED = /\st=["']shared["']/;
const GROUP = /\ssi=["'](\d{1,9})["']/;

/** A formula that the cells below or beside it share. */
interface Shared {
  readonly parts: FormulaParts;
  readonly place: CellPosition;
}

/**
 * A sheet without its formulas; their results stay. Whoever only reads what cells show has no use for them, and there
 * may be many and long ones.
 *
 * @param xml of a worksheet
 */
export function dropFormulas(xml: string): string {
  return xml.replace(CELL_OR_FORMULA, (whole) => (whole.startsWith('<c') ? whole : ''));
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
