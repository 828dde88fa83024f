import { checkSheet } from '../../src/core/check/check-sheet';
import type { Edit } from '../../src/core/edits/edit';
import { formatCell, parseCell } from '../../src/core/sheet/address';
import { planFixes } from '../../src/taskpane/features/actions/plan-fixes';
import { rewrittenCells } from '../../src/taskpane/losses';
import { createAskLosses } from '../../src/taskpane/state/ask-losses';
import { INITIAL_STATE, type CheckState } from '../../src/taskpane/state/check';
import type { CellData } from '../../src/files/workbook-data';
import { loadOffice } from '../support/office/load-office';
import { startExcel, type RunningExcel } from '../support/office/start-excel';
import { sheet, workbook } from '../support/office/workbook';

/** Cells whose content follows from others, and texts that are formatted in parts. */

type Content = Omit<CellData, 'row' | 'column'>;

const form = (cells: Readonly<Record<string, Content>> = {}) =>
  workbook(
    sheet(
      '项目绩效目标表',
      {
        ...{ A1: '2024年应急演练项目支出绩效目标表', A2: '预算资金（万元）', B2: 20 },
        ...{
          A4: '一级指标',
          B4: '二级指标',
          C4: '三级指标',
          D4: '指标解释',
          E4: '指标值',
          F4: '单位',
          G4: '指标值设定依据',
        },
        ...{ A5: '产出指标', B5: '数量指标', C5: '应急演练次数', D5: '全年组织应急演练的次数', E5: '>=12', F5: '次' },
        ...{ C6: '训练场地改造面积', D6: '改造训练场地的面积', E6: '>=300m2' },
        ...{ B7: '质量指标', C7: '演练合格率', D7: '合格的次数占总次数的比例', E7: '>=95', F7: '%' },
        ...{ B9: '成本指标', C9: '演练经费', D9: '全年应急演练支出', E9: '<=20', F9: '万元', G9: '2024年部门预算' },
        ...{ A10: '效益指标', B10: '社会效益指标', C10: '应急处置能力提升率', D10: '提升的比例', E10: '≥10', F10: '%' },
        ...{
          A11: '满意度指标',
          B11: '服务对象满意度指标',
          C11: '参训人员满意度',
          D11: '满意程度',
          E11: '≥90',
          F11: '%',
        },
        ...cells,
      },
      { merges: ['A1:G1', 'A5:A9', 'B5:B6'] },
    ),
  );

const TARGET = { E9: { value: '<=20', formula: '="<="&B2' } };

async function check(excel: RunningExcel) {
  const { snapshot } = await excel.spreadsheet.readActiveSheet();
  if (!snapshot) throw new Error('an empty sheet');
  return { snapshot, ...checkSheet(snapshot) };
}

const cellsIn = (edits: readonly Edit[]): string[] => {
  return edits.flatMap((edit) => (edit.kind === 'set-text' ? [formatCell(edit.cell)] : []));
};

describe.each([7, 13])('reading formulas with ExcelApi 1.%d', (excelApi) => {
  it('gives those that are no single constants, in the round trips of a sheet without', async () => {
    const plain = await startExcel(form(), { excelApi });
    const trips = await plain.syncsOf(() => plain.spreadsheet.readActiveSheet());
    expect((await plain.spreadsheet.readActiveSheet()).snapshot).not.toHaveProperty('formulas');
    const others = {
      G5: { value: 1, formula: '=100%', numberFormat: '0%' },
      G6: { value: '=SUM(A1:A2)' },
      G7: { value: '#NAME?', formula: '=64人' },
    };
    const excel = await startExcel(form({ ...TARGET, ...others }), { excelApi });
    expect(await excel.syncsOf(() => excel.spreadsheet.readActiveSheet())).toBe(trips);
    const { snapshot } = await excel.spreadsheet.readActiveSheet();
    expect(snapshot?.formulas).toEqual([{ ...parseCell('E9'), formula: '="<="&B2' }]);
  });
});

it('takes no more of an answer than texts and values did', async () => {
  const excel = await startExcel(form());
  await excel.spreadsheet.readActiveSheet();
  const { responseBytes } = excel.bridge.counters;
  const office = await loadOffice(form());
  const before = office.bridge.counters.responseBytes;
  await office.Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getActiveWorksheet();
    worksheet.getUsedRange().load('text,values');
    await context.sync();
  });
  // the names of two ranges and of the sheet besides
  expect(responseBytes).toBeLessThan(office.bridge.counters.responseBytes - before + 1_500);
});

