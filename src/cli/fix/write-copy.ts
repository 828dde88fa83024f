import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UserError } from '../../core/errors';
import { formatCell } from '../../core/sheet/address';
import type { ReportCopy, ReportError } from '../../core/check/report';
import { saveCells } from '../../files/saving/save-cells';
import type { WorkbookData } from '../../files/workbook-data';
import { changesOf, fixWorkbook, type FixedCell } from './fix-workbook';

/** A copy of a workbook file with its fixes, or why there is none. */
export interface Copy {
  readonly report: ReportCopy;
  /** What is in the copy; what was in the file where no copy was written. */
  readonly bytes: Uint8Array;
}

const WRITE_ERRORS: Readonly<Record<string, readonly [code: string, message: string, advice: string]>> = {
  EEXIST: ['copy-exists', '已有同名的文件，没有写入。', '请换一个空的文件夹，或先移走那里的文件。'],
  ENOTDIR: ['no-folder', '路径中有一段不是文件夹，没有写入。', '请换一个文件夹。'],
  ENOSPC: ['disk-full', '磁盘已满，没有写入。', '请腾出空间，或换一个磁盘。'],
};

function writeError(cause: unknown): ReportError {
  const reason = (cause as NodeJS.ErrnoException).code ?? '';
  const [code, message, advice] = WRITE_ERRORS[reason] ?? [
    'write-failed',
    `不能写入（${reason || String(cause)}）。`,
    '请核对文件夹是否允许写入，或换一个文件夹。',
  ];
  return { code, message, advice };
}

function cellsOf(fixed: readonly FixedCell[], { sheets }: WorkbookData): ReportCopy['cells'] {
  return fixed.map(({ sheet, row, column, before, after, titles }) => ({
    sheet: sheets[sheet]?.name ?? '',
    cell: formatCell({ row, column }),
    before,
    after,
    title: titles.join('；'),
  }));
}

/** Never over a file that is there. @throws UserError when it cannot be written */
async function writeNew(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes, { flag: 'wx' });
  } catch (error) {
    const { code, message, advice } = writeError(error);
    throw new UserError(code, message, advice);
  }
}

/**
 * Writes a copy of a workbook file with all safe fixes done.
 *
 * @param rules whose fixes are done; `null` for all
 */
export async function writeCopy(
  file: string,
  bytes: Uint8Array,
  data: WorkbookData,
  rules: ReadonlySet<string> | null,
): Promise<Copy> {
  try {
    const fixed = fixWorkbook(data, rules);
    const saved = await saveCells(bytes, changesOf(fixed));
    await writeNew(file, saved);
    return { report: { file, error: null, cells: cellsOf(fixed, data) }, bytes: saved };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { code, message, advice } = error;
    return { report: { file, error: { code, message, advice }, cells: [] }, bytes };
  }
}
