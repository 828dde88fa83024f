import { planMoveRow } from '../../src/core/planning/move';
import { formatCell, parseCell } from '../../src/core/sheet/address';
import { Grid } from '../../src/core/sheet/grid';
import { findTables } from '../../src/core/reading/find-tables';
import type { Edit } from '../../src/core/edits/edit';
import type { CellData, WorkbookData } from '../../src/files/workbook-data';
import { startExcel, type RunningExcel } from '../support/office/start-excel';
import { sheet, workbook } from '../support/office/workbook';

/** Texts that Excel understands as something else when they are typed. */
const RE_READ = [
  ...['100%', '50 %', '-5%', '(5%)', '１００％', '１２'],
  ...[
    '12-1',
    '1/2',
    '1 1/2',
    '2024/6/30',
    '24/6/30',
    '2024-6',
    '2024年6月30日',
    '2024年6月',
    '6月30日',
    '3:00',
    '3:00 PM',
  ],
  ...['Jan 5', '5-Mar', 'May 2024'],
  ...['0012', '1e5', '1.5E+3', '.5', '5.', '12345678901234567890', '0.1234567890123456789'],
  ...['1,000', '10,000.5', '￥5', '¥5', '(1)', '（1）', '+5', '+x', '-x', '@x', '=64人', '=100%', '=1+1'],
  ...['TRUE', 'false', '#N/A', "'开头", "''", '=SUM(A1:A2)'],
];

/** Texts that Excel takes for what they are. */
const PLAIN = [
  '-',
  '$5',
  '＝64',
  '≥95%',
  '12次',
  '95%以上',
  '2024年12月31日前',
  '≥10万人次',
  '按月',
  '300m²',
  '（一）',
  '1-3月',
  '甲\n乙',
];

type Content = Omit<CellData, 'row' | 'column'>;

const form = (cells: Readonly<Record<string, Content>>): WorkbookData =>
  workbook(
    sheet(
      '绩效目标表',
      {
        ...{ A1: '项目支出绩效目标表', A2: '一级指标', B2: '二级指标', C2: '三级指标', D2: '指标值', E2: '备注' },
        ...{ A3: '产出指标', B3: '数量指标', C3: '开展应急演练次数', D3: '≥4次' },
        ...{ C4: '受训人员合格率', D4: '≥90%' },
        ...{ C5: '发放宣传资料数量', D5: '≥500份' },
        ...{ B6: '质量指标', C6: '演练方案评审通过率', D6: '≥95%' },
        ...{ A7: '效益指标', B7: '社会效益指标', C7: '群众安全意识提升率', D7: '≥5%' },
        ...cells,
      },
      {
        merges: ['A1:E1', 'A3:A6', 'B3:B5'],
        rowHeights: Object.fromEntries(Array.from({ length: 9 }, (_, row) => [row, 24])),
      },
    ),
  );

const cellOf = ({ model }: RunningExcel, address: string) => {
  const { row, column } = parseCell(address);
  return model.activeSheet.cell(row, column);
};

async function move(excel: RunningExcel, from: number, key: 'quality' | 'quantity' = 'quality') {
  const { snapshot } = await excel.spreadsheet.readActiveSheet();
  if (!snapshot) throw new Error('an empty sheet');
  const [table] = findTables(snapshot, new Grid(snapshot));
  const plan = table && planMoveRow(new Grid(snapshot), table, from - 1, key);
  if (!plan) throw new Error('no plan');
  const token = await excel.spreadsheet.applyEdits(excel.sheetId, plan.edits);
  return { row: plan.row + 1, plan, undo: () => excel.spreadsheet.undo(token) };
}

