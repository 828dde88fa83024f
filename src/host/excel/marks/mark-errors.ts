import { UserError } from '../../../core/errors';
import { runRead } from '../run';

/** Throws the error, or one that says more where the sheet is protected: that is why Excel has refused. */
export async function sayIfProtected(sheetId: string, error: unknown): Promise<never> {
  if (!(error instanceof UserError) || error.code !== 'access-denied') throw error;
  const name = await protectedName(sheetId);
  if (name === null) throw error;
  throw new UserError(
    'sheet-protected',
    `工作表“${name}”受保护，不能标出单元格，也不能取消标出。`,
    '请在“审阅”选项卡中点击“撤销工作表保护”（可能需要密码），然后重试；也可以生成检查报告。',
  );
}

async function protectedName(sheetId: string): Promise<string | null> {
  try {
    return await runRead(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      sheet.load('name,protection/protected');
      await context.sync();
      return sheet.protection.protected ? sheet.name : null;
    });
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}
