import { openForEachTest } from './support/for-each-test';
import { PanePage } from './support/pane-page';
import type { WorkbenchPage } from './support/workbench-page';

let workbench: WorkbenchPage;
let pane: PanePage;
openForEachTest((opened) => {
  workbench = opened;
  pane = new PanePage(opened);
});

beforeEach(async () => {
  await workbench.openSample('zhijiang-2026');
  await workbench.check();
});

/** What can be seen of all cells on screen: a text for each. */
const looks = () =>
  workbench.grid.getByRole('gridcell').evaluateAll((cells: HTMLElement[]) =>
    cells
      // beyond the table, how much is drawn depends on the width of the window
      .filter((cell) => Number(cell.dataset.column) < 10)
      .map((cell) => [cell.getAttribute('aria-label'), cell.title, cell.style.cssText].join(' | ')),
  );
const fillOf = (address: string) => workbench.cell(address).evaluate((cell) => getComputedStyle(cell).backgroundColor);

it('colours the cells of the findings, says what the colours mean, and takes them away without a trace', async () => {
  // where the window stands, it stays
  await workbench.finding('家、次').first().click();
  const before = await looks();
  await pane.openTools();
  await pane.button('在表中标出').click();
  await pane.pane.getByRole('list', { name: '颜色的含义' }).waitFor();
  await pane.pictures('marks-choice');
  expect(await pane.violations()).toEqual([]);
  await pane.button('用颜色标出').click();
  await pane.shown(/^已标出 \d+ 格/).waitFor();
  expect(await fillOf('G7')).toBe('rgb(248, 189, 181)');
  // the button that was pressed is gone: the focus stays near
  await pane.button('取消标出').and(pane.pane.locator(':focus')).waitFor();
  expect(await pane.pane.getByRole('list', { name: '颜色的含义' }).textContent()).toMatch(/红底加粗必改 1 格/);
  expect(await pane.pane.getByText('检查结果与表格一致').count()).toBe(1);
  await pane.pictures('marks');
  await workbench.picture('marked-sheet');
  expect(await pane.violations()).toEqual([]);
  await pane.openTools();
  await pane.button('取消标出').click();
  await pane.shown('已取消标出，单元格恢复原样。').waitFor();
  expect(await looks()).toEqual(before);
});

it('follows the list: only what is shown is marked, and a change is told', async () => {
  await pane.button(/^必改 1$/).click();
  await pane.openTools();
  await pane.button('在表中标出').click();
  await pane.button('用颜色标出').click();
  await pane.shown(/^已标出 1 格/).waitFor();
  await pane.button('显示全部').click();
  await pane.shown(/清单已有变化/).waitFor();
  await pane.pictures('marks-outdated');
  expect(await pane.violations()).toEqual([]);
  await pane.button('更新标出').click();
  await pane.shown(/^已标出 (?!1 )\d+ 格/).waitFor();
});

it('keeps the marks on their cells when rows are inserted, and what the user has coloured since', async () => {
  await pane.openTools();
  await pane.button('在表中标出').click();
  await pane.button('用颜色标出').click();
  await pane.shown(/^已标出/).waitFor();
  await workbench.type('G7', '户、次');
  await workbench.finding('户、次').first().waitFor();
  expect(await fillOf('G7')).toBe('rgb(248, 189, 181)');
  // the pane's own change, taken back, leaves the marks as they are
  await workbench.finding('户、次').first().click();
  await pane.button(/^改法/).click();
  await pane.button(/^应用/).first().click();
  await pane.shown('已修改 1 个单元格。').waitFor();
  await pane.button('撤销').first().click();
  await workbench.finding('户、次').first().waitFor();
  expect(await fillOf('G7')).toBe('rgb(248, 189, 181)');
});

it('knows of the marks when the pane is opened again', async () => {
  await pane.openTools();
  await pane.button('在表中标出').click();
  await pane.button('用颜色标出').click();
  await pane.shown(/^已标出/).waitFor();
  await workbench.page.locator('iframe').evaluate((frame: HTMLIFrameElement) => frame.contentWindow?.location.reload());
  await pane.shown(/^已标出/).waitFor({ state: 'detached' });
  await workbench.check();
  await pane.openTools();
  await pane.button('取消标出').click();
  await pane.shown('已取消标出，单元格恢复原样。').waitFor();
  expect(await fillOf('G7')).not.toBe('rgb(248, 189, 181)');
});

it('puts comments beside the cells, and takes them away', async () => {
  // where the window stands, it stays
  await workbench.finding('家、次').first().click();
  const before = await looks();
  await pane.openTools();
  await pane.button('在表中标出').click();
  await pane.button('加批注').click();
  await pane.shown(/^已加 \d+ 条批注/).waitFor();
  const comment = await workbench.cell('G7').getAttribute('title');
  expect(comment).toMatch(/^【绩效目标检查】\n必改：.*建议：/);
  await pane.pictures('marks-comments');
  await workbench.picture('commented-sheet');
  expect(await pane.violations()).toEqual([]);
  await pane.tab('工作簿').click();
  await pane.button('检查整个工作簿').click();
  await pane.button('取消全部标出').click();
  await pane.shown('已取消工作簿中的全部标注。').waitFor();
  await pane.tab('本表').click();
  expect(await looks()).toEqual(before);
});
