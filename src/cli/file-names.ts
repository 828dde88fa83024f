import { basename, extname } from 'node:path';

/** What is looked into: workbooks, and their older kinds, so that their owners learn why they were not checked. */
const WORKBOOKS: ReadonlySet<string> = new Set(['.xlsx', '.xlsm', '.xltx', '.xltm', '.xls', '.et', '.xlsb']);

const SAVE_AS_XLSX = '请在 Excel 或 WPS 表格中打开，另存为 .xlsx 后再检查。';
const ASK_FOR_XLSX = '请向填报单位要 .xlsx 工作簿。';

/** What tables are handed in as besides. */
const OTHER_KINDS: readonly { readonly kind: string; readonly advice: string; readonly endings: string }[] = [
  { kind: '其他格式的表格', advice: SAVE_AS_XLSX, endings: '.ods .ots .fods .uos .csv .tsv .numbers .dbf .xlt .ett' },
  {
    kind: '文字文档',
    advice: '请把其中的表格复制到 .xlsx 工作簿后再检查。',
    endings: '.doc .docx .wps .rtf .odt .ofd',
  },
  { kind: 'PDF 文件', advice: ASK_FOR_XLSX, endings: '.pdf' },
  { kind: '图片', advice: ASK_FOR_XLSX, endings: '.jpg .jpeg .png .bmp .tif .tiff .gif .heic' },
  { kind: '压缩包', advice: '请解压后再检查。', endings: '.zip .rar .7z .gz .tar' },
];

/** Excel's and WPS's lock files (~$a.xlsx, .~a.xlsx), and LibreOffice's (.~lock.a.xlsx#). */
const LOCK_FILE = /^(?:~\$|\.~)/;
/** What a Mac leaves beside a file on a memory stick. */
const MAC_FILE = /^\._/;

const REASONS = {
  lock: '打开工作簿时产生的临时文件，不是工作簿本身。',
  mac: '苹果电脑留下的附属文件，不是工作簿本身。',
  other: '不是工作簿。',
} as const;

function endingOf(name: string): string {
  return extname(name).toLowerCase();
}

/** Whether a file found in a folder is looked into. */
export function isWorkbook(name: string): boolean {
  return WORKBOOKS.has(endingOf(name));
}

/** Whether a folder's entry is the system's or a program's own business: not worth a word. */
export function isHidden(name: string): boolean {
  return name.startsWith('.') && !LOCK_FILE.test(name);
}

/** Why a file that somebody has named is no document at all, whatever its ending; `null` for all others. */
export function reasonByName(path: string): string | null {
  const name = basename(path);
  if (LOCK_FILE.test(name)) return REASONS.lock;
  return MAC_FILE.test(name) ? REASONS.mac : null;
}

/** Why a file in a folder is passed over; `null` for a workbook. */
export function reasonToSkip(path: string): string | null {
  const byName = reasonByName(path);
  if (byName !== null || isWorkbook(path)) return byName;
  const ending = endingOf(path);
  const other = OTHER_KINDS.find(({ endings }) => ending !== '' && endings.split(' ').includes(ending));
  return other ? `${other.kind}。${other.advice}` : REASONS.other;
}
