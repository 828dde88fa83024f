import { readdir, stat } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import type { ReportError } from '../core/check/report';
import { fileError } from './file-error';

/** A file to check, or a place where none was found, with the reason. */
export interface FoundFile {
  readonly file: string;
  readonly error: ReportError | null;
}

/** What is looked into: workbooks, and their older kinds, so that their owners learn why they were not checked. */
const WORKBOOKS = new Set(['.xlsx', '.xlsm', '.xls', '.et', '.xlsb']);

const NO_WORKBOOKS: ReportError = {
  code: 'no-workbooks',
  message: '文件夹里没有工作簿。',
  advice: '请核对文件夹；检查的是 .xlsx 文件，以 ~$ 开头的临时文件不算。',
};

/** The order of a Chinese file list, in which 2 comes before 10. */
const { compare } = new Intl.Collator('zh-CN', { numeric: true });

/** Excel's and WPS's lock files (~$a.xlsx, .~a.xlsx), and what a Mac leaves on a memory stick (._a.xlsx). */
function isHidden(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$');
}

async function search(folder: string): Promise<FoundFile[]> {
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    return [{ file: folder, error: fileError(error) }];
  }
  const found: FoundFile[] = [];
  for (const entry of entries.sort((a, b) => compare(a.name, b.name))) {
    const path = join(folder, entry.name);
    if (isHidden(entry.name)) continue;
    // a link to a folder may lead back here: it is not followed. One to a file is read, and answers for itself
    if (entry.isDirectory()) found.push(...(await search(path)));
    else if (WORKBOOKS.has(extname(entry.name).toLowerCase())) found.push({ file: path, error: null });
  }
  return found;
}

async function isFolder(path: string): Promise<boolean> {
  // what does not exist is a file that the check will not find
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}

/**
 * The files that are meant: those named, as they are, and the workbooks in folders and below, in the order of their
 * names. No file found in a folder comes twice.
 */
export async function findFiles(paths: readonly string[]): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  const known = new Set<string>();
  for (const path of paths) {
    if (!(await isFolder(path))) {
      known.add(resolve(path));
      found.push({ file: path, error: null });
      continue;
    }
    const inside = await search(path);
    if (inside.length === 0) found.push({ file: path, error: NO_WORKBOOKS });
    for (const entry of inside) {
      const key = resolve(entry.file);
      if (!known.has(key)) found.push(entry);
      known.add(key);
    }
  }
  return found;
}
