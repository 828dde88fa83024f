import { placeOf } from '../cell-values';
import { unreadable } from '../file-kind';
import { SHEET_AND_EXTENSIONS } from '../namespaces';
import { placedAttributes, xmlTags, type PlacedAttribute, type XmlTag } from './xml-tags';

/** What a tag of a sheet's part is. */
export type SheetPlace = 'cells' | 'row' | 'cell' | 'in-cell' | 'beside';

/** A tag of a sheet's part, and which row or cell it belongs to (0-based). */
export interface SheetTag extends XmlTag {
  readonly place: SheetPlace;
  readonly row: number;
  readonly column: number;
  /** Of the beginning of a row or cell. */
  readonly attributes: ReadonlyMap<string, PlacedAttribute>;
}

const NO_ATTRIBUTES: ReadonlyMap<string, PlacedAttribute> = new Map();

/** Where one is among the cells; rows and cells may leave out where they stand, and then follow those before them. */
class Position {
  row = -1;
  column = -1;

  enterRow(number: string | undefined): void {
    this.row = number === undefined ? this.row + 1 : Number(number) - 1;
    this.column = -1;
  }

  enterCell(address: string | undefined): void {
    const place = address === undefined ? { row: this.row, column: this.column + 1 } : placeOf(address);
    if (!place) throw unreadable.damaged();
    this.row = place.row;
    this.column = place.column;
  }
}

function placeAt({ name, depth }: XmlTag, inCells: boolean): SheetPlace {
  if (depth === 1 && name === 'sheetData') return 'cells';
  if (!inCells) return 'beside';
  if (depth === 2 && name === 'row') return 'row';
  return depth === 3 && name === 'c' ? 'cell' : 'in-cell';
}

/** The tags of a sheet's part, with where they are among the cells. @throws XmlError, UserError `damaged` */
export function* walkSheet(xml: string): Generator<SheetTag> {
  const at = new Position();
  let inCells = false;
  for (const tag of xmlTags(xml, SHEET_AND_EXTENSIONS)) {
    const place = placeAt(tag, inCells);
    if (place === 'cells') inCells = tag.kind === 'open';
    let attributes = NO_ATTRIBUTES;
    if (tag.kind !== 'close' && (place === 'row' || place === 'cell')) {
      attributes = placedAttributes(xml, tag);
      const own = attributes.get('r')?.value;
      if (place === 'row') at.enterRow(own);
      else at.enterCell(own);
    }
    yield { ...tag, place, row: at.row, column: at.column, attributes };
  }
}
