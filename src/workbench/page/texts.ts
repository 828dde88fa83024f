import type { LeftOut } from '../../files/left-out';
import type { ModelErrorCode } from '../model/model-error';

/** What the workbench page says. */
export const texts = {
  title: '试用工作台',
  unnamed: '未命名.xlsx',
  modified: '（有未保存的修改）',
  open: '打开…',
  save: '保存',
  undo: '撤销',
  redo: '重做',
  samples: '示例',
  chooseSample: '示例工作簿…',
  hint: '从“示例”里选一个工作簿，或把 .xlsx 文件拖到这里；文件只在本机读取。',
  dropHere: '松开即可打开',
  nameBox: '名称框',
  formulaBar: '编辑栏',
  grid: (sheet: string) => `工作表 ${sheet}`,
  cellEditor: (address: string) => `单元格 ${address}`,
  sheets: '工作表标签',
  pane: '绩效目标检查',
  dismiss: '关闭提示',
  protectedSheet: '受保护',
  loading: (file: string) => `正在打开 ${file} …`,
  confirmDiscard: '当前工作簿有未保存的修改，仍要打开另一个吗？',
  confirmLoss: (parts: readonly string[]) =>
    `试用工作台只能保存单元格的内容和样式。另存的文件里不会有：${parts.join('、')}。\n\n原来的文件不受影响；要保留这些内容，请在 Excel 里改原来的文件。仍要另存吗？`,
  noAddress: (text: string) => `“${text}”不是单元格地址，例如 G7 或 B6:J29。`,
  unexpected: '出现了意料之外的错误，详情见浏览器控制台。',
  sampleMissing: '取不到示例工作簿，请重新运行 npm start 后再试。',
} as const;

/** What is not in a file that the workbench saves. */
export const LOSSES: Readonly<Record<LeftOut, string>> = {
  comments: '批注',
  pictures: '图片和图表',
  validation: '下拉选项等数据验证',
  formats: '条件格式',
  print: '打印设置',
  links: '链接',
  filters: '筛选和表格样式',
  frozen: '冻结窗格',
  names: '定义的名称',
  macros: '宏',
};

/** Why the workbook refuses a change that was made in the grid. */
export const REFUSALS: Readonly<Record<ModelErrorCode, string>> = {
  protected: '工作表受保护，单元格不能修改。请在 Excel 中撤销工作表保护后再试。',
  'not-found': '工作表已经不在了。',
  'merge-conflict': '区域切开了合并单元格，不能这样做。',
  'name-taken': '已有同名的工作表。',
  'bad-name': '工作表名称不合规。',
  'last-sheet': '工作簿至少要有一张可见的工作表。',
  'out-of-sheet': '超出了工作表的范围。',
};
