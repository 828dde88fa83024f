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

it('shows the verdict before the list of findings, which then moves nothing', async () => {
  await workbench.openSample('zhijiang-2026');
  await pane.button('检查本表').waitFor();
  const [verdict, list] = await pane.pane.locator('body').evaluate(
    (body) =>
      new Promise<{ listed: boolean; head: number; foot: number }[]>((done) => {
        const bounds = (mark: string) => body.querySelector(`[${mark}]`)?.getBoundingClientRect();
        const seen: { listed: boolean; head: number; foot: number }[] = [];
        const observer = new MutationObserver(() => {
          if (!body.querySelector('[data-pane-head] h2')) return;
          const listed = body.querySelector('[data-stop]') !== null;
          if (seen.at(-1)?.listed === listed) return;
          const [head, foot] = [bounds('data-pane-head')?.bottom ?? NaN, bounds('data-pane-foot')?.top ?? NaN];
          seen.push({ listed, head, foot });
          if (!listed) return;
          observer.disconnect();
          done(seen);
        });
        observer.observe(body, { subtree: true, childList: true });
        const button = [...body.querySelectorAll('button')].find(({ textContent }) => textContent === '检查本表');
        button?.click();
      }),
  );
  expect([verdict?.listed, list?.listed]).toEqual([false, true]);
  expect([verdict?.head, verdict?.foot].every(Number.isFinite)).toBe(true);
  expect({ ...verdict, listed: true }).toEqual(list);
});
