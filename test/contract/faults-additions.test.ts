import { UserError } from '../../src/core/errors';
import type { CellMark } from '../../src/core/marks/plan-marks';
import type { ReportSheet } from '../../src/core/report-sheet';
import { parseCell, parseRange } from '../../src/core/sheet/address';
import { everythingIn } from '../support/office/everything';
import { FAULTS, outcomeOf, type NamedFault } from '../support/office/faults';
import { startExcel, type RunningExcel } from '../support/office/start-excel';
import { sheet, workbook } from '../support/office/workbook';

/** What the pane adds to a workbook besides the cells' contents, under every fault, at every request. */

jest.setTimeout(60_000);

const DATA = workbook(
  sheet('目标表', { A1: '绩效目标表', B3: '二', C3: { value: '家、次', style: { fill: '#00FF00' } } }),
);
const MARKS: readonly CellMark[] = [
  { severity: 'error', range: parseRange('C3') },
  { severity: 'info', range: parseRange('B3') },
];
const COMMENTS = [{ cell: parseCell('C3'), text: '计量单位不唯一' }];
const REPORT: ReportSheet = {
  scope: { kind: 'sheet', sheet: '目标表' },
  sheetName: '检查报告-目标表',
  rows: [
    ['检查报告', ''],
    ['序号', '问题'],
    [1, '计量单位不唯一'],
  ],
  columnWidths: [8, 40],
  title: 0,
  header: parseRange('A2:B2'),
  table: parseRange('A2:B3'),
  headings: [],
  spans: [],
  links: [{ ...parseCell('B3'), sheet: '目标表', target: parseCell('C3') }],
};

interface Call {
  readonly name: string;
  readonly prepare?: (excel: RunningExcel) => Promise<unknown>;
  readonly work: (excel: RunningExcel) => Promise<unknown>;
  /** Told instead when the call could neither be done nor taken back. */
  readonly half: string;
}

const CALLS: readonly Call[] = [
  {
    name: 'colouring',
    work: ({ spreadsheet, sheetId }) => spreadsheet.marks.colour(sheetId, MARKS),
    half: 'half-marked',
  },
  {
    name: 'commenting',
    work: ({ spreadsheet, sheetId }) => spreadsheet.marks.comment(sheetId, COMMENTS),
    half: 'half-marked',
  },
  { name: 'reading marks', work: ({ spreadsheet, sheetId }) => spreadsheet.marks.read(sheetId), half: '' },
  {
    name: 'removing marks',
    prepare: async ({ spreadsheet, sheetId }) => {
      await spreadsheet.marks.colour(sheetId, MARKS);
      await spreadsheet.marks.comment(sheetId, COMMENTS);
    },
    work: ({ spreadsheet, sheetId }) => spreadsheet.marks.remove(sheetId),
    half: '',
  },
  { name: 'reporting', work: ({ spreadsheet }) => spreadsheet.addReport(REPORT), half: 'half-added' },
];

/** Cells and looks of each sheet: what no mark and no report may change. */
const sheetsOf = ({ model }: RunningExcel): string[] => model.toData().sheets.map((each) => JSON.stringify(each));

async function start({ prepare }: Call): Promise<RunningExcel> {
  const excel = await startExcel(DATA, { excelApi: 15 });
  await prepare?.(excel);
  return excel;
}

/** What is wrong with how a call ended, in words; null when it ended well. */
async function faultOf(call: Call, { fault, told }: NamedFault, request: number, times: number) {
  const excel = await start(call);
  const [cells, everything] = [sheetsOf(excel), everythingIn(excel.model)];
  excel.bridge.faults.set({ code: '', until: Promise.resolve(), times: request - 1 }, { ...fault, times });
  const outcome = await outcomeOf(() => call.work(excel));
  excel.bridge.faults.set();
  const where = `${request}, ${times === 1 ? 'once' : 'for good'}`;
  if (!(outcome instanceof Error)) {
    if (typeof outcome === 'string') return `${where}: ${outcome}`;
    // a cell that Excel refuses to comment on is passed over, and counted
    const isCounted = call.name === 'commenting' && (outcome as { skipped: number }).skipped > 0;
    return times === 1 || isCounted ? null : `${where}: went on`;
  }
  if (!(outcome instanceof UserError)) return `${where}: ${String(outcome)}`;
  if (outcome.code !== told && outcome.code !== call.half) return `${where}: told ${outcome.code}`;
  if (sheetsOf(excel)[0] !== cells[0]) return `${where}: ${outcome.code}, and the user's sheet has changed`;
  // what cannot be taken away since Excel refuses everything stays, and the user is told so
  if (outcome.code === call.half || call.name !== 'reporting') return null;
  return everythingIn(excel.model) === everything ? null : `${where}: ${outcome.code}, and a part is left`;
}

describe.each(CALLS)('$name', (call) => {
  it.each(FAULTS)('$name', async (fault) => {
    const excel = await start(call);
    const requests = await excel.syncsOf(() => call.work(excel));
    const wrong: string[] = [];
    for (let request = 1; request <= requests; request++) {
      for (const times of [1, Infinity]) {
        const found = await faultOf(call, fault, request, times);
        if (found) wrong.push(found);
      }
    }
    expect(wrong).toEqual([]);
  });
});
