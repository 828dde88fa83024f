/** The kind of trouble, what happened, and what to do about it. */
type ErrorWords = readonly [code: string, message: string, advice: string];

const GONE: ErrorWords = [
  'gone',
  '要操作的工作表或单元格已经不在了，可能已被删除或移动。',
  '请切换到要检查的工作表，重新检查一次。',
];
const TOO_LARGE: ErrorWords = [
  'too-large',
  '表格内容太多，超出了 Excel 一次能传送的数据量。',
  '请删除表格以外多余的行列，或把绩效目标表单独放到一张工作表中，然后重试。',
];
const TOO_MANY_CELLS: ErrorWords = [
  'too-large',
  '这次操作涉及的单元格太多，超过了 Excel 的上限，没有执行。',
  '请删除表格右侧和下方多余的内容与格式，或把绩效目标表单独放到一张工作表中，然后重试。',
];
const OLD_EXCEL: ErrorWords = [
  'not-supported',
  '当前版本的 Excel 不支持这项功能。',
  '请更新 Excel，或使用 Excel 2019 及以上版本、Microsoft 365、Excel 网页版。',
];
const NO_CONNECTION: ErrorWords = [
  'no-connection',
  '与 Excel 的连接中断了。',
  '请检查网络，稍候重试；仍不行时请关闭任务窗格再重新打开。',
];
const SIGN_IN: ErrorWords = [
  'access-denied',
  'Excel 的登录已经失效，或者您没有编辑这个工作簿的权限。',
  '请在 Excel 中重新登录，或把工作簿另存到本机后打开，然后重试。',
];

/**
 * Error codes of Office.js and what they mean to the user. Codes that share their words mean the same to him. Told as
 * 'busy' is what passes by itself or with a click of the user's; a batch that such an error has stopped may be tried
 * again.
 */
export const ERROR_WORDS: Readonly<Record<string, ErrorWords>> = {
  InvalidOperationInCellEditMode: [
    'cell-edit',
    'Excel 正在编辑单元格，暂时无法读写表格。',
    '请按 Enter 键完成编辑，或按 Esc 键取消编辑，然后重试。',
  ],
  AccessDenied: [
    'access-denied',
    'Excel 拒绝了这次操作：工作表或工作簿可能受保护，或者是以只读方式打开的。',
    '请先在“审阅”选项卡中撤销保护，或另存一份可编辑的副本，然后重试。',
  ],
  ReadOnlyWorkbook: [
    'access-denied',
    '这个工作簿是以只读方式打开的，Excel 没有执行这次操作。',
    '请点击“启用编辑”，或另存一份可编辑的副本，然后重试。',
  ],
  Forbidden: SIGN_IN,
  Unauthenticated: SIGN_IN,
  ItemNotFound: GONE,
  InvalidReference: GONE,
  InvalidObjectPath: GONE,
  InvalidBinding: GONE,
  RequestPayloadSizeLimitExceeded: TOO_LARGE,
  ResponsePayloadSizeLimitExceeded: TOO_LARGE,
  OperationCellsExceedLimit: TOO_MANY_CELLS,
  RangeExceedsLimit: TOO_MANY_CELLS,
  MemoryLimitReached: [
    'memory',
    '内存不够，Excel 没有完成这次操作。',
    '请保存工作簿，关闭其他工作簿和程序，然后重试。',
  ],
  ApiNotAvailable: OLD_EXCEL,
  ApiNotFound: OLD_EXCEL,
  NotImplemented: OLD_EXCEL,
  UnsupportedFeature: [
    'not-supported',
    '工作表中有 Excel 加载项不能处理的内容，Excel 没有执行这次操作。',
    '请把绩效目标表复制到一个新的工作簿中，在那里检查。',
  ],
  UnsupportedOperation: [
    'not-supported',
    '这个工作簿不支持这项操作，可能因为它是旧版 .xls 文件，或启用了旧式的“共享工作簿”。',
    '请另存为 .xlsx 文件，或停用“共享工作簿”，然后重试。',
  ],
  UnsupportedSheet: [
    'wrong-sheet',
    '当前的工作表是图表或宏表，没有可以检查的单元格。',
    '请切换到填有绩效目标表的工作表，然后重试。',
  ],
  ConnectionFailure: NO_CONNECTION,
  Timeout: NO_CONNECTION,
  ServiceNotAvailable: [
    'no-connection',
    'Excel 的在线服务暂时不能使用。',
    '请稍候重试；仍不行时请把工作簿另存到本机，用桌面版 Excel 打开。',
  ],
  HostRestartNeeded: [
    'restart',
    '加载项已经更新，要重新启动 Excel 才能继续使用。',
    '请保存工作簿，关闭 Excel 后重新打开。',
  ],
  InactiveWorkbook: [
    'busy',
    '同时打开了几个工作簿，要操作的这一个不在最前面，Excel 没有执行这次操作。',
    '请单击绩效目标表所在的工作簿窗口，然后重试。',
  ],
  ActivityLimitReached: ['busy', '短时间内的操作太多，Excel 暂时不接受新的操作。', '请等一两分钟再重试。'],
  RequestAborted: ['busy', 'Excel 中止了这次操作，没有完成。', '请重试一次，其间不要切换或关闭工作簿。'],
  Conflict: [
    'busy',
    '这个工作簿正由别人或别的程序修改，与这次操作有冲突，Excel 没有执行。',
    '请等对方改完，重新检查一次再操作。',
  ],
  InsertDeleteConflict: [
    'insert-conflict',
    '插入或删除行会拆开同一行上的“表格”（用“套用表格格式”做成的区域）、数组公式或合并单元格，Excel 没有执行。',
    '请在“表设计”选项卡中点击“转换为区域”，或取消跨过这一行的合并单元格、数组公式，然后重试。',
  ],
  InvalidOperation: [
    'not-now',
    'Excel 在目前的状态下不能执行这次操作。',
    '请确认要操作的工作表没有隐藏，并退出打印预览，然后重试。',
  ],
  PivotTableRangeConflict: [
    'pivot-table',
    '这次操作会移动数据透视表，Excel 没有执行。',
    '请把数据透视表移到别的工作表，然后重试。',
  ],
  MergedRangeConflict: [
    'merged-cells',
    '这次操作会拆开合并单元格，Excel 没有执行。',
    '请先取消相关的合并单元格，然后重试。',
  ],
  FilteredRangeConflict: ['filtered', '工作表正在筛选，Excel 没有执行这次操作。', '请先清除筛选，然后重试。'],
  NonBlankCellOffSheet: [
    'sheet-full',
    '工作表末尾还有内容，无法再插入行列。',
    '请删除工作表最末几行、几列中多余的内容，然后重试。',
  ],
  InvalidSelection: [
    'bad-selection',
    '当前选中的不是一个单元格区域，Excel 没有执行这次操作。',
    '请先单击表格中的任意一个单元格，然后重试。',
  ],
  GeneralException: [
    'excel-failed',
    'Excel 内部出错，没有完成这次操作。',
    '请稍候重试；仍不行时请保存工作簿，关闭 Excel 后重新打开。',
  ],
};
