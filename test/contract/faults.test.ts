import { UserError } from '../../src/core/errors';
import type { Edit } from '../../src/core/edits/edit';
import { startForm } from '../../src/core/library/forms';
import { parseCell, parseRange } from '../../src/core/sheet/address';
import type { Fault } from '../../src/workbench/host/faults';
import { FAULTS, outcomeOf } from '../support/office/faults';
import { startExcel, type RunningExcel } from '../support/office/start-excel';
import { sheet, workbook } from '../support/office/workbook';

/** Every call that the pane makes, under every fault, at every request that the call takes. */

jest.setTimeout(60_000);

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

interface Call {
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

const CALLS: readonly Call[] = [
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
    name: 'addForm',
    prepare: (excel) => () => excel.spreadsheet.addForm(startForm('project', 2026)),
    goesOn: WAITS(1),
    unclear: 'half-added',
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

/** The sheets as one text. */
const stateOf = ({ model }: RunningExcel): string => JSON.stringify(model.toData().sheets);

interface Ready {
  readonly excel: RunningExcel;
  readonly work: () => Promise<unknown>;
  readonly before: string;
}

async function start({ excelApi = 7, prepare }: Call): Promise<Ready> {
  const excel = await startExcel(DATA, { excelApi });
  excel.model.setSetting('key', 'old');
  const work = await prepare(excel);
  return { excel, work, before: stateOf(excel) };
}

describe.each(CALLS)('$name', (call) => {
  let requests = 0;
  /** What the sheets are once the call is done. */
  let done = '';
  /** Starting office.js takes time: it is used again as long as nothing was changed. */
  let ready: Ready | null = null;

  beforeAll(async () => {
    const { excel, work } = await start(call);
    requests = await excel.syncsOf(work);
    done = stateOf(excel);
  });

  async function fail(fault: Fault, request: number, times: number) {
    const { excel, work, before } = (ready ??= await start(call));
    excel.bridge.faults.set({ code: '', until: Promise.resolve(), times: request - 1 }, { ...fault, times });
    const outcome = await outcomeOf(work);
    excel.bridge.faults.set();
    const now = stateOf(excel);
    if (now !== before || !(outcome instanceof UserError)) ready = null;
    return { outcome, isUnchanged: now === before, isDone: now === done, work };
  }

  it.each(FAULTS)('$name, once', async ({ name, fault, told }) => {
    expect(requests).toBeGreaterThan(0);
    for (let request = 1; request <= requests; request++) {
      const { outcome, isUnchanged, isDone, work } = await fail(fault, request, 1);
      if (call.goesOn?.[name]?.includes(request)) {
        expect([request, outcome instanceof Error, isDone]).toEqual([request, false, true]);
        continue;
      }
      expect([request, outcome, isUnchanged]).toEqual([request, expect.objectContaining({ code: told }), true]);
      expect(outcome).toBeInstanceOf(UserError);
      // nothing stands in the way of a second attempt
      if (ready) expect(await outcomeOf(work)).not.toBeInstanceOf(Error);
      ready = null;
    }
  });

  it.each(FAULTS)('$name, for good', async ({ name, fault, told }) => {
    for (let request = 1; request <= requests; request++) {
      const { outcome, isUnchanged } = await fail(fault, request, Infinity);
      if (call.doesWithout?.[name]?.includes(request)) {
        expect([request, outcome instanceof Error, isUnchanged]).toEqual([request, false, true]);
        continue;
      }
      const isUnclear = told === 'no-connection' && request === requests && call.unclear !== undefined;
      const code = isUnclear ? call.unclear : told;
      expect([request, outcome]).toEqual([request, expect.objectContaining({ code })]);
      expect(outcome).toBeInstanceOf(UserError);
      // an answer that was lost for good leaves behind what was done, and the user is told so
      const mayHaveRun = isUnclear && name === 'a connection dropped before the answer';
      expect(isUnchanged).toBe(!mayHaveRun);
    }
  });
});

it('tells each failure in words of its own, and what to do', async () => {
  const { excel } = await start(CALLS[0] as Call);
  const told = new Map<string, string>();
  for (const { fault, told: code } of FAULTS) {
    excel.bridge.faults.set(fault);
    const outcome = await outcomeOf(() => excel.spreadsheet.listSheets());
    const { message, advice } = outcome as UserError;
    expect(`${message}${advice}`.replace(/Excel|Enter|Esc/g, '')).not.toMatch(/[A-Z]/i);
    expect(advice).toContain('请');
    told.set(code, message);
  }
  expect(new Set(told.values()).size).toBe(told.size);
});
