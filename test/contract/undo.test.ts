import type { Edit } from '../../src/core/edits/edit';
import { parseCell, parseRange } from '../../src/core/sheet/address';
import type { SheetChange, UndoToken } from '../../src/host/spreadsheet';
import type { CellStyle } from '../../src/files/workbook-data';
import { settle, startExcel, type RunningExcel } from '../support/office/start-excel';
import { sheet, workbook } from '../support/office/workbook';

const LINE = { weight: 'thin', color: '#000000' } as const;
const BOXED: CellStyle = { borders: { top: LINE, right: LINE, bottom: LINE, left: LINE }, wrap: true };

const DATA = workbook(
  sheet(
    '绩效目标表',
    {
      A1: { value: '产出指标', style: BOXED },
      B1: { value: '数量指标', style: BOXED },
      C1: { value: '培训人次', style: { ...BOXED, font: { bold: true } } },
      D1: { value: 64, numberFormat: '0"人"', style: { ...BOXED, fill: '#FFFF00' } },
      A2: { value: '', style: BOXED },
      B2: { value: '质量指标', style: { ...BOXED, fill: '#00FF00' } },
      C2: {
        value: '合格率',
        style: { borders: BOXED.borders, font: { size: 12, color: '#FF0000' }, horizontal: 'center' },
      },
      D2: { value: 0.95, numberFormat: '0%', style: BOXED },
      D3: { value: 64.95, formula: '=SUM(D1:D2)' },
      C4: '填表人：',
    },
    { merges: ['A1:A2'], rowHeights: { 0: 40, 1: 28 } },
  ),
);

const set = (address: string, expect: string, text: string): Edit => {
  return { kind: 'set-text', cell: parseCell(address), expect, text };
};
const insert = (at: number, like: number): Edit => {
  return { kind: 'insert-rows', at: at - 1, count: 1, like: like - 1, columns: [{ left: 1, right: 3 }], expect: [] };
};
const remove = (at: number, ...expected: [address: string, text: string][]): Edit => {
  const expect = expected.map(([address, text]) => ({ cell: parseCell(address), text }));
  return { kind: 'delete-rows', at: at - 1, count: 1, expect };
};

function apply({ spreadsheet, sheetId }: RunningExcel, ...edits: Edit[]): Promise<UndoToken> {
  return spreadsheet.applyEdits(sheetId, edits);
}

describe('applying edits that move rows', () => {
  it.each([13, 7])('gives a new row the looks, number format and height of its neighbour (1.%d)', async (excelApi) => {
    const excel = await startExcel(DATA, { excelApi });
    await apply(excel, insert(2, 2), set('C2', '', '达标率'));
    const { activeSheet } = excel.model;
    const [row, like] = [1, 2].map((each) => [1, 2, 3].map((column) => activeSheet.cell(each, column)));
    expect(row?.map((cell) => cell?.numberFormat)).toEqual(like?.map((cell) => cell?.numberFormat));
    const looks = (cells: typeof row) => cells?.map((cell) => [cell?.style?.fill, cell?.style?.font?.color]);
    expect(looks(row)?.map(([fill]) => fill)).toEqual(looks(like)?.map(([fill]) => fill));
    expect(activeSheet.rowHeight(1)).toBe(28);
    expect(activeSheet.cell(3, 3)?.formula).toBe('=SUM(D1:D3)');
    expect(excel.text('C5')).toBe('填表人：');
  });

  it.each(['=100%', '=64人', '+5%', '-3', '@所有人', '≥95%', '3-4'])(
    'writes %p into a new row as it is',
    async (text) => {
      const excel = await startExcel(DATA, { excelApi: 13 });
      const original = excel.model.toData();
      const token = await apply(excel, insert(3, 2), set('C3', '', text));
      expect([excel.text('C3'), excel.model.activeSheet.cell(2, 2)?.formula]).toEqual([text, undefined]);
      await excel.spreadsheet.undo(token);
      expect(excel.model.toData()).toEqual(original);
    },
  );

  it('puts a deleted row back with contents, looks, height and merged areas', async () => {
    const excel = await startExcel(DATA, { excelApi: 13 });
    const original = excel.model.toData();
    const token = await apply(excel, remove(2, ['B2', '质量指标'], ['C2', '合格率'], ['D2', '95%']));
    expect(excel.model.activeSheet.merges).toEqual([]);
    await excel.spreadsheet.undo(token);
    const { sheets } = excel.model.toData();
    // the sum has lost a row for good, which no deletion can help
    const withoutSum = (cells = sheets[0]?.cells) => cells?.filter(({ formula }) => formula === undefined);
    expect(withoutSum()).toEqual(withoutSum(original.sheets[0]?.cells));
    expect({ ...sheets[0], cells: [] }).toEqual({ ...original.sheets[0], cells: [] });
  });

  it('refuses to delete rows where it cannot see merged areas', async () => {
    const excel = await startExcel(DATA, { excelApi: 9 });
    const edits = [remove(2, ['B2', '质量指标'], ['C2', '合格率'], ['D2', '95%'])];
    await expect(apply(excel, ...edits)).rejects.toMatchObject({ code: 'not-supported' });
    expect(excel.model.canUndo).toBe(false);
  });

  it('refuses a protected sheet, and rows that have changed', async () => {
    const locked = await startExcel(workbook({ ...DATA.sheets[0]!, protected: true }));
    await expect(apply(locked, insert(2, 2))).rejects.toMatchObject({ code: 'sheet-protected' });
    const excel = await startExcel(DATA, { excelApi: 13 });
    const unmerge: Edit = { kind: 'unmerge', range: parseRange('B1:B2') };
    await expect(apply(excel, insert(2, 2), unmerge)).rejects.toMatchObject({ code: 'stale' });
    expect(excel.model.canUndo).toBe(false);
  });

  it('tells the events of its own writes and rows', async () => {
    const excel = await startExcel(DATA, { excelApi: 13 });
    const changes: SheetChange[] = [];
    await excel.spreadsheet.watch({ onChange: (change) => void changes.push(change) });
    await apply(excel, insert(3, 2), set('C3', '', '达标率'));
    await settle();
    excel.model.edit(excel.sheetId, parseCell('C4'), '填表人：某某');
    await settle();
    expect(changes.map(({ own }) => own)).toEqual([true, true, false]);
  });
});

