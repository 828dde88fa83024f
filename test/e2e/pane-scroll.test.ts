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

/** Sizes that Excel gives to the pane, and the second one at 200 percent. */
const SIZES = [
  [320, 470],
  [350, 700],
  [480, 900],
  [175, 300],
] as const;
/** What scrolls: there is one scroll bar, and it is not the page's. */
async function scrolledAway(): Promise<unknown> {
  return pane.pane.locator('html').evaluate((html) => {
    const scroller = html.querySelector('[data-pane-scroller]');
    html.scrollTop = 10_000;
    html.ownerDocument.body.scrollTop = 10_000;
    return {
      page: html.scrollTop + html.ownerDocument.body.scrollTop,
      excess: html.scrollHeight - html.clientHeight,
      scroller: scroller && Math.round(scroller.getBoundingClientRect().top),
    };
  });
}
const STAYS = { page: 0, excess: 0, scroller: 0 };

it.each(SIZES)('shows the last finding at the end of a long list: %d × %d', async (width, height) => {
  await workbench.page.setViewportSize({ width: 1440, height: 1000 });
  await openFaultyForm(workbench, 200);
  await pane.resize(width, height);
  await workbench.check();
  await pane.openOverview();
  await pane.pane.getByLabel('排列').selectOption('row');
  for (const theme of ['light', 'dark'] as const) {
    await pane.dress(theme);
    await pane.wheelToEnd();
    expect(await pane.pageScroll()).toBe(0);
    expect(await scrolledAway()).toEqual(STAYS);
    const isSeen = await workbench.finding('第200类任务完成率').evaluate((line) => {
      const { top, bottom } = line.getBoundingClientRect();
      const middle = line.ownerDocument.elementFromPoint(20, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2);
      return line.contains(middle);
    });
    expect([theme, isSeen]).toEqual([theme, true]);
  }
});

/** Whatever the pane shows: its views, and what can be opened in them. */
const STATES: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['the start', async () => undefined],
  ['a result', () => workbench.check()],
  [
    'a finding with its actions and a notice',
    async () => {
      await workbench.check();
      await workbench.finding('家、次').click();
      await pane.button('改法（2 种）').click();
      await pane.button(/^应用/).first().click();
      await pane.shown('已修改 1 个单元格。').waitFor();
    },
  ],
  [
    'the workbook',
    async () => {
      await pane.tab('工作簿').click();
      await pane.button('检查整个工作簿').click();
      await pane.pane.getByText(/^检查时间/).waitFor();
    },
  ],
  [
    'the library',
    async () => {
      await pane.tab('标准表述').click();
      await pane.pane.getByRole('searchbox', { name: '查找标准表述' }).waitFor();
    },
  ],
  [
    'the settings',
    async () => {
      await pane.tab('设置').click();
      await pane.pane.getByRole('searchbox', { name: '查找规则' }).waitFor();
      for (const summary of await pane.pane.locator('summary').all()) await summary.click();
    },
  ],
];

it.each(STATES)('scrolls nothing but what is made for it: %s', async (_, show) => {
  await workbench.page.setViewportSize({ width: 1440, height: 1000 });
  await workbench.openSample('zhijiang-2026');
  await show();
  for (const [width, height] of SIZES) {
    await pane.resize(width, height);
    await pane.wheelToEnd();
    expect([width, height, await scrolledAway()]).toEqual([width, height, STAYS]);
  }
});

it('scrolls nothing but what is made for it: a message in the place of the pane', async () => {
  await workbench.page.route('**/office/office.js', (route) => route.abort());
  await workbench.page.reload();
  await pane.pane.getByText('Office 组件（office.js）没有加载成功').waitFor();
  for (const [width, height] of SIZES) {
    await pane.resize(width, height);
    await pane.wheelToEnd();
    expect([width, height, await scrolledAway()]).toEqual([width, height, STAYS]);
    expect(await pane.violations()).toEqual([]);
  }
  workbench.problems.splice(0);
});
