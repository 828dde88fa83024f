import { UserError } from '../../../core/errors';
import { freeSheetName } from '../../../core/report-sheet/sheet-name';
import type { ReportSheet } from '../../../core/report-sheet/model';
import type { AddedReport, SheetInfo } from '../../spreadsheet';
import { rangeOf } from '../edits/actions';
import { isRefusedUntouched, officeCode } from '../errors';
import { runRead, runWrite } from '../run';
import { addLinks } from './links';
import { setUpPrint } from './print-setup';
import { removeUnfinished } from './remove-unfinished';
import { readSurroundings, type Surroundings } from './surroundings';
import { beginReport, finishReport } from './write-report';

/** So many names that are not listed and taken all the same: the sheet is refused for another reason. */
const MOST_TRIES = 20;

/**
 * Puts a report on a new sheet behind the others and brings it to the front. An earlier one of the same scope that
 * nobody has touched goes when the new one is complete.
 *
 * @throws UserError; there is no new sheet then, and the earlier one is where it was, unless the code is 'half-added'
 */
export async function addReport(report: ReportSheet): Promise<AddedReport> {
  const around = await readSurroundings(report);
  const added = await writeUnderFreeName(report, around, new Set(around.names));
  await finishReport(added.id, report).catch(async (error: unknown) => {
    throw await afterRemoval(added.name, error);
  });
  await unlessRefused(addLinks(added.id, report.links));
  await unlessRefused(setUpPrint(added.id, report));
  const sheet = await takePlace(added, report, around);
  return { ...sheet, keptOther: around.keepsOther };
}

/** The name that the report gets when the one it replaces is gone. */
function finalNameOf(report: ReportSheet, { names, replaced }: Surroundings): string {
  const gone = new Set(replaced.map(({ name }) => name));
  return freeSheetName(
    report.sheetName,
    names.filter((name) => !gone.has(name)),
  );
}

async function writeUnderFreeName(
  report: ReportSheet,
  around: Surroundings,
  taken: Set<string>,
  tries = 1,
): Promise<SheetInfo> {
  const name = freeSheetName(report.sheetName, [...taken]);
  // without an earlier report to replace, the name stays
  const finalName = around.replaced.length > 0 ? finalNameOf(report, around) : name;
  try {
    return await beginReport(report, name, finalName);
  } catch (error) {
    if (isRefusedUntouched(error instanceof UserError ? error.cause : error)) throw error;
    if (officeCode(error) !== 'ItemAlreadyExists') throw await afterRemoval(name, error, false);
    // not ours: the sheet came in between, or it is one that is not listed, a chart
    if (tries === MOST_TRIES) throw error;
    return writeUnderFreeName(report, around, taken.add(name), tries + 1);
  }
}

/** The report is complete: the earlier one goes, the new one takes its name and comes to the front. */
async function takePlace(added: SheetInfo, report: ReportSheet, around: Surroundings): Promise<SheetInfo> {
  const { replaced } = around;
  try {
    return await runWrite(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem(added.id);
      // rows grow with what is typed into them, but not always with what a program writes
      rangeOf(sheet, report.table).format.autofitRows();
      for (const { id } of replaced) worksheets.getItem(id).delete();
      if (replaced.length > 0) sheet.name = finalNameOf(report, around);
      sheet.activate();
      sheet.getCell(0, 0).select();
      sheet.load('id,name');
      await context.sync();
      return { id: sheet.id, name: sheet.name };
    });
  } catch (error) {
    const left = replaced.length > 0 ? await sheetsLeft(added, replaced) : null;
    // the earlier one is gone: what there is now is the report, though perhaps under another name or in the back
    if (left) return left;
    throw await afterRemoval(added.name, error);
  }
}

/** The new sheet as it is now if one of those that it replaces is gone; `null` when all are there. */
async function sheetsLeft(added: SheetInfo, replaced: readonly SheetInfo[]): Promise<SheetInfo | null> {
  try {
    return await runRead(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem(added.id).load('id,name');
      const others = replaced.map(({ id }) => worksheets.getItemOrNullObject(id).load('id'));
      await context.sync();
      return others.some(({ isNullObject }) => isNullObject) ? { id: sheet.id, name: sheet.name } : null;
    });
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

/** A report without links, or one that is printed as any sheet, is a report all the same. */
async function unlessRefused(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof UserError) && officeCode(error) === null) throw error;
  }
}

/**
 * Takes the unfinished sheet away, if there is one, and says what to throw.
 *
 * @param isThere whether the sheet is sure to be there
 */
async function afterRemoval(name: string, error: unknown, isThere = true): Promise<unknown> {
  if (error instanceof UserError && error.code === 'no-answer') {
    // a sheet that is added after all goes by itself; one that is there waits with everything else
    return isThere ? halfAdded(name, error) : error;
  }
  try {
    await removeUnfinished(name);
    return error;
  } catch (failure) {
    return halfAdded(name, failure);
  }
}

function halfAdded(name: string, cause: unknown): UserError {
  const error = new UserError(
    'half-added',
    `生成检查报告时中断：工作簿中可能多了一张没有完成的“${name}”。`,
    '请查看工作表标签，如果有这张工作表，请删除后再试。',
  );
  error.cause = cause;
  return error;
}
