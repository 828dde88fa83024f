import type { ReportSheet } from '../../../core/report-sheet/model';
import { UserError } from '../../../core/errors';
import type { SheetInfo } from '../../spreadsheet';
import { runRead } from '../run';
import { REPORT_MARK, contentChecksum, isSameScope, readMark, type ReportMark } from './report-mark';

/** What a new report finds in the workbook. */
export interface Surroundings {
  /** Names of all sheets, hidden ones too. */
  readonly names: readonly string[];
  /** Earlier reports of the same scope that nobody has touched since: the new one takes their place. */
  readonly replaced: readonly SheetInfo[];
  /** Whether there is one that somebody has renamed or written into: it stays. */
  readonly keepsOther: boolean;
}

interface EarlierReport extends SheetInfo {
  readonly mark: ReportMark;
}

/** @throws UserError 'workbook-protected' when no sheet can be added; nothing has been done */
export async function readSurroundings({ scope }: ReportSheet): Promise<Surroundings> {
  const { names, reports } = await readSheets();
  const earlier = reports.filter(({ mark }) => isSameScope(mark.scope, scope));
  const untouched = await Promise.all(earlier.map(isUntouched));
  const replaced = earlier.filter((_, index) => untouched[index]);
  return { names, replaced, keepsOther: replaced.length < earlier.length };
}

async function readSheets(): Promise<{ names: string[]; reports: EarlierReport[] }> {
  return runRead(async ({ workbook, sync }) => {
    workbook.protection.load('protected');
    workbook.worksheets.load('items/id,items/name');
    await sync();
    if (workbook.protection.protected) throw workbookProtected();
    const sheets = workbook.worksheets.items.map((sheet) => {
      return { sheet, item: sheet.names.getItemOrNullObject(REPORT_MARK).load('formula') };
    });
    await sync();
    const reports = sheets.flatMap(({ sheet: { id, name }, item }) => {
      const mark = item.isNullObject ? null : readMark(item.formula);
      return mark ? [{ id, name, mark }] : [];
    });
    return { names: workbook.worksheets.items.map(({ name }) => name), reports };
  });
}

/** Whether a report has the name and the contents that it was made with. One that cannot be read counts as changed. */
async function isUntouched({ id, name, mark }: EarlierReport): Promise<boolean> {
  if (name !== mark.sheetName) return false;
  try {
    return await runRead(async (context) => {
      const used = context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true);
      used.load('values');
      await context.sync();
      return !used.isNullObject && contentChecksum(used.values) === mark.checksum;
    });
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}

function workbookProtected(): UserError {
  return new UserError(
    'workbook-protected',
    '工作簿的结构受保护，不能添加检查报告。',
    '请在“审阅”选项卡中点击“保护工作簿”，取消对结构的保护（可能需要密码），然后重试；也可以复制审核意见，粘贴到别处。',
  );
}
