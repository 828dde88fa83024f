import { openFaultyForm } from './support/faulty-form';
import { openForEachTest } from './support/for-each-test';
import { PanePage } from './support/pane-page';
import type { WorkbenchPage } from './support/workbench-page';

let workbench: WorkbenchPage;
let pane: PanePage;
openForEachTest((opened) => {
  workbench = opened;
  pane = new PanePage(opened);
});

const list = () => pane.pane.getByRole('group', { name: '检查发现的问题' });

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return Math.round(performance.now() - start);
}

it.each([
  [30, 3000],
  [500, 3000],
  [5000, 12_000],
])('shows the findings of %d rows in time, and again after an edit', async (rows, limit) => {
  await openFaultyForm(workbench, rows);
  const first = await timed(async () => {
    await pane.button('检查本表').click();
    await list().getByRole('button').first().waitFor();
  });
  const again = await timed(async () => {
    await workbench.type('D3', '100%');
    await pane.pane.getByText('表格已改动，正在更新结果…').waitFor();
    await pane.pane.getByText('检查结果与表格一致').waitFor();
  });
  console.log(`${rows} rows: first finding after ${first} ms, checked again after ${again} ms (400 ms of it waiting)`);
  expect(first).toBeLessThan(limit);
  expect(again).toBeLessThan(limit);
});

it('scrolls through 5,000 findings without stumbling, and draws only what is seen', async () => {
  await openFaultyForm(workbench, 5000);
  await workbench.check();
  await pane.openOverview();
  await pane.pane.getByLabel('排列').selectOption('row');
  await list().getByRole('button').first().waitFor();
  const scroller = pane.pane.locator('[data-pane-scroller]');
  const { frames, slow, longTasks, height } = await scroller.evaluate(async (element) => {
    let tasks = 0;
    const observer = new PerformanceObserver((entries) => (tasks += entries.getEntries().length));
    observer.observe({ entryTypes: ['longtask'] });
    const durations: number[] = [];
    let before = performance.now();
    for (let frame = 0; frame < 180; frame++) {
      element.scrollTop += 240;
      await new Promise((done) => requestAnimationFrame(done));
      const now = performance.now();
      durations.push(now - before);
      before = now;
    }
    observer.disconnect();
    return {
      frames: durations.length,
      slow: durations.filter((duration) => duration > 34).length,
      longTasks: tasks,
      height: element.scrollHeight,
    };
  });
  console.log(`${frames} frames, ${slow} longer than 34 ms, ${longTasks} long tasks, ${height} px in all`);
  expect(height).toBeGreaterThan(5000 * 50);
  // none on a machine at rest; a busy one must not fail the test
  expect(longTasks).toBeLessThan(30);
  expect(await list().getByRole('button').count()).toBeLessThan(60);
  await list().getByRole('button').nth(3).focus();
  await workbench.page.keyboard.press('End');
  await workbench.finding('第5000类任务').waitFor();
  expect(await pane.pane.locator(':focus').textContent()).toContain('第5000类任务');
});
