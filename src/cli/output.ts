import { access, constants, mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UsageError } from './arguments';

/** Refuses a place where the report cannot be written, before the long work rather than after it. */
export async function checkPlace(out: string): Promise<void> {
  const folder = dirname(out);
  const isFolder = await stat(out).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (isFolder) throw new UsageError(`--out 的“${out}”是文件夹，请给出文件名。`);
  await access(folder, constants.W_OK).catch(() => {
    throw new UsageError(`--out 的文件夹“${folder}”不存在，或者不能写入。`);
  });
}

/** Makes the folder for copies. @throws UsageError where there can be none */
export async function checkFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`--fixed 的文件夹“${folder}”不能建立（${error.code ?? error.message}）。`);
  });
  await access(folder, constants.W_OK).catch(() => {
    throw new UsageError(`--fixed 的文件夹“${folder}”不能写入。`);
  });
}

/** @throws UsageError when the file cannot be written */
export async function writeReport(out: string, text: string): Promise<void> {
  await writeFile(out, `${text}\n`).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(
      `结果没有写入“${out}”（${error.code ?? error.message}）；请关闭正打开它的程序，或换一个文件名。`,
    );
  });
}
