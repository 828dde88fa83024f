import type { UserError } from '../core/errors';
import type { CellContext } from './cell-reader';
import { ThemeView } from './color-view';
import { rejectByContent, rejectByParts, unreadable } from './file-kind';
import { inOrder, leftOutByRelations, type LeftOut } from './left-out';
import { DRAWING, SPREADSHEET } from './namespaces';
import { Package, type Relation } from './package';
import { SheetView } from './sheet-view';
import { StyleView } from './style-view';
import { SharedTexts } from './text-view';
import type { SheetData, WorkbookData } from './workbook-data';
import { WorkbookView } from './workbook-view';
import { XmlError } from './xml-reader';
import { ZipError, ZipTooLarge } from './zip';

/** Where the workbook is when the package does not say; some programs forget to. */
const USUAL_WORKBOOK = 'xl/workbook.xml';

export interface ReadOptions {
  /** False where nobody reads them: cells then have their results, and a "=?" where there is a formula. */
  readonly formulas?: boolean;
  /** False where nobody looks at them: cells then have their number formats only, and none is merely styled. */
  readonly styles?: boolean;
}

/** The one part that a relation of this kind leads to. */
function targetOf(relations: readonly Relation[], kind: string): string {
  return relations.find((relation) => relation.kind === kind)?.target ?? '';
}

async function findWorkbook(file: Package): Promise<{ readonly part: string; readonly view: WorkbookView }> {
  const part = targetOf(await file.relationsOf(''), 'officeDocument') || USUAL_WORKBOOK;
  const reject = (): UserError => rejectByParts(file.names) ?? unreadable.damaged();
  if (!file.has(part) || part.endsWith('.bin')) throw reject();
  const view = new WorkbookView(reject);
  await file.read(part, SPREADSHEET, view);
  return { part, view };
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
  const { part: workbook, view } = await findWorkbook(file);
  const relations = await file.relationsOf(workbook);
  const context = await readContext(file, relations, view, options);
  const leftOut = new Set([...view.leftOut, ...leftOutByRelations(relations.map(({ kind }) => kind))]);
  const seen = new Set<string>();
  const sheets: SheetData[] = [];
  let activeSheet = 0;
  const parts = new Map(relations.map(({ id, kind, target }) => [id, kind === 'worksheet' ? target : null]));
  for (const [n, { name, hidden, relation }] of view.sheets.entries()) {
    const part = parts.get(relation) ?? '';
    // each once: a list of very many sheets that are one and the same is made to do harm
    if (!file.has(part) || seen.has(part)) continue;
    seen.add(part);
    const sheet = new SheetView(context);
    await file.read(part, SPREADSHEET, sheet);
    if (n === view.activeTab) activeSheet = sheets.length;
    sheets.push(sheet.toData(name, hidden));
    for (const each of [...sheet.leftOut, ...(await besideCells(file, part))]) leftOut.add(each);
  }
  if (sheets.length === 0) throw unreadable.noSheets();
  const found = inOrder(leftOut);
  return { sheets, activeSheet, ...(found.length > 0 && { leftOut: found }) };
}

/**
 * Reads an .xlsx file. Works in Node and in a browser.
 *
 * @throws UserError `not-xlsx`, `encrypted`, `old-xls`, `no-sheets`, `damaged` or `too-large`
 */
export async function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): Promise<WorkbookData> {
  const rejection = rejectByContent(bytes);
  if (rejection) throw rejection;
  try {
    return await readPackage(new Package(bytes), options);
  } catch (error) {
    if (error instanceof ZipTooLarge) throw unreadable.tooLarge();
    if (error instanceof ZipError || error instanceof XmlError) {
      throw Object.assign(unreadable.damaged(), { cause: error });
    }
    throw error;
  }
}
