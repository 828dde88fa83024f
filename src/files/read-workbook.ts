import type { CellContext } from './cell-reader';
import { ThemeView } from './color-view';
import { rejectByContent, unreadable } from './file-kind';
import { inOrder, leftOutByRelations, type LeftOut } from './left-out';
import { DRAWING, SPREADSHEET } from './namespaces';
import { Package, type Relation } from './package';
import { SheetView } from './sheet-view';
import { StyleView } from './style-view';
import { SharedTexts } from './text-view';
import type { SheetData, WorkbookData } from './workbook-data';
import { findParts, targetOf } from './workbook-parts';
import type { WorkbookView } from './workbook-view';
import { XmlError } from './xml-reader';
import { ZipError, ZipTooLarge } from './zip';

export interface ReadOptions {
  /** False where nobody reads them: cells then have their results, and a "=?" where there is a formula. */
  readonly formulas?: boolean;
  /** False where nobody looks at them: cells then have their number formats only, and none is merely styled. */
  readonly styles?: boolean;
}

async function readContext(
  file: Package,
  relations: readonly Relation[],
  { date1904 }: WorkbookView,
  { formulas = true, styles = true }: ReadOptions,
): Promise<CellContext> {
  const [texts, styleView, theme] = [new SharedTexts(), new StyleView(), new ThemeView()];
  await file.read(targetOf(relations, 'sharedStrings'), SPREADSHEET, texts);
  await file.read(targetOf(relations, 'styles'), SPREADSHEET, styleView);
  if (styles) await file.read(targetOf(relations, 'theme'), DRAWING, theme);
  return { texts: texts.texts, looks: styleView.looks(theme.palette), date1904, formulas, styles };
}

/** What a sheet and its drawings hold besides its cells. */
async function besideCells(file: Package, part: string): Promise<LeftOut[]> {
  const relations = await file.relationsOf(part);
  const drawing = targetOf(relations, 'drawing');
  const drawn = drawing ? await file.relationsOf(drawing) : [];
  return leftOutByRelations([...relations, ...drawn].map(({ kind }) => kind));
}

async function readPackage(file: Package, options: ReadOptions): Promise<WorkbookData> {
  const { view, relations, sheets: parts } = await findParts(file);
  const context = await readContext(file, relations, view, options);
  const leftOut = new Set([...view.leftOut, ...leftOutByRelations(relations.map(({ kind }) => kind))]);
  const sheets: SheetData[] = [];
  for (const { name, hidden, part } of parts) {
    const sheet = new SheetView(context);
    await file.read(part, SPREADSHEET, sheet);
    sheets.push(sheet.toData(name, hidden));
    for (const each of [...sheet.leftOut, ...(await besideCells(file, part))]) leftOut.add(each);
  }
  if (sheets.length === 0) throw unreadable.noSheets();
  const activeSheet = Math.max(
    0,
    parts.findIndex(({ tab }) => tab === view.activeTab),
  );
  const found = inOrder(leftOut);
  return { sheets, activeSheet, ...(found.length > 0 && { leftOut: found }) };
}

/** Does something with a package; what is wrong with it is said as the user has to know it. */
export async function inPackage<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ZipTooLarge) throw unreadable.tooLarge();
    if (error instanceof ZipError || error instanceof XmlError) {
      throw Object.assign(unreadable.damaged(), { cause: error });
    }
    throw error;
  }
}

/**
 * Reads an .xlsx file. Works in Node and in a browser.
 *
 * @throws UserError `not-xlsx`, `encrypted`, `old-xls`, `no-sheets`, `damaged` or `too-large`
 */
export async function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): Promise<WorkbookData> {
  const rejection = rejectByContent(bytes);
  if (rejection) throw rejection;
  return inPackage(() => readPackage(new Package(bytes), options));
}