describe('a text that Excel would understand as something else', () => {
  it.each(RE_READ)('%p is that when it is typed', async (text) => {
    const { model, sheetId } = await startExcel(workbook(sheet('表')));
    model.edit(sheetId, parseCell('A1'), text);
    const { value, formula } = model.activeSheet.cell(0, 0) ?? {};
    const isError = text === '#N/A';
    expect([typeof value === 'string' && value === text && formula === undefined, text]).toEqual([isError, text]);
  });

  it.each([...RE_READ, ...PLAIN])(
    '%p arrives as the text that it is, in the place of a text or a blank',
    async (text) => {
      const excel = await startExcel(form({ E3: { value: '待定' } }), { excelApi: 13 });
      const original = excel.model.toData();
      const edits: Edit[] = [
        { kind: 'set-text', cell: parseCell('E3'), expect: '待定', text },
        { kind: 'set-text', cell: parseCell('E4'), expect: '', text },
      ];
      let token;
      expect(await excel.syncsOf(async () => (token = await excel.spreadsheet.applyEdits(excel.sheetId, edits)))).toBe(
        2,
      );
      for (const address of ['E3', 'E4']) expect(cellOf(excel, address)).toEqual({ value: text });
      await excel.spreadsheet.undo(token!);
      expect(excel.model.toData()).toEqual(original);
    },
  );

  it.each(['General', '@'])(
    'stays that when its row is moved, in cells of the format %s, and comes back',
    async (format) => {
      const texts = [...RE_READ, ...PLAIN, '12', '0.5'];
      const numberFormat = format === 'General' ? {} : { numberFormat: format };
      const cells = texts.map((text, index) => [
        formatCell({ row: 3, column: 4 + index }),
        { value: text, ...numberFormat },
      ]);
      const excel = await startExcel(form(Object.fromEntries(cells) as Record<string, Content>), { excelApi: 13 });
      const original = excel.model.toData();
      const { row, undo } = await move(excel, 4);
      const moved = texts.map((_, index) => cellOf(excel, formatCell({ row: row - 1, column: 4 + index })));
      expect(moved).toEqual(cells.map(([, content]) => content));
      await undo();
      expect(excel.model.toData()).toEqual(original);
    },
  );
});

describe('a number or date', () => {
  const NUMBERS: readonly Content[] = [
    { value: 12 },
    { value: 0.95, numberFormat: '0%' },
    { value: 1, numberFormat: '0%' },
    { value: 0.123456789012345, numberFormat: '0.0%' },
    { value: 12.3456789, numberFormat: '0.00' },
    { value: 45473, numberFormat: 'yyyy/m/d' },
    { value: 45473, numberFormat: 'yyyy"年"m"月"d"日"' },
    { value: 0.125, numberFormat: 'h:mm' },
    { value: 1234567, numberFormat: '#,##0' },
    { value: 123456789012345 },
    { value: 64, numberFormat: '0"人"' },
    { value: -5 },
    { value: true },
  ];

  it.each(NUMBERS)('%p keeps its value and format when its row is moved, and comes back', async (content) => {
    const excel = await startExcel(form({ D4: content }), { excelApi: 13 });
    const original = excel.model.toData();
    const { row, undo } = await move(excel, 4);
    expect(cellOf(excel, `D${row}`)).toEqual(content);
    await undo();
    expect(excel.model.toData()).toEqual(original);
  });

  it.each(NUMBERS)('%p does so in a row that was empty and of another format', async (content) => {
    const empty = { C6: { value: '' }, D6: { value: '', numberFormat: '0.000' } };
    const excel = await startExcel(form({ D4: content, ...empty }), { excelApi: 13 });
    const original = excel.model.toData();
    const { plan, row, undo } = await move(excel, 4);
    expect(plan.how).toBe('filled');
    expect(cellOf(excel, `D${row}`)).toEqual(content);
    await undo();
    expect(excel.model.toData()).toEqual(original);
  });

  it.each([
    [{ value: 0.95, numberFormat: '0%' }, '95%', '98%', { value: 0.98, numberFormat: '0%' }],
    [{ value: 64 }, '64', '80', { value: 80 }],
    [{ value: 64 }, '64', '80%', { value: '80%' }],
    [{ value: '12' }, '12', '15', { value: '15' }],
    [{ value: '1500人' }, '1500人', '1500', { value: 1500 }],
    [{ value: '' }, '', '1500', { value: 1500 }],
    [{ value: '', numberFormat: '0%' }, '', '98%', { value: 0.98, numberFormat: '0%' }],
    [{ value: 45473, numberFormat: 'yyyy/m/d' }, '2024/6/30', '2024/7/1', { value: 45474, numberFormat: 'yyyy/m/d' }],
    [{ value: '2024年6月' }, '2024年6月', '2024年7月', { value: '2024年7月' }],
  ])('%p, showing %p: writing %p leaves %p', async (before, expect_, text, after) => {
    const excel = await startExcel(form({ E3: before }), { excelApi: 13 });
    const original = excel.model.toData();
    const edit: Edit = { kind: 'set-text', cell: parseCell('E3'), expect: expect_, text };
    const token = await excel.spreadsheet.applyEdits(excel.sheetId, [edit]);
    expect(cellOf(excel, 'E3')).toEqual(after);
    await excel.spreadsheet.undo(token);
    expect(excel.model.toData()).toEqual(original);
  });

  it('or a formula in a text cell is put back as what it was', async () => {
    const cells = { E3: { value: 12, numberFormat: '@' }, E4: { value: 3, formula: '=ROW()-1', numberFormat: '@' } };
    const excel = await startExcel(form(cells), { excelApi: 13 });
    const original = excel.model.toData();
    const edits = ['12', '3'].map((shown, index): Edit => {
      return { kind: 'set-text', cell: parseCell(`E${index + 3}`), expect: shown, text: '无', overFormula: true };
    });
    const token = await excel.spreadsheet.applyEdits(excel.sheetId, edits);
    expect(cellOf(excel, 'E4')).toEqual({ value: '无', numberFormat: '@' });
    await excel.spreadsheet.undo(token);
    expect(excel.model.toData()).toEqual(original);
  });
});

