import { runWrite } from '../run';
import { REPORT_MARK } from './report-mark';

/** Deletes the sheet of this name if it is a report, or still holds nothing: never what somebody else has made. */
export async function removeUnfinished(name: string): Promise<void> {
  await runWrite(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('id');
    await context.sync();
    if (sheet.isNullObject) return;
    const mark = sheet.names.getItemOrNullObject(REPORT_MARK).load('name');
    const used = sheet.getUsedRangeOrNullObject(true).load('address');
    await context.sync();
    if (mark.isNullObject && !used.isNullObject) return;
    sheet.delete();
    await context.sync();
  });
}
