import type { CellRange, CellValue } from '../core/sheet/snapshot';
import type { LeftOut } from './left-out';

export type BorderWeight = 'hair' | 'thin' | 'medium' | 'thick' | 'double' | 'dashed' | 'dotted';

export interface BorderLine {
  readonly weight: BorderWeight;
  /** "#RRGGBB" */
  readonly color: string;
}

export interface FontStyle {
  readonly name?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** "#RRGGBB" */
  readonly color?: string;
}

export interface CellBorders {
  readonly top?: BorderLine;
  readonly right?: BorderLine;
  readonly bottom?: BorderLine;
  readonly left?: BorderLine;
}

/** How a cell looks, apart from its number format. What is missing has the default look. */
export interface CellStyle {
  /** Solid fill, "#RRGGBB"; missing for no fill. */
  readonly fill?: string;
  readonly font?: FontStyle;
  readonly borders?: CellBorders;
  readonly wrap?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right' | 'justify' | 'fill' | 'centerContinuous' | 'distributed';
  readonly vertical?: 'top' | 'center' | 'bottom' | 'justify' | 'distributed';
  /** False for a cell that stays editable on a protected sheet; missing means locked. */
  readonly locked?: boolean;
}

/** What a font says of a text. */
export type FontTrait = keyof FontStyle | 'superscript' | 'subscript' | 'strikethrough';

/** One cell that holds something or looks like something; 0-based sheet coordinates. */
export interface CellData {
  readonly row: number;
  readonly column: number;
  /** A formula's cached result; error values as their text ("#DIV/0!"); "" for a cell that is only styled. */
  readonly value: CellValue;
  /** With its leading "=". */
  readonly formula?: string;
  /** Excel's format code; missing means General. Dates are serial numbers with a date format. */
  readonly numberFormat?: string;
  readonly style?: CellStyle;
  /** In what the fonts of its parts differ, where a text has parts with formats of their own. Gone with the text. */
  readonly mixedFont?: readonly FontTrait[];
}

/** One worksheet as plain data; all coordinates 0-based. */
export interface SheetData {
  readonly name: string;
  readonly hidden?: boolean;
  /** Sparse, in any order, no cell twice. A cell that a merge covers carries a style at most. */
  readonly cells: readonly CellData[];
  readonly merges?: readonly CellRange[];
  /** Column → width in characters of the default font, as in the workbook file. */
  readonly columnWidths?: Readonly<Record<number, number>>;
  /** Row → height in points. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly protected?: boolean;
}

/** A workbook as plain data: what a file reader produces and a file writer takes. */
export interface WorkbookData {
  readonly sheets: readonly SheetData[];
  /** Index into `sheets`; 0 when missing. */
  readonly activeSheet?: number;
  /** What the file held besides; missing where that is nothing. */
  readonly leftOut?: readonly LeftOut[];
}
