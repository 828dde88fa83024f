import { UserError } from '../../core/errors';

type Told = readonly [code: string, message: string, advice: string];

const CELL_EDIT: Told = [
  'cell-edit',
  'Excel 正在编辑单元格，暂时无法读写表格。',
  '请按 Enter 键完成编辑，或按 Esc 键取消编辑，然后重试。',
];
const DENIED: Told = [
  'access-denied',
  'Excel 拒绝了这次操作：工作表或工作簿可能受保护，或者是以只读方式打开的。',
  '请先在“审阅”选项卡中撤销保护，或另存一份可编辑的副本，然后重试。',
];
const GONE: Told = [
  'gone',
  '要操作的工作表或单元格已经不在了，可能已被删除或移动。',
  '请切换到要检查的工作表，重新检查一次。',
];
const TOO_LARGE: Told = [
  'too-large',
  '表格内容太多，超出了 Excel 一次能传送的数据量。',
  '请删除表格以外多余的行列，或把绩效目标表单独放到一张工作表中，然后重试。',
];
const NOT_SUPPORTED: Told = [
  'not-supported',
  '当前版本的 Excel 不支持这项功能。',
  '请更新 Excel，或使用 Excel 2019 及以上版本、Microsoft 365、Excel 网页版。',
];
const NO_CONNECTION: Told = [
  'no-connection',
  '与 Excel 的连接中断了。',
  '请检查网络，稍候重试；仍不行时请关闭任务窗格再重新打开。',
];
const BUSY: Told = ['busy', 'Excel 正忙，没有完成这次操作。', '请等 Excel 空闲下来，稍候重试。'];
const MERGED: Told = [
  'merged-cells',
  '这次操作会拆开合并单元格，Excel 没有执行。',
  '请先取消相关的合并单元格，然后重试。',
];
const FILTERED: Told = ['filtered', '工作表正在筛选，Excel 没有执行这次操作。', '请先清除筛选，然后重试。'];
const SHEET_FULL: Told = [
  'sheet-full',
  '工作表末尾还有内容，无法再插入行列。',
  '请删除工作表最末几行、几列中多余的内容，然后重试。',
];
const BAD_SELECTION: Told = [
  'bad-selection',
  '当前选中的不是一个单元格区域，Excel 没有执行这次操作。',
  '请先单击表格中的任意一个单元格，然后重试。',
];
const WRONG_SHEET: Told = [
  'wrong-sheet',
  '当前的工作表是图表或宏表，没有可以检查的单元格。',
  '请切换到填有绩效目标表的工作表，然后重试。',
];
const NOT_NOW: Told = [
  'not-now',
  'Excel 在目前的状态下不能执行这次操作。',
  '请确认要操作的工作表没有隐藏，并退出打印预览，然后重试。',
];
const PIVOT: Told = [
  'pivot-table',
  '这次操作会移动数据透视表，Excel 没有执行。',
  '请把数据透视表移到别的工作表，然后重试。',
];
const FAILED: Told = [
  'excel-failed',
  'Excel 内部出错，没有完成这次操作。',
  '请稍候重试；仍不行时请保存工作簿，关闭 Excel 后重新打开。',
];

/** Error codes of Office.js and what they mean to the user. */
const TOLD: Readonly<Record<string, Told>> = {
  InvalidOperationInCellEditMode: CELL_EDIT,
  AccessDenied: DENIED,
  Forbidden: DENIED,
  Unauthenticated: DENIED,
  ReadOnlyWorkbook: DENIED,
  ItemNotFound: GONE,
  InvalidReference: GONE,
  InvalidObjectPath: GONE,
  InvalidBinding: GONE,
  RequestPayloadSizeLimitExceeded: TOO_LARGE,
  ResponsePayloadSizeLimitExceeded: TOO_LARGE,
  OperationCellsExceedLimit: TOO_LARGE,
  RangeExceedsLimit: TOO_LARGE,
  ApiNotAvailable: NOT_SUPPORTED,
  ApiNotFound: NOT_SUPPORTED,
  NotImplemented: NOT_SUPPORTED,
  UnsupportedFeature: NOT_SUPPORTED,
  UnsupportedOperation: NOT_SUPPORTED,
  UnsupportedSheet: WRONG_SHEET,
  ConnectionFailure: NO_CONNECTION,
  Timeout: NO_CONNECTION,
  ServiceNotAvailable: NO_CONNECTION,
  HostRestartNeeded: NO_CONNECTION,
  InactiveWorkbook: BUSY,
  ActivityLimitReached: BUSY,
  RequestAborted: BUSY,
  Conflict: BUSY,
  InsertDeleteConflict: BUSY,
  InvalidOperation: NOT_NOW,
  PivotTableRangeConflict: PIVOT,
  MergedRangeConflict: MERGED,
  FilteredRangeConflict: FILTERED,
  NonBlankCellOffSheet: SHEET_FULL,
  InvalidSelection: BAD_SELECTION,
  GeneralException: FAILED,
};

/** What Office.js rejects with: an OfficeExtension.Error, told by its parts since it may come from another window. */
interface OfficeError extends Error {
  readonly code: string;
  readonly debugInfo: object;
  readonly traceMessages?: readonly string[];
}

/** Excel refuses a batch so before its first action. */
const NEVER_BEGUN: readonly string[] = ['InvalidOperationInCellEditMode', 'RequestPayloadSizeLimitExceeded'];

/** The Office.js error code of whatever was thrown, or null. */
export function officeCode(error: unknown): string | null {
  return isOfficeError(error) ? error.code : null;
}

/** The trace messages that a failed batch has passed, in their order. */
export function tracesOf(error: unknown): readonly string[] {
  return isOfficeError(error) ? (error.traceMessages ?? []) : [];
}

/** Whether Excel refuses every batch that fails so before its first action, whatever it holds. */
export function isNeverBegun(error: unknown): boolean {
  return isOfficeError(error) && tracesOf(error).length === 0 && NEVER_BEGUN.includes(error.code);
}

/**
 * Whether Excel itself has said that a batch failed before its first trace message. Where the connection failed, or the
 * answer got lost, it has said nothing, and may have done anything.
 */
export function isNotBegun(error: unknown): boolean {
  if (!isOfficeError(error) || tracesOf(error).length > 0) return false;
  // only an error of one action has a place
  return isNeverBegun(error) || 'errorLocation' in error.debugInfo;
}

/**
 * The user's version of whatever Office.js threw; a {@link UserError} stays as it is. Errors that only wrong code can
 * cause (an invalid argument, a property that was not loaded) are given back untouched: they are bugs.
 */
export function toUserError(error: unknown): unknown {
  if (!isOfficeError(error)) return error;
  const told = TOLD[error.code];
  if (!told) return error;
  const userError = new UserError(...told);
  userError.cause = error;
  return userError;
}

function isOfficeError(error: unknown): error is OfficeError {
  return (
    typeof error === 'object' &&
    error !== null &&
    'debugInfo' in error &&
    typeof error.debugInfo === 'object' &&
    error.debugInfo !== null &&
    'code' in error &&
    typeof error.code === 'string'
  );
}
