import { openFormFixture } from './support/form-fixture';
import { openForEachTest } from './support/for-each-test';
import { PanePage } from './support/pane-page';
import type { WorkbenchPage } from './support/workbench-page';

let workbench: WorkbenchPage;
let pane: PanePage;
openForEachTest((opened) => {
  workbench = opened;
  pane = new PanePage(opened);
});

const block = () => pane.pane.locator('details').filter({ hasText: '自评核算' });

it('says that a table is a self-evaluation, and what a reviewer works out by hand', async () => {
  await openFormFixture(workbench, 'self-evaluation-hospital-points-in-categories');
  await workbench.check();
  await pane.pane.getByText('识别到 1 张自评表，7 个指标').waitFor();
  await block().waitFor();
  expect(await block().locator('summary').innerText()).toMatch(
    /自评核算\s*总分 98.5 分（表中 97.5 分）\s*执行率 85%\s*未达标 1 项/u,
  );
  await pane.pictures('evaluation');
  await pane.resize(320, 470);
  const height = await block().evaluate((element) => element.getBoundingClientRect().height);
  // two lines at most
  expect(height).toBeLessThan(56);
  expect([await pane.violations(), await pane.overflow(), await pane.cutOff()]).toEqual([[], 0, []]);
  await block().locator('summary').click();
  await pane.pane.getByText('表中写的是 97.5 分，与核算不符').waitFor();
  await pane.pane.getByText('表中写的是 85%，与核算相符').waitFor();
  await pane.resize(320, 700);
  expect([await pane.violations(), await pane.overflow(), await pane.cutOff()]).toEqual([[], 0, []]);
});

it('leads to the cells that the figures rest on', async () => {
  await openFormFixture(workbench, 'self-evaluation-hospital-points-in-categories');
  await workbench.check();
  await block().locator('summary').click();
  await block()
    .getByRole('button', { name: /甲级病案率/ })
    .first()
    .click();
  await workbench.selected('E8');
  await pane.button(/总分核算/).click();
  await workbench.selected('G13');
  await workbench.finding(/甲级病案率.*却得满分/).click();
  await workbench.selected('G8');
});

it('puts the points and the wording of a reason where they belong, and the figures follow', async () => {
  await openFormFixture(workbench, 'self-evaluation-water-signs-and-units-apart');
  await workbench.check();
  await pane.button('改为“14.67”（I14）').click();
  await workbench.finding(/年新增粮食产量.*却得满分/).waitFor({ state: 'detached' });
  expect(await workbench.cell('I14').textContent()).toBe('14.67');
  await pane.pane.getByText('总分 98.67 分（表中没有写）').waitFor();
  await workbench.finding(/工程按期完工率.*没有写原因/).click();
  await pane.button('改法').click();
  await pane.button(/^应用/).first().click();
  await pane.shown('已修改 1 个单元格。').waitFor();
  expect(await workbench.cell('J12').textContent()).toBe('因……，实际完成91.5%；拟于……前……');
  // a wording with gaps is no reason yet
  await workbench.finding(/工程按期完工率.*没有写原因/).waitFor();
});

it('shows nothing of the kind beside other tables, and none of its code is fetched', async () => {
  await workbench.openSample('zhijiang-2026');
  await workbench.check();
  await pane.pane.getByText(/^识别到 1 张表/).waitFor();
  expect(await block().count()).toBe(0);
  expect(workbench.requests.filter((url) => url.includes('/evaluation.'))).toEqual([]);
});
