import { parseCell, parseRange } from '../../src/core/sheet/address';
import type { SheetChange } from '../../src/host/spreadsheet';
import { sheet, workbook } from '../support/office/workbook';
import { settle, startExcel, type RunningExcel } from '../support/office/start-excel';

const DATA = workbook(sheet('一', { A1: '旧' }), sheet('二', { A1: '旧' }));

interface Watched extends RunningExcel {
  readonly changes: SheetChange[];
  readonly activated: string[];
  readonly selected: unknown[];
  readonly stop: () => Promise<void>;
}

async function watch(excelApi: number): Promise<Watched> {
  const excel = await startExcel(DATA, { excelApi });
  const changes: SheetChange[] = [];
  const activated: string[] = [];
  const selected: unknown[] = [];
  const stop = await excel.spreadsheet.watch({
    onChange: (change) => changes.push(change),
    onActivate: ({ id }) => activated.push(id),
    onSelect: (selection) => selected.push(selection),
  });
  return { ...excel, changes, activated, selected, stop };
}

// 1.7: the sheet in front; 1.9: all sheets; 1.14: Excel says whose change it is
describe.each([7, 9, 14])('watching with ExcelApi 1.%i', (excelApi) => {
  it('tells the changes of the user', async () => {
    const { model, sheetId, changes } = await watch(excelApi);
    model.edit(sheetId, parseCell('B2'), '新');
    await settle();
    expect(changes).toEqual([{ sheetId, range: parseRange('B2'), own: false }]);
  });

  it('knows its own changes', async () => {
    const { spreadsheet, sheetId, changes, model } = await watch(excelApi);
    const edit = { kind: 'set-text', cell: parseCell('A1'), expect: '旧', text: '新' } as const;
    await spreadsheet.applyEdits(sheetId, [edit]);
    await settle();
    expect(changes).toEqual([{ sheetId, range: parseRange('A1'), own: true }]);
    model.edit(sheetId, parseCell('A1'), '再改');
    await settle();
    expect(changes[1]).toEqual({ sheetId, range: parseRange('A1'), own: false });
  });

  it.each([
    ['row', 2, { at: 1, count: 2 }],
    ['row', -1, { at: 1, count: -1 }],
    ['column', 2, undefined],
  ] as const)(
    'has everything read again when a %s moves by %i, and tells how rows moved',
    async (axis, count, rows) => {
      const { model, sheetId, changes } = await watch(excelApi);
      model.editSheet(sheetId, (editor) => editor.shift({ axis, at: 1, count }));
      await settle();
      expect(changes).toEqual([{ sheetId, range: null, ...(rows && { rows }), own: false }]);
    },
  );

  it('follows the user to another sheet', async () => {
    const { model, changes, activated } = await watch(excelApi);
    const second = model.sheets[1]?.id ?? '';
    model.activate(second);
    await settle(20);
    model.edit(second, parseCell('A1'), '新');
    await settle();
    expect(activated).toEqual([second]);
    expect(changes).toEqual([{ sheetId: second, range: parseRange('A1'), own: false }]);
  });

  it('goes on after the sheet in front was deleted', async () => {
    const { model, sheetId, changes, stop } = await watch(excelApi);
    const second = model.sheets[1]?.id ?? '';
    model.deleteSheet(sheetId);
    await settle(20);
    model.edit(second, parseCell('A1'), '新');
    await settle();
    expect(changes).toEqual([{ sheetId: second, range: parseRange('A1'), own: false }]);
    await stop();
  });

  it('tells what is selected, from the start on', async () => {
    const { model, sheetId, selected } = await watch(excelApi);
    model.select(sheetId, parseRange('B2:C3'));
    model.select(sheetId, { top: 0, left: 0, bottom: 1_048_575, right: 1 });
    await settle();
    expect(selected).toEqual([
      { sheetId, range: parseRange('A1') },
      { sheetId, range: parseRange('B2:C3') },
      { sheetId, range: null },
    ]);
  });

  it('watches even where Excel will not tell what is selected', async () => {
    const excel = await startExcel(DATA, { excelApi });
    excel.bridge.faults.set({ request: 2, times: 1, code: 'InvalidSelection' });
    const changes: SheetChange[] = [];
    await excel.spreadsheet.watch({ onChange: (change) => changes.push(change), onSelect: () => {} });
    excel.model.edit(excel.sheetId, parseCell('B2'), '新');
    await settle();
    expect(changes).toHaveLength(1);
  });

  it('is quiet and leaves nothing registered after it was stopped', async () => {
    const { model, sheetId, changes, stop, session } = await watch(excelApi);
    model.activate(model.sheets[1]?.id ?? '');
    await settle(20);
    await stop();
    model.edit(sheetId, parseCell('B2'), '新');
    await settle();
    expect(changes).toEqual([]);
    expect(session.events.size).toBe(0);
  });
});
