import { UserError } from '../../core/errors';
import type * as Edits from './edits/index';
import type { AddedReport, CellMarks, SheetInfo } from '../spreadsheet';
import type { FormSheet } from '../../core/forms/forms';
import type { ReportSheet } from '../../core/report-sheet/model';

/** What few users need at once is fetched when it is asked for, so that the pane opens sooner. */
async function fetched<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const notLoaded = new UserError(
      'not-loaded',
      '这项功能没有加载成功，表格没有改动。',
      '请检查网络，然后重试；仍不行时请关闭任务窗格再重新打开。',
    );
    notLoaded.cause = error;
    throw notLoaded;
  }
}

const edits = () => fetched(() => import(/* webpackChunkName: "edits" */ './edits/index'));
const form = () => fetched(() => import(/* webpackChunkName: "form" */ './add-form'));
const report = () => fetched(() => import(/* webpackChunkName: "report" */ './report/add-report'));
const marks = () => fetched(() => import(/* webpackChunkName: "marks" */ './marks/index'));

/** Fetches what writes into the sheet, so that the user's first change does not wait. If that fails, it is told then. */
export function preloadEdits(): void {
  void edits().catch(() => {});
}

export async function applyEdits(...given: Parameters<typeof Edits.applyEdits>): ReturnType<typeof Edits.applyEdits> {
  return (await edits()).applyEdits(...given);
}

export async function undo(...given: Parameters<typeof Edits.undo>): ReturnType<typeof Edits.undo> {
  return (await edits()).undo(...given);
}

export async function checkUndo(...given: Parameters<typeof Edits.checkUndo>): ReturnType<typeof Edits.checkUndo> {
  return (await edits()).checkUndo(...given);
}

export async function addForm(sheet: FormSheet): Promise<SheetInfo> {
  return (await form()).addForm(sheet);
}

export async function removeForm(sheetId: string): Promise<void> {
  return (await form()).removeForm(sheetId);
}

export async function addReport(sheet: ReportSheet): Promise<AddedReport> {
  return (await report()).addReport(sheet);
}

export const cellMarks: CellMarks = {
  read: async (sheetId) => (await marks()).cellMarks.read(sheetId),
  colour: async (sheetId, wanted) => (await marks()).cellMarks.colour(sheetId, wanted),
  comment: async (sheetId, comments) => (await marks()).cellMarks.comment(sheetId, comments),
  remove: async (sheetId) => (await marks()).cellMarks.remove(sheetId),
};
