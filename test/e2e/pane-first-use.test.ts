import { openForEachTest } from './support/for-each-test';
import { PanePage } from './support/pane-page';
import type { WorkbenchPage } from './support/workbench-page';

let workbench: WorkbenchPage;
let pane: PanePage;
openForEachTest(
  (opened) => {
    workbench = opened;
    pane = new PanePage(opened);
  },
  { firstUse: true },
);

const firstSteps = () => pane.pane.getByRole('heading', { name: '三步完成检查' });
const lastStep = () => pane.shown('点清单中的任意一条问题，表格会跳到对应的单元格。');

it('shows the first steps until they are put away, and not again', async () => {
  await firstSteps().waitFor();
  expect(await pane.pane.getByRole('list').getByRole('listitem').allTextContents()).toEqual([
    '1打开要报送的绩效目标表',
    '2点击上面的“检查本表”',
    '3点清单中的问题，表格会跳到对应的单元格，改完自动复查',
  ]);
  await pane.pictures('first-use');
  expect(await pane.violations()).toEqual([]);
  await pane.button('知道了').click();
  await pane.pane.getByRole('heading', { name: '检查绩效目标表' }).waitFor();
  await workbench.page.reload();
  await pane.pane.getByRole('heading', { name: '检查绩效目标表' }).waitFor();
  expect(await firstSteps().count()).toBe(0);
  await workbench.openSample('zhijiang-2026');
  await workbench.check();
  expect(await lastStep().count()).toBe(0);
});

it('goes on with the last step after a check, and is through with it once a finding was gone to', async () => {
  await workbench.openSample('zhijiang-2026');
  await workbench.check();
  await lastStep().waitFor();
  await pane.pictures('first-finding');
  expect(await pane.violations()).toEqual([]);
  await workbench.finding('家、次').click();
  await lastStep().waitFor({ state: 'detached' });
  await workbench.openSample('dongguan-2024');
  await pane.pane.getByRole('heading', { name: '检查绩效目标表' }).waitFor();
  await workbench.check();
  expect(await lastStep().count()).toBe(0);
});