describe('a fix of a cell with a formula', () => {
  it('is left out of all fixes at once, offered by itself, and taken back as the formula', async () => {
    const excel = await startExcel(form(TARGET));
    const { findings } = await check(excel);
    const plan = planFixes(findings);
    expect(cellsIn(plan.edits)).toEqual(expect.arrayContaining(['E5', 'E7']));
    expect(cellsIn(plan.edits)).not.toContain('E9');
    expect(plan.heldBack).toBe(1);
    await excel.spreadsheet.applyEdits(excel.sheetId, plan.edits);
    expect(excel.model.activeSheet.cell(8, 4)).toEqual(TARGET.E9);
    const original = excel.model.toData();
    const [held] = (await check(excel)).findings.flatMap(({ suggestions }) =>
      suggestions.filter((each) => 'heldBack' in each),
    );
    if (!held || !('edits' in held)) throw new Error('nothing offered');
    expect(held.title).toContain('E9 是公式，改后变成固定文字');
    const token = await excel.spreadsheet.applyEdits(excel.sheetId, held.edits);
    expect(excel.model.activeSheet.cell(8, 4)).toEqual({ value: '≤20' });
    await excel.spreadsheet.undo(token);
    expect(excel.model.toData()).toEqual(original);
  });

  it('is a fix as ever without one', async () => {
    const plan = planFixes((await check(await startExcel(form()))).findings);
    expect([cellsIn(plan.edits).includes('E9'), plan.heldBack]).toEqual([true, 0]);
  });
});

describe('cells that the formula of another one fills', () => {
  /** E7 fills E8 and E9 as well. */
  async function spilled(excelApi: number) {
    const excel = await startExcel(form({ E7: { value: '>=95' }, E9: { value: '<=20' } }), { excelApi });
    excel.model.editSheet(excel.sheetId, (editor) => {
      editor.setCell(parseCell('E7'), { value: '>=95', formula: '=H7:H9', spill: { rows: 3, columns: 1 } });
    });
    return excel;
  }

  it('are known as such, for one round trip more', async () => {
    const excel = await spilled(13);
    expect(await excel.syncsOf(() => excel.spreadsheet.readSheet(excel.sheetId, { merges: false }))).toBe(2);
    const { snapshot, findings } = await check(excel);
    expect(snapshot.formulas?.map((each) => [formatCell(each), each.formula])).toEqual([
      ['E7', '=H7:H9'],
      ['E8', ''],
      ['E9', ''],
    ]);
    expect(cellsIn(planFixes(findings).edits)).not.toContain('E9');
    expect(planFixes(findings).heldBack).toBe(2);
  });

  it.each(['GeneralException', 'ItemNotFound'])(
    'are read without where Excel does not tell them (%s)',
    async (code) => {
      const excel = await spilled(13);
      excel.bridge.faults.set({ actionName: '_KeepReference', request: 2, code, times: 1 });
      const { snapshot } = await excel.spreadsheet.readSheet(excel.sheetId, { merges: false });
      expect(snapshot?.formulas?.map(formatCell)).toEqual(['E7']);
    },
  );

  it('are not written over unless that was said, and come back with the formula', async () => {
    const excel = await spilled(13);
    const edit: Edit = { kind: 'set-text', cell: parseCell('E9'), expect: '<=20', text: '≤20' };
    await expect(excel.spreadsheet.applyEdits(excel.sheetId, [edit])).rejects.toMatchObject({
      code: 'stale',
      message: expect.stringContaining('E9 现在是公式，或由别处的公式填入'),
    });
    const token = await excel.spreadsheet.applyEdits(excel.sheetId, [{ ...edit, overFormula: true }]);
    expect(excel.text('E9')).toBe('≤20');
    await excel.spreadsheet.undo(token);
    // blank: Excel fills it again
    expect(excel.model.activeSheet.cell(8, 4)).toBeUndefined();
  });

  it('keep their rows: what went with one could not be filled again', async () => {
    const excel = await spilled(13);
    const original = excel.model.toData();
    const expected = [{ cell: parseCell('C7'), text: '演练合格率' }];
    const remove: Edit = { kind: 'delete-rows', at: 6, count: 1, expect: expected };
    await expect(excel.spreadsheet.applyEdits(excel.sheetId, [remove])).rejects.toMatchObject({
      code: 'not-supported',
      message: expect.stringContaining('动态数组公式'),
    });
    expect(excel.model.toData()).toEqual(original);
  });

  it('are what an older Excel does not know', async () => {
    const excel = await spilled(9);
    expect(await excel.syncsOf(() => excel.spreadsheet.readActiveSheet())).toBe(1);
  });
});

