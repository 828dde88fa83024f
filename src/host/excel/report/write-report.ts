import type { ReportCell, ReportSheet } from '../../../core/report-sheet/model';
import type { SheetInfo } from '../../spreadsheet';
import { rangeOf } from '../edits/actions';
import { runWrite, type Attempt } from '../run';
import { dressReport } from './dress-report';
import { REPORT_MARK, contentChecksum, markFormula } from './report-mark';

/** The trace message of the first request's first action. */
const BEGIN = 'begin';

/** Characters in one request: Excel on the web takes 5 MB, and a Chinese character has three bytes. */
const CHARACTERS_PER_REQUEST = 500_000;

/**
 * Makes the sheet under this name, dresses it and writes what one request takes: nearly always all of it.
 *
 * @param finalName the name that the sheet will have
 * @throws whatever Excel says; what there is of the sheet has to be taken away then
 */
export async function beginReport(report: ReportSheet, name: string, finalName: string): Promise<SheetInfo> {
  const [first = []] = inParts(report.rows);
  return runWrite(async (context, attempt) => {
    context.trace(BEGIN);
    const sheet = context.workbook.worksheets.add(name);
    sheet.load('id,name');
    const mark = { scope: report.scope, sheetName: finalName, checksum: contentChecksum(report.rows) };
    // hidden at once: later Excel would not do it
    sheet.names.add(REPORT_MARK, markFormula(mark)).visible = false;
    writeRows(sheet, 0, first);
    dressReport(sheet, report);
    await context.sync();
    await deleteIfGivenUp(context, attempt, sheet);
    return { id: sheet.id, name: sheet.name };
  });
}

/** Nobody waits for the report any more: what Excel has done late goes again. */
async function deleteIfGivenUp(
  context: Excel.RequestContext,
  { givenUp }: Attempt,
  sheet: Excel.Worksheet,
): Promise<void> {
  if (!givenUp) return;
  sheet.delete();
  await context.sync();
}

/** Writes what the first request did not take. Throws as {@link beginReport}. */
export async function finishReport(sheetId: string, { rows }: ReportSheet): Promise<void> {
  const [first = [], ...others] = inParts(rows);
  let top = first.length;
  for (const part of others) {
    await goOn(sheetId, top, part);
    top += part.length;
  }
}

async function goOn(sheetId: string, top: number, rows: readonly (readonly ReportCell[])[]): Promise<void> {
  await runWrite(async (context, attempt) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    writeRows(sheet, top, rows);
    await context.sync();
    await deleteIfGivenUp(context, attempt, sheet);
  });
}

function writeRows(sheet: Excel.Worksheet, top: number, rows: readonly (readonly ReportCell[])[]): void {
  const right = (rows[0]?.length ?? 1) - 1;
  const cells = rangeOf(sheet, { top, left: 0, bottom: top + rows.length - 1, right });
  cells.values = rows.map((row) => row.map(asText));
}

/** With the apostrophe that Excel does not show, a text stays a text, whatever it begins with. */
function asText(cell: ReportCell): ReportCell {
  return typeof cell === 'number' || cell === '' ? cell : `'${cell}`;
}

function inParts(rows: ReportSheet['rows']): (readonly ReportCell[])[][] {
  const parts: (readonly ReportCell[])[][] = [[]];
  let room = CHARACTERS_PER_REQUEST;
  for (const row of rows) {
    const size = row.reduce((sum: number, cell) => sum + String(cell).length, 0);
    if (size > room) {
      parts.push([]);
      room = CHARACTERS_PER_REQUEST;
    }
    parts.at(-1)?.push(row);
    room -= size;
  }
  return parts;
}
