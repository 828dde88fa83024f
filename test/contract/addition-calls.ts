import type { CellMark } from '../../src/core/marks/plan-marks';
import type { ReportSheet } from '../../src/core/report-sheet';
import { parseCell, parseRange } from '../../src/core/sheet/address';
import { startExcel, type RunningExcel } from '../support/office/start-excel';
import { sheet, workbook } from '../support/office/workbook';

/** The calls that add to a workbook something else than the cells' contents. */

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

export interface AdditionCall {
  readonly name: string;
  readonly prepare?: (excel: RunningExcel) => Promise<unknown>;
  readonly work: (excel: RunningExcel) => Promise<unknown>;
  /** Told instead when the call could neither be done nor taken back. */
  readonly half: string;
}

export const ADDITION_CALLS: readonly AdditionCall[] = [
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

/** A workbook for the call. */
export async function startFor({ prepare }: AdditionCall): Promise<RunningExcel> {
  const excel = await startExcel(DATA, { excelApi: 15 });
  await prepare?.(excel);
  return excel;
}