describe('texts that are formatted in parts', () => {
  const RUNS: Readonly<Record<string, Content>> = {
    E6: { value: '>=300m2', mixedFont: ['superscript'] },
    G9: { value: '2024年部门预算', mixedFont: ['bold', 'color'] },
  };

  const stateOf = ({ sheetId }: RunningExcel): CheckState => {
    return { ...INITIAL_STATE, outcome: { kind: 'empty-sheet', sheet: { id: sheetId, name: '项目绩效目标表' } } };
  };

  it.each([
    [13, ['E6', 'G9']],
    // superscripts are not told there
    [7, ['G9']],
  ])('are found with ExcelApi 1.%d, in one round trip', async (excelApi, found) => {
    const excel = await startExcel(form(RUNS), { excelApi });
    const cells = ['E5', 'E6', 'G9', 'B2'].map(parseCell);
    let mixed: readonly { row: number; column: number }[] = [];
    const work = async () => void (mixed = await excel.spreadsheet.partlyFormatted(excel.sheetId, cells));
    expect(await excel.syncsOf(work)).toBe(1);
    expect(mixed.map(formatCell)).toEqual(found);
  });

  it('are asked for by a preview: the cells that are rewritten, none twice over', async () => {
    const excel = await startExcel(form(RUNS), { excelApi: 13 });
    const { findings } = await check(excel);
    const cells = rewrittenCells(planFixes(findings).edits, null);
    const ask = createAskLosses({ ...excel, checks: { getState: () => stateOf(excel) } });
    expect((await ask(cells)).map(formatCell)).toEqual(['E6']);
  });

  it('say nothing where Excel does not answer', async () => {
    const excel = await startExcel(form(RUNS));
    excel.bridge.faults.set({ code: 'GeneralException' });
    const ask = createAskLosses({ ...excel, checks: { getState: () => stateOf(excel) } });
    expect(await ask([parseCell('E6')])).toEqual([]);
  });

  it('keep one format when they are rewritten, which taking back does not undo', async () => {
    const excel = await startExcel(form(RUNS), { excelApi: 13 });
    const edit: Edit = { kind: 'set-text', cell: parseCell('E6'), expect: '>=300m2', text: '≥300m2' };
    const token = await excel.spreadsheet.applyEdits(excel.sheetId, [edit]);
    await excel.spreadsheet.undo(token);
    expect(excel.model.activeSheet.cell(5, 4)).toEqual({ value: '>=300m2' });
  });
});

describe('on the wire', () => {
  const DATA = workbook(
    sheet('表', {
      A1: { value: 64, formula: '=B1:B3' },
      A2: 65,
      C1: { value: 'm2', mixedFont: ['superscript', 'size'] },
      D1: '#N/A',
      D2: true,
    }),
  );

  async function open(excelApi = 13) {
    const office = await loadOffice(DATA, { excelApi });
    const { id } = office.model.activeSheet;
    office.model.editSheet(id, (editor) => {
      editor.setCell({ row: 0, column: 0 }, { value: 64, formula: '=B1:B2', spill: { rows: 2, columns: 1 } });
    });
    return office;
  }

  it('a range says whether all, some or none of its cells are in a spill', async () => {
    const { Excel } = await open();
    const found = await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getActiveWorksheet();
      const ranges = ['A1:A2', 'A1:B2', 'B1:D2'].map((address) => worksheet.getRange(address).load('hasSpill'));
      await context.sync();
      return ranges.map(({ hasSpill }) => hasSpill);
    });
    expect(found).toEqual([true, null, false]);
  });

  it('a spilled cell knows where its formula is, and the formula where it reaches', async () => {
    const { Excel } = await open();
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getActiveWorksheet();
      const parent = worksheet.getRange('A2').getSpillParentOrNullObject().load('address');
      const none = worksheet.getRange('C1').getSpillParentOrNullObject().load('address');
      const several = worksheet.getRange('A1:A2').getSpillParentOrNullObject().load('address');
      const area = worksheet.getRange('A1').getSpillingToRangeOrNullObject().load('address');
      const noArea = worksheet.getRange('A2').getSpillingToRangeOrNullObject().load('address');
      await context.sync();
      expect([parent.address, area.address]).toEqual(['表!A1', '表!A1:A2']);
      expect([none, several, noArea].map(({ isNullObject }) => isNullObject)).toEqual([true, true, true]);
    });
  });

  it('a font says nothing of what differs within a text', async () => {
    const { Excel } = await open();
    const font = await Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getActiveWorksheet().getRange('C1');
      format.font.load('superscript,subscript,size,bold');
      await context.sync();
      return format.font.toJSON();
    });
    expect(font).toEqual({ superscript: null, subscript: false, size: null, bold: false });
  });

  it('the type of a value tells errors from texts', async () => {
    const { Excel } = await open();
    const types = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:D2').load('valueTypes');
      await context.sync();
      return range.valueTypes;
    });
    expect(types).toEqual([
      ['Double', 'Empty', 'String', 'Error'],
      ['Double', 'Empty', 'Empty', 'Boolean'],
    ]);
  });

  it.each(['hasSpill', 'format/font/superscript'])('%s is not there in an older Excel', async (name) => {
    const { Excel } = await open(7);
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').load(name);
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: expect.stringMatching(/^Api|^InvalidArgument/) });
  });
});
