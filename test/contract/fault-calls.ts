import type { Edit } from '../../src/core/edits/edit';
import { startForm } from '../../src/core/forms/forms';
import { parseCell, parseRange } from '../../src/core/sheet/address';
import { startExcel, type RunningExcel } from '../support/office/start-excel';
import { sheet, workbook } from '../support/office/workbook';

/** The calls that the pane makes on cells, sheets and settings, each with what it does when a request of it fails. */

const DATA = workbook(
  sheet(
    '绩效目标表',
    { A1: '产出指标', B1: '数量指标', C1: '培训人次', D1: { value: 64, numberFormat: '0"人"' }, B2: '质量指标' },
    { merges: ['A1:A2'], rowHeights: { 0: 30 } },
  ),
  sheet('附表', { A1: '说明' }),
);

const WRITE: readonly Edit[] = [
  { kind: 'set-text', cell: parseCell('C1'), expect: '培训人次', text: '参训人次' },
  { kind: 'set-text', cell: parseCell('D1'), expect: '64人', text: '=64' },
];
const MOVE: readonly Edit[] = [
  { kind: 'insert-rows', at: 1, count: 1, like: 0, columns: [{ left: 1, right: 3 }], expect: [] },
  { kind: 'set-text', cell: parseCell('C2'), expect: '', text: '培训合格率' },
];

export interface Call {
  readonly name: string;
  readonly excelApi?: number;
  /** Done before anything fails; gives what is then called. */
  readonly prepare: (excel: RunningExcel) => Promise<() => Promise<unknown>> | (() => Promise<unknown>);
  /** Requests that may fail once: the call does without them, or tries again. By the fault's name. */
  readonly goesOn?: Readonly<Record<string, readonly number[]>>;
  /** Requests that may fail for good: the call does without what they bring. By the fault's name. */
  readonly doesWithout?: Readonly<Record<string, readonly number[]>>;
  /** What is told when the connection is lost for good during the last request: nobody knows whether it was run. */
  readonly unclear?: string;
}

/** A user who types into a cell is waited for, wherever nothing is written. */
const WAITS = (...requests: readonly number[]) => ({ 'cell-edit mode': requests });

const handlers = { onChange: () => {} };

export const CALLS: readonly Call[] = [
  {
    name: 'readActiveSheet',
    excelApi: 13,
    prepare: (excel) => () => excel.spreadsheet.readActiveSheet(),
    // in smaller parts, and without merged areas
    goesOn: { ...WAITS(1, 2), RequestPayloadSizeLimitExceeded: [1, 2], GeneralException: [2] },
    doesWithout: { RequestPayloadSizeLimitExceeded: [2], GeneralException: [2] },
  },
  {
    name: 'readSheet',
    prepare: (excel) => () => excel.spreadsheet.readSheet(excel.sheetId),
    goesOn: { ...WAITS(1), RequestPayloadSizeLimitExceeded: [1] },
  },
  {
    name: 'readSheet again',
    prepare: async ({ spreadsheet, sheetId }) => {
      await spreadsheet.readSheet(sheetId);
      return () => spreadsheet.readSheet(sheetId, { merges: false });
    },
    goesOn: { ...WAITS(1), RequestPayloadSizeLimitExceeded: [1] },
  },
  { name: 'listSheets', prepare: (excel) => () => excel.spreadsheet.listSheets(), goesOn: WAITS(1) },
  {
    name: 'select',
    prepare: (excel) => () => excel.spreadsheet.select(excel.sheetId, parseRange('C1:D1')),
    goesOn: WAITS(1),
  },
  {
    name: 'applyEdits to cells',
    prepare: (excel) => () => excel.spreadsheet.applyEdits(excel.sheetId, WRITE),
    // without the selection
    goesOn: { ...WAITS(1), ItemNotFound: [1], GeneralException: [1] },
    unclear: 'unconfirmed',
  },
  {
    name: 'applyEdits to rows, merged areas known',
    excelApi: 13,
    prepare: (excel) => () => excel.spreadsheet.applyEdits(excel.sheetId, MOVE),
    // without the selection and the merged areas
    goesOn: { ...WAITS(1), ItemNotFound: [1], GeneralException: [1] },
    unclear: 'unconfirmed',
  },
  {
    name: 'applyEdits to rows',
    prepare: (excel) => () => excel.spreadsheet.applyEdits(excel.sheetId, MOVE),
    goesOn: { ...WAITS(1), ItemNotFound: [1], GeneralException: [1] },
    unclear: 'unconfirmed',
  },
  {
    name: 'undo of cells',
    prepare: async ({ spreadsheet, sheetId }) => {
      const token = await spreadsheet.applyEdits(sheetId, WRITE);
      return () => spreadsheet.undo(token);
    },
    goesOn: WAITS(1),
    unclear: 'unconfirmed',
  },
  {
    name: 'undo of rows',
    excelApi: 13,
    prepare: async ({ spreadsheet, sheetId }) => {
      const token = await spreadsheet.applyEdits(sheetId, MOVE);
      return () => spreadsheet.undo(token);
    },
    goesOn: WAITS(1),
    unclear: 'unconfirmed',
  },
  {
    name: 'partlyFormatted',
    prepare: (excel) => () => excel.spreadsheet.partlyFormatted(excel.sheetId, [parseCell('C1')]),
    goesOn: WAITS(1),
  },
  {
    name: 'addForm',
    prepare: (excel) => () => excel.spreadsheet.addForm(startForm('project', 2026)),
    goesOn: WAITS(1),
    unclear: 'half-added',
  },
  {
    name: 'removeForm',
    prepare: async (excel) => {
      const { id } = await excel.spreadsheet.addForm(startForm('project', 2026));
      return () => excel.spreadsheet.removeForm(id);
    },
    // what Excel did before the answer was lost is seen
    goesOn: { ...WAITS(1), 'a connection dropped before the answer': [2] },
    unclear: 'unconfirmed',
  },
  { name: 'watch', prepare: (excel) => () => excel.spreadsheet.watch(handlers), goesOn: WAITS(1) },
  {
    name: 'watch, all sheets at once',
    excelApi: 9,
    prepare: (excel) => () => excel.spreadsheet.watch(handlers),
    goesOn: WAITS(1),
  },
  { name: 'readSetting', prepare: (excel) => () => excel.spreadsheet.readSetting('key'), goesOn: WAITS(1) },
  // a setting whose answer was lost may be there all the same: the pane keeps the new one, and says it was not kept
  { name: 'writeSetting', prepare: (excel) => () => excel.spreadsheet.writeSetting('key', 'new') },
  { name: 'writeSetting null', prepare: (excel) => () => excel.spreadsheet.writeSetting('key', null) },
];

/** The call on a workbook of its own. */
export async function prepareCall({ excelApi = 7, prepare }: Call): Promise<{
  readonly excel: RunningExcel;
  readonly work: () => Promise<unknown>;
}> {
  const excel = await startExcel(DATA, { excelApi });
  excel.model.setSetting('key', 'old');
  return { excel, work: await prepare(excel) };
}
