import { NO_EXTRAS } from './extras';
import { ModelError } from './model-error';
import { Sheet, type SheetContent } from './sheet';

/** A sheet with nothing on it. */
export function emptySheet(id: string, name: string): Sheet {
  const content: SheetContent = {
    id,
    name,
    visibility: 'Visible',
    rows: new Map(),
    merges: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    protected: false,
    extras: NO_EXTRAS,
  };
  return new Sheet(content);
}

/** Throws a ModelError when Excel would not take the name: empty, too long, bad characters, or already there. */
export function checkSheetName(name: string, sheets: readonly Sheet[]): void {
  if (name === '' || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name)) {
    throw new ModelError('bad-name', `"${name}" is no sheet name`);
  }
  if (sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
    throw new ModelError('name-taken', `there is a sheet "${name}"`);
  }
}

/** "Sheet1", or the first number that is free. */
export function freeSheetName(sheets: readonly Sheet[]): string {
  const names = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  let n = 1;
  while (names.has(`sheet${n}`)) n++;
  return `Sheet${n}`;
}
