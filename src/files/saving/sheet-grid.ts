import type { CellPosition } from '../../core/sheet/snapshot';
import { XmlError } from '../xml-reader';
import { walkSheet, type SheetTag } from './walk-sheet';
import { placedAttributes, type PlacedAttribute } from './xml-tags';

/** A row or cell where it stands in a sheet's part: its first tag, and where it ends. */
export interface Span extends CellPosition {
  readonly tag: SheetTag;
  /** The tag that closes it; null for an empty one. */
  close: SheetTag | null;
}

export interface RowSpan extends Span {
  readonly cells: Span[];
}

/** The styles that columns have where a row has no cell. */
interface ColumnStyle {
  readonly first: number;
  readonly last: number;
  readonly style: string;
}

/** What is where in a sheet's part. */
export interface Grid {
  /** <sheetData>. */
  readonly data: Span;
  readonly rows: readonly RowSpan[];
  readonly columnStyles: readonly ColumnStyle[];
  /** Where the sheet says how far it reaches. */
  readonly dimension: PlacedAttribute | undefined;
}

export function endOf({ tag, close }: Span): number {
  return (close ?? tag).end;
}

function columnStyle(attributes: ReadonlyMap<string, PlacedAttribute>): ColumnStyle {
  const number = (name: string): number => parseInt(attributes.get(name)?.value ?? '', 10) - 1;
  return { first: number('min'), last: number('max'), style: attributes.get('style')?.value ?? '' };
}

/**
 * @param isWanted tells the rows whose cells are asked for
 * @throws XmlError for a sheet without cells
 */
export function readGrid(xml: string, isWanted: (row: number) => boolean): Grid {
  let data: Span | null = null;
  let dimension: PlacedAttribute | undefined;
  const rows: RowSpan[] = [];
  const columnStyles: ColumnStyle[] = [];
  for (const tag of walkSheet(xml)) {
    const { place, kind, row, column, name } = tag;
    const current = rows.at(-1);
    if (place === 'beside' && kind !== 'close') {
      if (name === 'col' && tag.depth === 2) columnStyles.push(columnStyle(placedAttributes(xml, tag)));
      if (name === 'dimension') dimension = placedAttributes(xml, tag).get('ref');
    } else if (place === 'cells') {
      if (kind === 'close' && data) data.close = tag;
      else data ??= { row, column, tag, close: null };
    } else if (place === 'row') {
      if (kind !== 'close') rows.push({ row, column, tag, close: null, cells: [] });
      else if (current) current.close = tag;
    } else if (place === 'cell' && current && isWanted(row)) {
      const cell = current.cells.at(-1);
      if (kind !== 'close') current.cells.push({ row, column, tag, close: null });
      else if (cell) cell.close = tag;
    }
  }
  if (!data) throw new XmlError('sheetData missing');
  return { data, rows, columnStyles, dimension };
}
