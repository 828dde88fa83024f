import { UserError } from '../../core/errors';
import type { FormSheet } from '../../core/forms/forms';
import type { SheetInfo } from '../spreadsheet';
import { rangeOf, wholeRows } from './edits/actions';
import { isPlainNumber, mayBeReRead } from './edits/cell-content';
import { isRefusedUntouched, officeCode } from './errors';
import { DATA_VALIDATION, hasExcelApi } from './requirement-sets';
import { runRead, runWrite } from './run';

const LINES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

const BEGIN = 'begin';

/** So many names that are not listed and taken all the same: the sheet is refused for another reason. */
const MOST_TRIES = 20;

/**
 * Puts a form on a new sheet behind the others and brings it to the front: one round trip to find a free name, one to
 * write, one more for lists to choose from.
 *
 * @throws UserError; there is no new sheet then, unless the code is 'half-added'
 */
export async function addForm(form: FormSheet): Promise<SheetInfo> {
  const taken = await takenNames();
  const added = await writeUnderFreeName(form, taken);
  await addLists(form, added.id).catch(unlessToldToUser);
  return added;
}

async function writeUnderFreeName(form: FormSheet, taken: Set<string>, tries = 1): Promise<SheetInfo> {
  const name = freeName(form.sheetName, taken);
  try {
    return await write(form, name);
  } catch (error) {
    if (officeCode(error) !== 'ItemAlreadyExists') throw await removed(name, error);
    // not ours: the sheet came in between, or it is one that is not listed, a chart
    if (tries === MOST_TRIES) throw error;
    taken.add(name.toLowerCase());
    return writeUnderFreeName(form, taken, tries + 1);
  }
}

/** The form's own name, or the first of 名称2, 名称3 … that is free. */
function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted}${n}`;
  return name;
}

async function takenNames(): Promise<Set<string>> {
  return runRead(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  });
}

async function write(form: FormSheet, name: string): Promise<SheetInfo> {
  return runWrite(async (context, attempt) => {
    context.trace(BEGIN);
    const sheet = context.workbook.worksheets.add(name);
    sheet.load('id,name');
    const bottom = form.text.length - 1;
    const right = form.columnWidths.length - 1;
    const all = rangeOf(sheet, { top: 0, left: 0, bottom, right });
    all.values = form.text.map((row) => row.map(asWritten));
    dress(sheet, form, all);
    form.columnWidths.forEach((characters, column) => {
      const cells = rangeOf(sheet, { top: 0, left: column, bottom, right: column });
      cells.format.columnWidth = widthInPoints(characters);
    });
    for (const merge of form.merges) rangeOf(sheet, merge).merge(false);
    sheet.activate();
    sheet.getCell(form.start.row, form.start.column).select();
    await context.sync();
    if (attempt.givenUp) {
      sheet.delete();
      await context.sync();
    }
    return { id: sheet.id, name: sheet.name };
  });
}

/** =100% and 12/31 are texts; plain numbers may be added up. */
function asWritten(text: string): string {
  return mayBeReRead(text) && !isPlainNumber(text) ? `'${text}` : text;
}

function dress(sheet: Excel.Worksheet, form: FormSheet, all: Excel.Range): void {
  const { title, frame, header, centred, rowHeights } = form;
  all.format.wrapText = true;
  all.format.verticalAlignment = 'Center';
  const { borders } = rangeOf(sheet, frame).format;
  for (const line of LINES) borders.getItem(line).style = 'Continuous';
  const top = rangeOf(sheet, title).format;
  top.font.bold = true;
  top.font.size = 16;
  top.horizontalAlignment = 'Center';
  top.rowHeight = 30;
  const labels = rangeOf(sheet, header).format;
  labels.font.bold = true;
  labels.horizontalAlignment = 'Center';
  for (const range of centred) rangeOf(sheet, range).format.horizontalAlignment = 'Center';
  for (const { row, points } of rowHeights) sheet.getRange(wholeRows(row, 1)).format.rowHeight = points;
}

/** Excel measures columns in points; a character is 7 pixels wide, a cell has 5 to spare. */
function widthInPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** Lists to choose from, where Excel can offer them. A text outside the list is still taken. */
async function addLists({ lists }: FormSheet, sheetId: string): Promise<void> {
  if (lists.length === 0 || !hasExcelApi(DATA_VALIDATION)) return;
  await runWrite(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    for (const { range, values } of lists) {
      const { dataValidation } = rangeOf(sheet, range);
      dataValidation.rule = { list: { inCellDropDown: true, source: values.join(',') } };
      dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
    }
    await context.sync();
  });
}

/** The form is complete without its lists. */
function unlessToldToUser(error: unknown): void {
  if (!(error instanceof UserError)) throw error;
}

/** Takes the new sheet away again, if Excel had come as far as adding it, and says what to throw. */
async function removed(name: string, error: unknown): Promise<unknown> {
  // what Excel does after it was given up, it takes away by itself
  const cause = error instanceof UserError ? error.cause : error;
  if (isRefusedUntouched(cause) || (error instanceof UserError && error.code === 'no-answer')) return error;
  try {
    await remove(name);
    return error;
  } catch (failure) {
    const left = new UserError(
      'half-added',
      `添加新工作表时中断：工作簿中可能多了一张没有完成的“${name}”。`,
      '请查看工作表标签，如果有这张工作表，请删除后再试。',
    );
    left.cause = failure;
    return left;
  }
}

/**
 * Takes the sheet with a new form away again; one that is gone already is no error. Whether anybody has written into it
 * is for the caller to know.
 *
 * @throws UserError; the sheet is still there then, unless the code is 'unconfirmed'
 */
export async function removeForm(sheetId: string): Promise<void> {
  if (!(await isThere(sheetId))) return;
  try {
    await runWrite(async (context) => {
      context.workbook.worksheets.getItem(sheetId).delete();
      await context.sync();
    });
  } catch (error) {
    // only then may the answer have been lost, and not the request
    if (!(error instanceof UserError) || error.code !== 'no-connection') throw error;
    const isLeft = await isThere(sheetId).catch(() => null);
    if (isLeft === false) return;
    if (isLeft) throw error;
    const unconfirmed = new UserError(
      'unconfirmed',
      '与 Excel 的连接中断，不能确定新工作表是否已经删除。',
      '请查看工作表标签，如果还在，请删除后再继续。',
    );
    unconfirmed.cause = error;
    throw unconfirmed;
  }
}

async function isThere(sheetId: string): Promise<boolean> {
  return runRead(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    await context.sync();
    return !sheet.isNullObject;
  });
}

async function remove(name: string): Promise<void> {
  await runWrite(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (sheet.isNullObject) return;
    sheet.delete();
    await context.sync();
  });
}
