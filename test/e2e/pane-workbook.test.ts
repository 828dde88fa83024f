import { openForEachTest } from './support/for-each-test';
import { PanePage } from './support/pane-page';
import type { WorkbenchPage } from './support/workbench-page';

let workbench: WorkbenchPage;
let pane: PanePage;
openForEachTest((opened) => {
  workbench = opened;
  pane = new PanePage(opened);
});

it('checks every sheet, says how each stands, and opens one', async () => {
  await workbench.openSample('laoting-2024');
  await pane.tab('工作簿').click();
  await pane.button('检查整个工作簿').click();
  await pane.pane.getByRole('heading', { name: /^9 张表中，\d 张还有必改$/ }).waitFor();
  await pane.pictures('workbook');
  expect(await pane.violations()).toEqual([]);
  await pane.button(/^应急储备/).click();
  await pane.pane.getByText('工作表：应急储备').waitFor();
  expect(await workbench.page.getByRole('tab', { name: '应急储备' }).getAttribute('aria-selected')).toBe('true');
});

it('follows the user from sheet to sheet, unless told not to', async () => {
  await workbench.openSample('laoting-2024');
  await workbench.check();
  await workbench.page.getByRole('tab', { name: '视频监控全覆盖' }).click();
  await pane.pane.getByText('工作表：视频监控全覆盖').waitFor();
  await pane.tab('设置').click();
  await pane.pane.getByLabel('切换工作表后自动检查').click();
  await pane.tab('本表').click();
  await workbench.page.getByRole('tab', { name: '应急储备' }).click();
  await pane.pane
    .getByRole('main')
    .getByText(/您已切换到另一张工作表/)
    .waitFor();
  await pane.pictures('other-sheet');
  expect(await pane.violations()).toEqual([]);
});

it('says what to do with an empty sheet and with one that holds no table', async () => {
  await pane.button('检查本表').click();
  await pane.pane.getByRole('heading', { name: '这张工作表是空的' }).waitFor();
  await pane.pictures('empty');
  expect(await pane.violations()).toEqual([]);
  await workbench.type('A1', '购物清单');
  await pane.button('检查本表').click();
  await pane.pane.getByRole('heading', { name: '没有找到绩效目标表' }).waitFor();
  await pane.pictures('no-table');
  expect(await pane.violations()).toEqual([]);
});
