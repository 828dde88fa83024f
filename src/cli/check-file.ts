import { readFile, stat } from 'node:fs/promises';
import { checkSheets, type SheetResult } from '../core/check/check-sheet';
import {
  buildReport,
  type CheckedFile,
  type ReportError,
  type ReportFile,
  type ReportSummary,
} from '../core/check/report';
import { UserError } from '../core/errors';
import { summaryLines } from '../core/evaluation/summary-lines';
import { isReportSheet } from '../core/sheet/report-sheet';
import { isOpenSheet, standingOf, type Standing } from '../core/verdict/verdict';
import { readWorkbook } from '../files/read-workbook';
import { snapshots, type FileSnapshot } from '../files/snapshots';
import type { WorkbookData } from '../files/workbook-data';
import { whyInFull } from '../core/verdict/words';
import { fileError } from './file-error';
import { writeCopy } from './fix/write-copy';

/** A checked file, as plain data that can pass from thread to thread. */
export interface FileOutcome {
  readonly report: ReportFile;
  readonly summary: ReportSummary;
  /** What else a reader of the text should know, by sheet. */
  readonly notes: ReadonlyMap<string, readonly string[]>;
  /** How each sheet stands, whatever rules are reported. */
  readonly standings: readonly Standing[];
  /** What could not be read for certain, a line each with its sheet. */
  readonly doubts: readonly string[];
  /** Where a bug stopped the check, for those who can do something about it. */
  readonly bug: string | null;
}

export interface FileOptions {
  /** Ids of the rules to report; `null` for all. */
  readonly rules: ReadonlySet<string> | null;
  /** False leaves out everything but the counts. */
  readonly details: boolean;
  /** By file, where to write a copy with its fixes; missing where none are asked for. */
  readonly copies?: ReadonlyMap<string, string>;
}

/** Nothing above is read into the memory: a table with its pictures stays far below. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;

const BUG: ReportError = {
  code: 'internal-error',
  message: '检查这个文件时程序出错，没有得出结果。',
  advice: '请把文件名和错误信息告诉维护人员；其余文件不受影响。',
};

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size > MAX_FILE_BYTES) throw Object.assign(new Error('too large'), { code: 'ERR_FS_FILE_TOO_LARGE' });
    return await readFile(file);
  } catch (error) {
    const { code, message, advice } = fileError(error);
    throw new UserError(code, message, advice);
  }
}

/** What a check reads of a workbook. */
const ONLY_TEXTS = { formulas: false, styles: false } as const;

const NO_TABLE = '没有找到绩效指标表。';

function notesOn(snapshot: FileSnapshot, result: SheetResult): string[] {
  if (snapshot.text.length === 0) return ['工作表是空的。'];
  if (isReportSheet(snapshot)) return ['这是检查报告，没有检查。'];
  const notes: string[] = [];
  if (snapshot.omittedCells > 0) {
    notes.push(`有 ${snapshot.omittedCells} 个单元格离表格太远，没有检查；如属误填请清除。`);
  }
  if (!isOpenSheet(standingOf(result))) notes.push(NO_TABLE);
  notes.push(...summaryLines(snapshot, result.tables));
  return notes;
}

function doubtsOn({ sheet, doubts, unreadRows }: SheetResult): string[] {
  const ofTables = doubts.map((doubt) => doubt.question + whyInFull(doubt));
  const ofRows = unreadRows.map(({ question, why }) => question + why);
  return [...ofTables, ...ofRows].map((words) => `工作表“${sheet}”：${words}`);
}

function outcome(
  checked: CheckedFile,
  options: Pick<FileOptions, 'rules' | 'details'>,
  notes: FileOutcome['notes'] = new Map(),
): FileOutcome {
  const { files, summary } = buildReport([checked], 0, options.rules);
  const { file, error, sheets } = checked;
  const report = options.details && files[0] ? files[0] : { file, error, sheets: [] };
  return { report, summary, notes, standings: sheets.map(standingOf), doubts: sheets.flatMap(doubtsOn), bug: null };
}

function checkWorkbook(file: string, workbook: WorkbookData, options: FileOptions): FileOutcome {
  const notes = new Map<string, string[]>();
  const sheets: SheetResult[] = [];
  const read = snapshots(workbook);
  checkSheets(read).forEach((result, n) => {
    const snapshot = read[n];
    if (!snapshot) return;
    // a hidden sheet without a table is a list for the form's drop-downs: not worth a word
    if (workbook.sheets[n]?.hidden && !isOpenSheet(standingOf(result))) return;
    notes.set(snapshot.name, notesOn(snapshot, result));
    sheets.push(result);
  });
  return outcome({ file, error: null, sheets }, options, notes);
}

/** The outcome for a file that could not be checked. */
export function failedOutcome(file: string, error: ReportError, bug: string | null = null): FileOutcome {
  return { ...outcome({ file, error, sheets: [] }, { rules: null, details: true }), bug };
}

/** Writes the copy with the fixes, reads it as it was written, and checks what is left. */
async function checkCopy(file: string, copy: string, bytes: Uint8Array, options: FileOptions): Promise<FileOutcome> {
  const data = await readWorkbook(bytes, { formulas: false });
  const written = await writeCopy(copy, bytes, data, options.rules);
  const checked = checkWorkbook(file, await readWorkbook(written.bytes, ONLY_TEXTS), options);
  return { ...checked, report: { ...checked.report, copy: written.report } };
}

/** Checks every sheet of a workbook file. Never throws: whatever goes wrong is in the outcome. */
export async function checkFile(file: string, options: FileOptions): Promise<FileOutcome> {
  const copy = options.copies?.get(file);
  try {
    const bytes = await readBytes(file);
    if (copy !== undefined) return await checkCopy(file, copy, bytes, options);
    return checkWorkbook(file, await readWorkbook(bytes, ONLY_TEXTS), options);
  } catch (error) {
    if (!(error instanceof UserError)) return failedOutcome(file, BUG, (error as Error).stack ?? String(error));
    const { code, message, advice } = error;
    return failedOutcome(file, { code, message, advice });
  }
}
