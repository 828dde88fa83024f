import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { ReportError, SkippedFile } from '../core/check/report';
import { fileError } from './file-error';
import { isHidden, reasonByName, reasonToSkip } from './file-names';

/** A file to check, or a place where none was found, with the reason. */
export interface FoundFile {
  readonly file: string;
  /** Its place below the folder that was given; its own name where it was given itself. */
  readonly below: string;
  readonly error: ReportError | null;
}

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  /** What is no workbook to check, with the reason. */
  readonly skipped: readonly SkippedFile[];
}

const NO_WORKBOOKS: ReportError = {
  code: 'no-workbooks',
  message: '文件夹里没有工作簿。',
  advice: '请核对文件夹；检查的是 .xlsx 文件，以 ~$ 开头的临时文件不算。',
};

const LINKED_FOLDER = '指向文件夹的链接，没有进入；需要时请直接给出那个文件夹。';

/** The order of a Chinese file list, in which 2 comes before 10. */
const { compare } = new Intl.Collator('zh-CN', { numeric: true });

/** Gathers files; each one once, under the first name that it was met by. */
class Collection {
  readonly files: FoundFile[] = [];
  readonly skipped: SkippedFile[] = [];
  private readonly known = new Set<string>();

  /** @param root the folder that was given */
  async add(file: string, root = dirname(file)): Promise<void> {
    if (await this.isNew(file)) this.files.push({ file, below: relative(root, file), error: null });
  }

  async skip(file: string, reason: string): Promise<void> {
    if (await this.isNew(file)) this.skipped.push({ file, reason });
  }

  fail(file: string, error: ReportError): void {
    this.files.push({ file, below: basename(file), error });
  }

  /** Links, and letters in another case where the system does not tell them apart, lead to the same file. */
  private async isNew(file: string): Promise<boolean> {
    const key = await realpath(file).catch(() => resolve(file));
    const isNew = !this.known.has(key);
    this.known.add(key);
    return isNew;
  }
}

/** @returns whether there was anything to check, or a reason why not */
async function search(folder: string, found: Collection, root: string, except: string | null): Promise<boolean> {
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    found.fail(folder, fileError(error));
    return true;
  }
  let any = false;
  for (const entry of entries.sort((a, b) => compare(a.name, b.name))) {
    const path = join(folder, entry.name);
    if (isHidden(entry.name)) continue;
    if (entry.isDirectory()) {
      if (resolve(path) !== except) any = (await search(path, found, root, except)) || any;
      continue;
    }
    const reason = reasonToSkip(path);
    // a link to a folder may lead back here: it is not followed. One to a file is read, and answers for itself
    if (entry.isSymbolicLink() && (await isFolder(path))) await found.skip(path, LINKED_FOLDER);
    else if (reason !== null) await found.skip(path, reason);
    else {
      await found.add(path, root);
      any = true;
    }
  }
  return any;
}

async function isFolder(path: string): Promise<boolean> {
  // what does not exist is a file that the check will not find
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/**
 * The files that are meant: those named, as they are, and the workbooks in folders and below, in the order of their
 * names. No file comes twice, by whatever names it was given.
 *
 * @param except a folder that is not searched, where it lies below one of them
 */
export async function findFiles(paths: readonly string[], except: string | null = null): Promise<FoundFiles> {
  const found = new Collection();
  for (const path of paths) {
    if (await isFolder(path)) {
      if (!(await search(path, found, path, except && resolve(except)))) found.fail(path, NO_WORKBOOKS);
      continue;
    }
    const reason = reasonByName(path);
    if (reason !== null && (await exists(path))) await found.skip(path, reason);
    else await found.add(path);
  }
  return found;
}