describe('formulas of a row that is moved', () => {
  it('go along where they only ask their own row, and come back', async () => {
    const cells = {
      D4: { value: '≥90%', formula: '="≥"&E4' },
      E4: { value: '90%' },
      C7: { value: 4, formula: '=ROW()-3' },
    };
    const excel = await startExcel(form(cells), { excelApi: 13 });
    const original = excel.model.toData();
    const { row, plan, undo } = await move(excel, 4);
    expect(cellOf(excel, `D${row}`)).toEqual({ value: '≥90%', formula: `="≥"&E${row}` });
    expect(plan.fixed).toEqual([]);
    await undo();
    expect(excel.model.toData()).toEqual(original);
  });

  it('become fixed texts where they ask other rows, which the plan says, and come back', async () => {
    const excel = await startExcel(form({ E3: { value: '90%' }, D5: { value: '≥90%', formula: '="≥"&$E$3' } }), {
      excelApi: 13,
    });
    const original = excel.model.toData();
    const { row, plan, undo } = await move(excel, 5);
    expect(cellOf(excel, `D${row}`)).toEqual({ value: '≥90%' });
    expect(plan.fixed).toEqual([3]);
    await undo();
    expect(excel.model.toData()).toEqual(original);
  });

  it('come back as they were after a move upwards, though rows have moved in between', async () => {
    const cells = {
      E7: { value: '5%' },
      C8: { value: '群众应急知识知晓率' },
      D8: { value: '≥5%', formula: '="≥"&E7' },
    };
    const excel = await startExcel(form(cells), { excelApi: 13 });
    const original = excel.model.toData();
    const { row, plan, undo } = await move(excel, 8);
    expect([row, plan.edits.some(({ kind }) => kind === 'delete-rows')]).toEqual([7, true]);
    expect(excel.model.toData()).not.toEqual(original);
    await undo();
    expect(excel.model.toData()).toEqual(original);
  });

  it.each([
    ['=D4', 'a cell of the row'],
    ['=SUM(D4:D5)', 'an area that begins with it'],
    ['=SUM(D3:D4)', 'an area that ends with it'],
  ])('%s elsewhere names %s: it is not moved', async (formula) => {
    const excel = await startExcel(form({ D4: { value: 90 }, E7: { value: 90, formula } }), { excelApi: 13 });
    await expect(move(excel, 4)).rejects.toThrow('no plan');
  });

  it('that add up an area around the row do not stop it, and are the same afterwards', async () => {
    const numbers = { D3: { value: 4 }, D4: { value: 90 }, D5: { value: 500 }, D6: { value: 95 } };
    const excel = await startExcel(form({ ...numbers, D9: { value: 689, formula: '=SUM(D3:D6)' } }), { excelApi: 13 });
    const original = excel.model.toData();
    const { undo } = await move(excel, 4);
    await undo();
    expect(excel.model.toData()).toEqual(original);
  });
});

it('a formula that came after the check is not written over', async () => {
  const excel = await startExcel(form({ D3: { value: '≥4次', formula: '="≥"&E3' } }), { excelApi: 13 });
  const original = excel.model.toData();
  const cell = parseCell('D3');
  const edit: Edit = { kind: 'set-text', cell, expect: '≥4次', text: '≥5次' };
  await expect(excel.spreadsheet.applyEdits(excel.sheetId, [edit])).rejects.toMatchObject({
    code: 'stale',
    message: expect.stringContaining(`${formatCell(cell)} 现在是公式`),
  });
  expect(excel.model.toData()).toEqual(original);
  const token = await excel.spreadsheet.applyEdits(excel.sheetId, [{ ...edit, overFormula: true }]);
  expect(cellOf(excel, 'D3')).toEqual({ value: '≥5次' });
  await excel.spreadsheet.undo(token);
  expect(excel.text('D3')).toBe('≥');
  expect(cellOf(excel, 'D3')?.formula).toBe('="≥"&E3');
});
