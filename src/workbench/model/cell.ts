import type { CellData, CellStyle } from '../../files/workbook-data';

/** What one cell holds and how it looks; never changed in place. */
export interface Cell extends Omit<CellData, 'row' | 'column'> {
  /** How far the results of the formula reach; they stand in the other cells as values. Gone with the formula. */
  readonly spill?: { readonly rows: number; readonly columns: number };
}

/** Excel's format code for "no particular format" and for "everything is text". */
export const GENERAL = 'General';
export const TEXT_FORMAT = '@';

/**
 * A change of looks: what is missing stays, `null` goes back to the default. `font` and `borders` are merged side by
 * side, so `{ font: { bold: true } }` keeps the font's name.
 */
export interface StylePatch {
  readonly fill?: string | null;
  readonly font?: Nullable<NonNullable<CellStyle['font']>>;
  readonly borders?: Nullable<NonNullable<CellStyle['borders']>>;
  readonly wrap?: boolean | null;
  readonly horizontal?: CellStyle['horizontal'] | null;
  readonly vertical?: CellStyle['vertical'] | null;
  readonly locked?: boolean | null;
}

type Nullable<T> = { readonly [K in keyof T]?: T[K] | null };

/** Whether the cell holds a value or a formula, whatever it looks like. */
export function isFilled(cell: Cell | undefined): cell is Cell {
  return cell !== undefined && (cell.value !== '' || cell.formula !== undefined);
}

/** Whether the cell can be edited on a protected sheet. */
export function isUnlocked(cell: Cell | undefined): boolean {
  return cell?.style?.locked === false;
}

/** The cell's looks without its contents; `undefined` when it has none. */
export function looksOf(cell: Cell | undefined): Cell | undefined {
  return cell && compactCell({ value: '', numberFormat: cell.numberFormat, style: cell.style });
}

/** Drops what is default; `undefined` for a cell that holds nothing and looks like nothing. */
export function compactCell(cell: Cell): Cell | undefined {
  const compact: { -readonly [K in keyof Cell]: Cell[K] } = { value: cell.value };
  if (cell.formula !== undefined) compact.formula = cell.formula;
  if (cell.spill) compact.spill = cell.spill;
  if (cell.mixedFont) compact.mixedFont = cell.mixedFont;
  if (cell.numberFormat !== undefined && cell.numberFormat !== GENERAL) compact.numberFormat = cell.numberFormat;
  if (cell.style && Object.keys(cell.style).length > 0) compact.style = cell.style;
  return compact.value === '' && Object.keys(compact).length === 1 ? undefined : compact;
}

/** The style with the patch applied; `undefined` when nothing but defaults remains. */
export function patchStyle(style: CellStyle | undefined, patch: StylePatch): CellStyle | undefined {
  const { font, borders, ...plain } = patch;
  const next = patchFields<CellStyle>(style, {
    ...plain,
    ...(font && { font: patchFields(style?.font, font) ?? null }),
    ...(borders && { borders: patchFields(style?.borders, borders) ?? null }),
  });
  return next;
}

function patchFields<T extends object>(base: T | undefined, patch: Nullable<T>): T | undefined {
  const entries = Object.entries({ ...base, ...patch }).filter(([, value]) => value !== null && value !== undefined);
  return entries.length > 0 ? (Object.fromEntries(entries) as T) : undefined;
}
