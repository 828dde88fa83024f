import { startForm } from '../../src/core/forms/forms';
import { startExcel, type RunningExcel } from '../support/office/start-excel';
import { sheet, workbook } from '../support/office/workbook';

/** A new form while others work on the same workbook. */

const FORM = startForm('project', 2026);
const DATA = workbook(sheet('说明', { A1: '填表说明' }));
const namesOf = ({ model }: RunningExcel): string[] => model.sheets.map(({ name }) => name);

/** Lets somebody else add a sheet after the free name was found, before it is used. */
async function withSheetInBetween(excel: RunningExcel, name: string): Promise<void> {
  let go = (): void => {};
  excel.bridge.faults.set({ code: '', until: new Promise<void>((resolve) => (go = resolve)), request: 2, times: 1 });
  const adding = excel.spreadsheet.addForm(FORM);
  await new Promise((resolve) => setTimeout(resolve, 10));
  const theirs = excel.model.addSheet(name);
  excel.model.edit(theirs.id, { row: 0, column: 0 }, '别人的内容');
  go();
  await adding;
}

it('leaves a sheet alone that took its name in between, and takes the next one', async () => {
  const excel = await startExcel(DATA);
  await withSheetInBetween(excel, FORM.sheetName);
  expect(namesOf(excel)).toEqual(['说明', FORM.sheetName, `${FORM.sheetName}2`]);
  expect(excel.model.sheets[1]?.text(0, 0)).toBe('别人的内容');
});

it('gives up in the end when Excel takes no name at all, and leaves every sheet alone', async () => {
  const excel = await startExcel(DATA);
  excel.model.addSheet('附表');
  excel.bridge.faults.set({ code: '', until: Promise.resolve(), times: 1 }, { code: 'ItemAlreadyExists' });
  await expect(excel.spreadsheet.addForm(FORM)).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
  expect(namesOf(excel)).toEqual(['说明', '附表']);
});

it('is complete without its lists, when Excel refuses those', async () => {
  const excel = await startExcel(DATA, { excelApi: 8 });
  excel.bridge.faults.set({ code: 'GeneralException', request: 3 });
  await expect(excel.spreadsheet.addForm(startForm('department', 2026))).resolves.toMatchObject({
    name: '部门整体绩效目标表',
  });
});

it('that is added late, after the user was told that it failed, goes again', async () => {
  const excel = await startExcel(DATA);
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate'] });
  try {
    let go = (): void => {};
    excel.bridge.faults.set({ code: '', until: new Promise<void>((resolve) => (go = resolve)), request: 2, times: 1 });
    const failed = expect(excel.spreadsheet.addForm(FORM)).rejects.toMatchObject({ code: 'no-answer' });
    await jest.advanceTimersByTimeAsync(200_000);
    await failed;
    go();
    for (let n = 0; n < 5; n++) await new Promise((resolve) => setImmediate(resolve));
    expect(namesOf(excel)).toEqual(['说明']);
  } finally {
    jest.useRealTimers();
  }
});
