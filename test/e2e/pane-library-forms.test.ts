import { FORMS, startForm } from '../../src/core/forms/forms';
import { openForEachTest } from './support/for-each-test';
import { LibraryPage } from './support/library-page';
import type { WorkbenchPage } from './support/workbench-page';

let workbench: WorkbenchPage;
let pane: LibraryPage;
openForEachTest((opened) => {
  workbench = opened;
  pane = new LibraryPage(opened);
});

/** Cells to fill, and the one column that three of the issued forms do not have. */
const BLANKS = [
  'basics-missing',
  'placeholder',
  'goal-missing',
  'category-empty',
  'signature-missing',
  'basis-column-missing',
];

it.each(FORMS)('starts $title on a new sheet, shows it and checks it', async ({ id, title }) => {
  const form = startForm(id, 2026);
  await pane.button('检查本表').click();
  await pane.pane.getByRole('heading', { name: '新建标准表' }).waitFor();
  if (id === 'project') {
    await pane.pictures('library-new-form');
    await pane.widen(320);
    expect([await pane.violations(), await pane.overflow(), await pane.cutOff()]).toEqual([[], 0, []]);
  }
  await pane.pane.getByRole('radio', { name: title }).check();
  await pane.pane.getByLabel('预算年度').selectOption('2026');
  await pane.button('新建').click();
  await pane.shown(`已新建工作表“${form.sheetName}”。`).waitFor();
  await pane.pane.getByText('检查结果与表格一致').waitFor();
  await pane.pane.getByText(`工作表：${form.sheetName}`).waitFor();
  // nothing is wrong with it, and yet it is nothing to hand in
  await pane.pane.getByRole('heading', { name: id === 'duties' ? '还有 2 处必改' : '还没有填写指标' }).waitFor();
  await pane.pane.getByText(/^识别到 1 张表/).waitFor();
  if (id === 'department') await workbench.picture('workbench-new-form');
  const [, result] = await pane.results();
  expect(result?.tables.map(({ context }) => context.year)).toEqual([2026]);
  expect(result?.findings.filter(({ rule }) => !BLANKS.includes(rule))).toEqual([]);
  await pane.pane.getByText(`–/${result?.findings.length}`).waitFor();
  const [, sheet] = (await pane.save()).sheets;
  expect(sheet?.merges).toHaveLength(form.merges.length);
  form.columnWidths.forEach((width, column) => expect(sheet?.columnWidths?.[column]).toBeCloseTo(width, 0));
  for (const { row, points } of form.rowHeights) expect(sheet?.rowHeights?.[row]).toBe(points);
});

it('offers the forms beside a table too, and a second one of the same kind gets a name of its own', async () => {
  await workbench.openSample('laoting-2024');
  await workbench.check();
  await pane.tab('标准表述').click();
  for (const name of ['部门整体绩效目标表', '部门整体绩效目标表2']) {
    await pane.button('新建标准表…').click();
    await pane.pane.getByRole('radio', { name: /^部门整体绩效目标表/ }).check();
    await pane.button('新建').click();
    await pane.shown(`已新建工作表“${name}”。`).waitFor();
    await workbench.page.getByRole('tab', { name, exact: true }).waitFor();
    await pane.tab('标准表述').click();
  }
  // the new sheet is the one that phrasings go into, and its gaps come first
  await pane.pane.getByText('（表中未填）').first().waitFor();
  await pane.insert('应急演练次数', { value: '4' });
  await workbench.cell('D7').getByText('应急演练次数').waitFor();
});

it('takes an empty form from nothing to a row that is right, by the words of the pane', async () => {
  await pane.button('检查本表').click();
  await pane.pane.getByRole('heading', { name: '新建标准表' }).waitFor();
  await pane.button('新建').click();
  await pane.shown(/^已新建工作表“项目绩效目标表”/).waitFor();
  await pane.tab('标准表述').click();
  await pane.insert('应急演练次数', { value: '4' });
  await pane.fill('F10', '《2027年度应急演练计划》（应急办〔2026〕8号）');
  await pane.pane.getByText('“应急演练次数”已填完。').waitFor();
  const [, result] = await pane.results();
  expect(result?.findings.filter(({ row }) => row === 9)).toEqual([]);
});

it('starts a self-evaluation from a table, with its indicators, and takes it back', async () => {
  await workbench.openSample('zhijiang-2026');
  await workbench.check();
  await pane.tab('标准表述').click();
  await pane.button('由本表新建自评表').click();
  await pane.shown(/^已新建工作表“绩效自评表”，指标和指标值已带入/).waitFor();
  await pane.pane.getByText('识别到 1 张自评表，23 个指标').waitFor();
  const [, result] = await pane.results();
  expect(result?.findings.map(({ rule }) => rule).filter((rule) => /^(?:actual|score|deviation)/u.test(rule))).toEqual(
    [],
  );
  await pane.button('撤销').click();
  await workbench.page.getByRole('tab', { name: '绩效自评表' }).waitFor({ state: 'detached' });
  await pane.shown(/^已新建工作表/).waitFor({ state: 'detached' });
  expect((await pane.save()).sheets).toHaveLength(1);
});
