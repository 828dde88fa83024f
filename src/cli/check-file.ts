import { readFile } from 'node:fs/promises';
import { checkSheets, type SheetResult } from '../core/check/check-sheet';
import type { CheckedFile } from '../core/check/report';
import { UserError } from '../core/errors';
import { readWorkbook } from '../xlsx/read-workbook';
import { snapshots, type FileSnapshot } from '../xlsx/snapshots';
import type { WorkbookData } from '../xlsx/workbook-data';

/** A checked file with what else a reader of the text should know, by sheet. */
export interface FileOutcome extends CheckedFile {
  readonly notes: ReadonlyMap<string, readonly string[]>;
}

const FILE_ERRORS: Readonly<Record<string, readonly [code: string, message: string, advice: string]>> = {
  ENOENT: ['file-not-found', '找不到文件。', '请核对文件名和所在文件夹。'],
  EISDIR: ['not-a-file', '这是文件夹，不是文件。', '请给出文件夹里的 .xlsx 文件。'],
  EACCES: ['no-permission', '没有读取这个文件的权限。', '请把文件复制到自己的文件夹后再检查。'],
  EPERM: ['no-permission', '没有读取这个文件的权限。', '请把文件复制到自己的文件夹后再检查。'],
  EBUSY: ['file-busy', '文件正被其他程序占用。', '请在 Excel 或 WPS 表格中关闭它后再检查。'],
};

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const known = FILE_ERRORS[(error as NodeJS.ErrnoException).code ?? ''];
    if (!known) throw error;
    throw new UserError(...known);
  }
}

function notesOn(snapshot: FileSnapshot, result: SheetResult): string[] {
  if (snapshot.text.length === 0) return ['工作表是空的。'];
  const notes: string[] = [];
  if (snapshot.omittedCells > 0) {
    notes.push(`有 ${snapshot.omittedCells} 个单元格离表格太远，没有检查；如属误填请清除。`);
  }
  if (result.tables.length === 0) notes.push('没有找到绩效指标表。');
  return notes;
}

function checkWorkbook(file: string, workbook: WorkbookData, rules: ReadonlySet<string> | null): FileOutcome {
  const notes = new Map<string, string[]>();
  const sheets: SheetResult[] = [];
  const read = snapshots(workbook);
  checkSheets(read).forEach((result, n) => {
    const snapshot = read[n];
    if (!snapshot) return;
    // a hidden sheet without a table is a list for the form's drop-downs: not worth a word
    if (workbook.sheets[n]?.hidden && result.tables.length === 0) return;
    notes.set(snapshot.name, notesOn(snapshot, result));
    sheets.push(rules ? { ...result, findings: result.findings.filter(({ rule }) => rules.has(rule)) } : result);
  });
  return { file, error: null, sheets, notes };
}

/**
 * Checks every sheet of a workbook file. A file that cannot be read gives an outcome with an error; only bugs throw.
 *
 * @param rules ids of the rules to report, `null` for all
 */
export async function checkFile(file: string, rules: ReadonlySet<string> | null): Promise<FileOutcome> {
  try {
    return checkWorkbook(file, await readWorkbook(await readBytes(file)), rules);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { code, message, advice } = error;
    return { file, error: { code, message, advice }, sheets: [], notes: new Map() };
  }
}