describe('taking batches back', () => {
  it.each(['InvalidSelection', 'GeneralException'])(
    'does without the selection when Excel refuses it: %s',
    async (code) => {
      const excel = await startExcel(DATA, { excelApi: 13 });
      const original = excel.model.toData();
      excel.bridge.faults.set({ request: 1, times: 1, action: 0, code });
      const token = await apply(excel, insert(3, 2), set('C3', '', '达标率'));
      await excel.spreadsheet.undo(token);
      expect(excel.model.toData()).toEqual(original);
    },
  );

  it('goes back a dozen batches, exactly, with the selection', async () => {
    const excel = await startExcel(DATA, { excelApi: 13 });
    excel.model.select(excel.sheetId, parseRange('C2'));
    const states = [];
    const tokens: UndoToken[] = [];
    for (let n = 0; n < 12; n++) {
      states.push(excel.model.toData());
      const before = excel.text('C1');
      tokens.push(
        await apply(excel, ...(n % 2 ? [set('C1', before, `第${n}次`)] : [insert(3, 2), set('C3', '', `=${n}`)])),
      );
      if (n === 0) excel.model.select(excel.sheetId, parseRange('A1'));
    }
    for (const token of tokens.reverse()) {
      await excel.spreadsheet.undo(token);
      expect(excel.model.toData()).toEqual(states.pop());
    }
    expect(excel.model.selection).toEqual(parseRange('C2'));
  });

  it.each<[string, (excel: RunningExcel) => void]>([
    ['a cell was filled', ({ model, sheetId }) => model.edit(sheetId, parseCell('D3'), '98%')],
    [
      'a row came in above',
      ({ model, sheetId }) => {
        model.editSheet(sheetId, (editor) => editor.shift({ axis: 'row', at: 0, count: 1 }));
      },
    ],
    [
      'cells were merged',
      ({ model, sheetId }) => {
        model.editSheet(sheetId, (editor) => editor.merge(parseRange('D2:D3')));
      },
    ],
  ])('is refused after %s', async (_, change) => {
    const excel = await startExcel(DATA, { excelApi: 13 });
    const token = await apply(excel, insert(3, 2), set('C3', '', '达标率'));
    change(excel);
    const before = excel.model.toData();
    await expect(excel.spreadsheet.undo(token)).rejects.toMatchObject({ code: 'changed-since' });
    expect(excel.model.toData()).toEqual(before);
  });

  it('is refused while a later batch has moved rows, and when it was done already', async () => {
    const excel = await startExcel(DATA, { excelApi: 13 });
    const first = await apply(excel, set('C1', '培训人次', '培训人数'));
    const second = await apply(excel, insert(3, 2));
    await expect(excel.spreadsheet.undo(first)).rejects.toMatchObject({ code: 'undo-order' });
    await excel.spreadsheet.undo(second);
    await excel.spreadsheet.undo(first);
    await expect(excel.spreadsheet.undo(first)).rejects.toMatchObject({ code: 'undo-gone' });
  });
});
