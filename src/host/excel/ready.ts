import { UserError } from '../../core/errors';
import { hasExcelApi } from './requirement-sets';

/** The manifest's requirement set; a pane opened by other means may be in an older Excel. */
const REQUIRED_EXCEL_API = 7;

/**
 * Resolves when office.js is ready in Excel.
 *
 * @throws UserError 'no-office' when office.js did not load or does not get ready in time, 'not-excel' outside Excel,
 *   'old-excel' in a version that is too old
 */
export async function whenOfficeReady(timeoutMs: number): Promise<void> {
  if (typeof Office === 'undefined') throw officeMissing();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(officeMissing()), timeoutMs);
  });
  const { host } = await Promise.race([Office.onReady(), tooLong]).finally(() => clearTimeout(timer));
  // in a plain browser the library gets ready with no host at all
  if (host !== Office.HostType.Excel) {
    throw new UserError(
      'not-excel',
      '这个页面需要在 Excel 的任务窗格中使用。',
      '请打开 Excel，从“开始”选项卡点击“检查本表”。',
    );
  }
  if (!hasExcelApi(REQUIRED_EXCEL_API)) {
    throw new UserError(
      'old-excel',
      '当前 Excel 版本太旧，无法使用本加载项。',
      '请使用 Excel 2019 及以上版本、Microsoft 365 或 Excel 网页版。',
    );
  }
}

function officeMissing(): UserError {
  return new UserError(
    'no-office',
    'Office 组件（office.js）没有加载成功，加载项无法与 Excel 通信。',
    '请检查网络后关闭任务窗格再重新打开；单位内网请联系管理员确认 office.js 的地址可以访问。',
  );
}
