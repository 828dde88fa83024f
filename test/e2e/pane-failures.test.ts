import { openForEachTest } from './support/for-each-test';
import { PanePage } from './support/pane-page';
import type { WorkbenchPage } from './support/workbench-page';

let workbench: WorkbenchPage;
let pane: PanePage;
openForEachTest((opened) => {
  workbench = opened;
  pane = new PanePage(opened);
});

it('checks with the default settings when those on this computer are broken, and says so', async () => {
  await workbench.page.evaluate(() => {
    localStorage.setItem('performance-target-checker.check-settings', '{"laxAdverse": "much"}');
  });
  await workbench.openSample('zhijiang-2026');
  await workbench.check();
  await pane.shown(/本机保存的设置没有读成，已按默认设置检查。设置中的“不高于”类比率的界限不正确。/).waitFor();
  await pane.pictures('broken-settings');
  expect(await pane.violations()).toEqual([]);
  await pane.button('知道了').click();
  await pane.shown(/本机保存的设置没有读成/).waitFor({ state: 'detached' });
});

it('says what is missing when Office.js cannot be fetched', async () => {
  await workbench.page.route('**/office/office.js', (route) => route.abort());
  await workbench.page.reload();
  // The start-up script's message stands until the pane's own comes up: only the last one stays to be seen.
  await pane.pane.getByText('Office 组件（office.js）没有加载成功').waitFor();
  await pane.pictures('office-missing');
  // what the browser says of the file that the test has kept from it
  workbench.problems.length = 0;
});

it('keeps the check when the code of another view cannot be fetched', async () => {
  await workbench.openSample('zhijiang-2026');
  await workbench.check();
  await workbench.page.route('**/settings*.js', (route) => route.abort());
  await pane.tab('设置').click();
  await pane.pane.getByRole('heading', { name: '这一部分没有打开。' }).waitFor();
  await pane.pictures('view-missing');
  expect(await pane.violations()).toEqual([]);
  await pane.tab('本表').click();
  await workbench.finding('家、次').waitFor();
  workbench.problems.length = 0;
});
