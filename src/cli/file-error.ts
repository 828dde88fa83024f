import type { ReportError } from '../core/check/report';

const COPY_IT = '请把它复制到自己的文件夹后再检查。';

const FILE_ERRORS: Readonly<Record<string, readonly [code: string, message: string, advice: string]>> = {
  ENOENT: ['file-not-found', '找不到文件。', '请核对文件名和所在文件夹。'],
  EISDIR: ['not-a-file', '这是文件夹，不是文件。', '请给出文件夹里的 .xlsx 文件。'],
  EACCES: ['no-permission', '没有读取的权限。', COPY_IT],
  EPERM: ['no-permission', '没有读取的权限。', COPY_IT],
  EBUSY: ['file-busy', '文件正被其他程序占用。', '请在 Excel 或 WPS 表格中关闭它后再检查。'],
  ENAMETOOLONG: ['name-too-long', '文件名或路径太长。', COPY_IT],
  ERR_FS_FILE_TOO_LARGE: [
    'too-large',
    '文件过大，没有读取。',
    '请核对它是不是绩效目标表；是的话请删去其中的图片后再检查。',
  ],
};

/** What keeps a file or folder from being read, told to the user. */
export function fileError(cause: unknown): ReportError {
  const reason = (cause as NodeJS.ErrnoException).code ?? '';
  const [code, message, advice] = FILE_ERRORS[reason] ?? [
    'read-failed',
    `读取失败${reason && `（${reason}）`}。`,
    `请检查磁盘或网络连接；${COPY_IT.slice(1)}`,
  ];
  return { code, message, advice };
}
