import type { SheetResult } from '../../../core/check/check-sheet';
import { composeReport, type ReportRequest } from '../../../core/report-sheet';
import type { IndicatorTable } from '../../../core/reading/model';
import { INITIAL_STATE, type CheckState, type Outcome } from '../../state/check';
import type { WorkbookSheet } from '../../state/workbook-session';
import { makeSheetReport, makeWorkbookReport } from './make-report';

const table = { title: '', columns: [], rows: [{ kind: 'indicator' }] } as unknown as IndicatorTable;
const result: SheetResult = { sheet: '目标表', tables: [table], findings: [], ignored: [], doubts: [], unreadRows: [] };
const sheet = { id: 's', name: '目标表' };
const snapshot = { name: '目标表', top: 0, left: 0, text: [], values: [], merges: [] };
const done: Outcome = { kind: 'done', sheet, snapshot, result };
const problem = { code: 'busy', message: '正忙。', advice: '请稍候。', detail: null };

/** A check session whose states come one after another, one with each reading. */
async function make(...states: Partial<CheckState>[]): Promise<{ made: ReportRequest[]; readings: number }> {
  const made: ReportRequest[] = [];
  let readings = 0;
  const checks = {
    getState: () => ({ ...INITIAL_STATE, ...states[Math.min(readings, states.length - 1)] }),
    refresh: async () => void (readings += 1),
  };
  await makeSheetReport(checks, { make: async (request) => void made.push(request) });
  return { made, readings };
}

it.each<[string, Partial<CheckState>[], number, number]>([
  ['a result that holds', [{ outcome: done }], 0, 1],
  ['one that does not hold is read again first', [{ outcome: done, edited: true }, { outcome: done }], 1, 1],
  ['one that cannot be read again: that has been told', [{ outcome: done, edited: true, problem }], 3, 0],
  ['somebody who goes on typing gets what there is', [{ outcome: done, edited: true }], 3, 1],
  ['no result', [{ outcome: { kind: 'empty-sheet', sheet } }], 0, 0],
])('%s', async (_, states, readings, count) => {
  const outcome = await make(...states);
  expect([outcome.readings, outcome.made.length]).toEqual([readings, count]);
});

it('says of every sheet of a workbook how it stands, reports left out', async () => {
  const made: ReportRequest[] = [];
  const line = (name: string, parts: Partial<WorkbookSheet>): WorkbookSheet => {
    return { sheet: { id: name, name }, result: null, problem: null, isReport: false, ...parts };
  };
  const sheets = [
    line('一', { result }),
    line('二', { problem }),
    line('三', {}),
    line('检查报告', { isReport: true }),
  ];
  const state = { running: null, sheets, checkedAt: new Date(2026, 2, 5, 9, 4), problem: null };
  await makeWorkbookReport({ getState: () => state }, { make: async (request) => void made.push(request) });
  const rows = made.flatMap((request) => composeReport(request).rows.map((row) => row.join('').trim()));
  expect(rows).toEqual(
    expect.arrayContaining([
      '检查范围：整个工作簿，共 3 张工作表',
      '检查时间：2026年3月5日 09:04',
      '二没有读成：正忙。',
      '三空白工作表',
    ]),
  );
  expect(rows.filter((row) => row.startsWith('检查报告'))).toEqual([]);
});
