import { openForEachTest } from './support/for-each-test';
import { PanePage, THEMES } from './support/pane-page';
import type { WorkbenchPage } from './support/workbench-page';

let workbench: WorkbenchPage;
let pane: PanePage;
openForEachTest((opened) => {
  workbench = opened;
  pane = new PanePage(opened);
});

describe('before a check', () => {
  it('says what to do, and has nothing that axe minds', async () => {
    await pane.button('检查本表').waitFor();
    await pane.pictures('start');
    expect(await pane.violations()).toEqual([]);
  });
});

describe('the result', () => {
  beforeEach(async () => {
    await workbench.openSample('zhijiang-2026');
    await workbench.check();
  });

  it('gives the verdict first, then the findings, and passes axe at both widths', async () => {
    await pane.pane.getByRole('heading', { name: '还有 1 处必改' }).waitFor();
    await pane.pictures('result');
    // 160 is the narrowest pane at 200 percent
    for (const width of [160, 320, 480, 600]) {
      await pane.widen(width);
      expect(await pane.overflow()).toBeLessThanOrEqual(0);
    }
    expect(await pane.violations(THEMES)).toEqual([]);
  });

  it('folds repeated findings of one rule into one line with its rows', async () => {
    const fold = workbench.finding(/（7 处）第/);
    expect(await fold.getAttribute('aria-expanded')).toBe('false');
    await fold.click();
    await workbench.finding('H8').first().waitFor();
    await pane.pictures('fold');
    await fold.click();
    await workbench.finding('H8').first().waitFor({ state: 'detached' });
  });

  it('goes from finding to finding with the keyboard and with the buttons, folds included', async () => {
    const { page } = workbench;
    await pane.button('下一处').click();
    await workbench.selected('G7');
    expect(await pane.current.textContent()).toContain('家、次');
    for (let step = 0; step < 4; step++) await pane.button('下一处').click();
    await pane.current.filter({ hasText: /提示 H\d/ }).waitFor();
    await pane.current.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const second = await pane.current.textContent();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await workbench.selected('G7');
    expect(await pane.current.textContent()).not.toBe(second);
    await page.keyboard.press('Escape');
    await workbench.selected('G7');
  });

  it('filters by severity, dimension and words, and says how much is left', async () => {
    await pane.button(/^必改 1$/).click();
    await pane.pane.getByText('显示 1 处，共 13 处').waitFor();
    expect(await workbench.finding('').count()).toBe(1);
    await pane.button('显示全部').click();
    await pane.openOverview();
    await pane.button(/^ ?可行性/).click();
    await pane.pane.getByText(/^显示 \d+ 处，共 13 处/).waitFor();
    await pane.pane.getByRole('searchbox', { name: '在问题中查找' }).fill('没有这样的话');
    await pane.pane.getByText('没有符合条件的问题。').waitFor();
    await pane.pictures('filtered');
    expect(await pane.violations()).toEqual([]);
    await pane.button('显示全部').click();
    // the verdict is about the sheet, not about the filter
    await pane.pane.getByRole('heading', { name: '还有 1 处必改' }).waitFor();
  });

  it('groups by row, and remembers it', async () => {
    await pane.openOverview();
    await pane.pane.getByLabel('排列').selectOption('row');
    await pane.pane.getByRole('heading', { name: /^第 7 行/ }).waitFor();
    await pane.pictures('by-row');
    expect(await pane.violations()).toEqual([]);
    await workbench.openSample('dongguan-2024');
    await workbench.check();
    expect(await pane.pane.getByLabel('排列').inputValue()).toBe('row');
    await pane.pane.getByLabel('排列').selectOption('rule');
  });

  it('shows the rows at a glance and leads to one', async () => {
    await pane.openOverview();
    const strip = pane.pane.getByRole('group', { name: '本表各行概览' });
    await strip.getByRole('button', { name: /^第 7 行：必改 1/ }).click();
    await workbench.selected('G7');
    expect(await pane.current.textContent()).toContain('家、次');
    await strip
      .getByRole('button', { name: /没有问题$/ })
      .first()
      .click();
    await strip.getByRole('button').first().focus();
    await workbench.page.keyboard.press('ArrowRight');
    expect(
      await strip
        .getByRole('button')
        .nth(1)
        .evaluate((bar) => bar === document.activeElement),
    ).toBe(true);
  });
});
