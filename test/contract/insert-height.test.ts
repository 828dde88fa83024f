import type { Edit } from '../../src/core/edits/edit';
import type { Phrasing } from '../../src/core/library/phrasing';
import { planInsert } from '../../src/core/planning/insert';
import { planMoveRow } from '../../src/core/planning/move';
import { parseCell } from '../../src/core/sheet/address';
import { Grid } from '../../src/core/sheet/grid';
import { findTables } from '../../src/core/reading/find-tables';
import type { IndicatorTable } from '../../src/core/reading/model';
import { DRILLS } from '../support/office/phrasings';
import { sampleWorkbook, type FORMS } from '../support/office/samples';
import { startExcel, type RunningExcel } from '../support/office/start-excel';
import { sheet, workbook } from '../support/office/workbook';

/** A new row is as high as its neighbour, and higher where its texts could not be read otherwise. */

const WORDY: Phrasing = {
  ...DRILLS,
  name: '高危企业全要素评价企业数',
  description: '全年按人、机、物、环、管五个要素完成安全状况综合评价的高危企业家数，同一企业只计一次。',
};

/** The height of a row of the sheet in front, asked for through office.js as the user's own Excel would say it. */
async function heightOf({ sheetId }: RunningExcel, row: number): Promise<number> {
  return Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getItem(sheetId).getCell(row, 0);
    format.load('rowHeight');
    await context.sync();
    return format.rowHeight;
  });
}

async function tableOf({ spreadsheet }: RunningExcel): Promise<{ grid: Grid; table: IndicatorTable }> {
  const { snapshot } = await spreadsheet.readActiveSheet();
  if (!snapshot) throw new Error('an empty sheet');
  const grid = new Grid(snapshot);
  const [table] = findTables(snapshot, grid);
  if (!table) throw new Error('no table');
  return { grid, table };
}

async function insert(excel: RunningExcel, phrasing: Phrasing): Promise<{ edits: readonly Edit[]; row: number }> {
  return planInsert({ ...(await tableOf(excel)), phrasing });
}

it.each<[(typeof FORMS)[number], string, Phrasing, number]>([
  ['laoting-2024', 'one line and a wording for six', WORDY, 93],
  ['laoting-2024', 'one line and a description for two', DRILLS, 33],
  // the neighbours are higher than the texts need
  ['dongguan-2024', 'two lines and texts for one', WORDY, 33],
  ['zhijiang-2026', 'four lines and texts for less', { ...DRILLS, description: '演练场次', scoring: '满分' }, 63],
])('%s: %s', async (form, _, phrasing, height) => {
  const excel = await startExcel(await sampleWorkbook(form), { excelApi: 13 });
  const original = excel.model.toData();
  const { edits, row } = await insert(excel, phrasing);
  const others = [await heightOf(excel, row - 1), await heightOf(excel, row)];
  let token;
  const syncs = await excel.syncsOf(async () => {
    token = await excel.spreadsheet.applyEdits(excel.sheetId, edits);
  });
  expect(syncs).toBe(2);
  expect(await heightOf(excel, row)).toBe(height);
  expect([await heightOf(excel, row - 1), await heightOf(excel, row + 1)]).toEqual(others);
  if (token) await excel.spreadsheet.undo(token);
  expect(excel.model.toData()).toEqual(original);
});

it('grows in an Excel that does not know merged areas', async () => {
  const excel = await startExcel(await sampleWorkbook('laoting-2024'), { excelApi: 7 });
  const { edits, row } = await insert(excel, WORDY);
  await excel.spreadsheet.applyEdits(excel.sheetId, edits);
  expect(await heightOf(excel, row)).toBe(93);
});

it('keeps the height of a row that moves, however little of its texts that shows', async () => {
  const excel = await startExcel(await sampleWorkbook('zhijiang-2026'), { excelApi: 13 });
  const { grid, table } = await tableOf(excel);
  const source = table.rows.find(({ level2Key, kind }) => level2Key === 'quantity' && kind === 'indicator')?.row ?? 0;
  excel.model.editSheet(excel.sheetId, (editor) => editor.setRowHeight(source, 10));
  const plan = planMoveRow(grid, table, source, 'quality');
  if (!plan) throw new Error('a row that cannot be moved');
  const token = await excel.spreadsheet.applyEdits(excel.sheetId, plan.edits);
  expect(await heightOf(excel, plan.row)).toBe(10);
  await excel.spreadsheet.undo(token);
  expect(await heightOf(excel, source)).toBe(10);
});

describe('by hand', () => {
  const LONG = '一年内组织开展的应急演练场次，含桌面推演和实战演练';
  const look = { style: { wrap: true, font: { size: 11 } } };
  const DATA = workbook(
    sheet(
      '表',
      { A1: { value: '甲', ...look }, B1: { value: '乙', ...look }, C1: { value: '丙', ...look }, A2: '尾' },
      { merges: ['B1:C1'], columnWidths: { 0: 10, 1: 10, 2: 50 }, rowHeights: { 0: 20 } },
    ),
  );
  const row: Edit = { kind: 'insert-rows', at: 1, count: 1, like: 0, columns: [{ left: 0, right: 2 }], expect: [] };
  const write = (cell: string, text: string): Edit => ({ kind: 'set-text', cell: parseCell(cell), expect: '', text });
  const merge: Edit = { kind: 'merge', range: { top: 1, left: 1, bottom: 1, right: 2 }, expect: [] };

  it.each<[string, Edit[], number]>([
    ['a cell of one column', [row, write('A2', LONG)], 108],
    ['a cell merged over two columns', [row, write('B2', LONG), merge], 20],
    ['the higher one of two', [row, write('A2', LONG), write('C2', LONG)], 108],
    ['what the neighbour says as well', [row, write('A2', '甲')], 20],
    ['a second row like the new one', [row, { ...row, at: 2, like: 1 }, write('A3', LONG)], 108],
  ])('%s', async (_, edits, height) => {
    const excel = await startExcel(DATA, { excelApi: 13 });
    await excel.spreadsheet.applyEdits(excel.sheetId, edits);
    const written = edits.flatMap((edit) => (edit.kind === 'set-text' ? [edit.cell.row] : []));
    expect(await heightOf(excel, written[0] ?? 0)).toBe(height);
    // what stood below is as it was
    expect(await heightOf(excel, (written[0] ?? 0) + 1)).toBe(15);
  });
});
