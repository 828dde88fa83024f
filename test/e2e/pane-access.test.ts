import { openForEachTest } from './support/for-each-test';
import { PanePage, THEMES } from './support/pane-page';
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
  await workbench.finding('').first().waitFor();
});

/** What the Tab key stops at, from where the focus is, as a screen reader names it. */
async function stops(count: number): Promise<string[]> {
  const names: string[] = [];
  for (let stop = 0; stop < count; stop++) {
    await workbench.page.keyboard.press('Tab');
    names.push(await pane.focused());
  }
  return names;
}

/** Waits until what has these words has the focus. */
const focusOn = (words: RegExp) => pane.pane.locator(':focus').filter({ hasText: words }).waitFor();

const status = () => pane.pane.getByRole('status').allTextContents();

describe('the keyboard', () => {
  it('passes through the pane from top to bottom, one stop for each thing', async () => {
    await pane.tab('本表').focus();
    const names = await stops(14);
    expect(names.slice(0, 6)).toEqual([
      '工作簿',
      '标准表述',
      '设置',
      '重新检查',
      '概览和筛选',
      '更多：复制、报告、标出',
    ]);
    expect(names.slice(6, 11)).toEqual(['必改 1', '建议改 2', '提示 10', '上一处', '下一处']);
    expect(names[11]).toMatch(/^一键修复/);
    expect(names[12]).toMatch(/^识别到 1 张表/);
    // the list is one stop, however many findings it has
    expect(names[13]).toMatch(/^必改 G7/);
  });

  it('passes through the overview once that is open', async () => {
    await pane.openOverview();
    await pane.button('概览和筛选').focus();
    const rest = (await stops(16)).join('\n');
    // so is the strip, however many rows the table has
    const order = ['完整性', '相关性', '适当性', '可行性', '第 7 行：必改 1', '在问题中查找', '排列'];
    const places = order.map((name) => rest.indexOf(name));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(order.filter((name) => !rest.includes(name))).toEqual([]);
    await pane.pane.getByLabel('排列').focus();
    expect((await stops(2))[0]).toMatch(/^必改 G7/);
    expect(await pane.focused()).not.toMatch(/^建议改 I6/);
  });

  it('moves in the list with the arrows, goes to a cell with Enter and back to the sheet with Esc', async () => {
    const { page } = workbench;
    await workbench.finding('家、次').focus();
    await page.keyboard.press('ArrowDown');
    expect(await pane.focused()).toMatch(/^建议改 I6/);
    await page.keyboard.press('Enter');
    await workbench.selected('I6');
    expect(await pane.focused()).toMatch(/^建议改 I6/);
    await page.keyboard.press('ArrowUp');
    expect(await pane.focused()).toMatch(/^必改 G7/);
    await page.keyboard.press('Escape');
    expect(await pane.focused()).not.toMatch(/^必改 G7/);
    expect(await workbench.selectedAddress()).toBe('I6');
  });

  it('goes on at the next finding when one was set aside', async () => {
    const { page } = workbench;
    await workbench.finding('家、次').focus();
    await page.keyboard.press('Enter');
    await pane.button('忽略…').press('Enter');
    await pane.button('确认忽略').press('Enter');
    await workbench.finding('家、次').waitFor({ state: 'detached' });
    await focusOn(/^建议改 I6/);
  });

  it('goes on at the tab when another view was opened from the list', async () => {
    const { page } = workbench;
    await workbench.finding('家、次').focus();
    await page.keyboard.press('Enter');
    await pane.button('依据和更多').press('Enter');
    await pane.pane
      .getByRole('group', { name: '检查发现的问题' })
      .getByRole('button', { name: '标准表述' })
      .press('Enter');
    await focusOn(/^标准表述$/);
  });

  it('never puts the focus behind what stays in sight', async () => {
    const { page } = workbench;
    await workbench.finding('家、次').focus();
    await page.keyboard.press('End');
    await focusOn(/^提示 I32/);
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp']) {
      await page.keyboard.press(key);
      const [head, line] = await Promise.all([
        pane.pane.locator('[data-pane-head]').boundingBox(),
        pane.pane.locator(':focus').boundingBox(),
      ]);
      expect(line?.y).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0) - 1);
    }
  });
});

it('tells screen readers what came of a check, of a step and of a filter', async () => {
  expect((await status()).join()).toContain('检查完成，必改 1 处，建议改 2 处，提示 10 处。');
  await pane.button('下一处').click();
  expect((await status()).join()).toContain('不是一个单位');
  await pane.button(/^必改 1$/).click();
  expect((await status()).join()).toContain('显示 1 处，共 13 处');
});

it('says with words or shapes whatever it says with colours', async () => {
  // the finding, the row of the strip, the count: each names its severity
  await pane.openOverview();
  await pane.pane.getByLabel('排列').selectOption('row');
  expect(await workbench.finding('家、次').textContent()).toMatch(/^必改/);
  expect(await pane.pane.getByRole('button', { name: /^第 7 行：必改 1$/ }).count()).toBe(1);
  // the marks differ in height and in line, not only in colour
  const marks = await pane.pane.getByRole('group', { name: '本表各行概览' }).evaluate((strip) => [
    ...new Set(
      [...strip.querySelectorAll('button > span')].map((mark) => {
        const { borderTopStyle, borderTopWidth } = getComputedStyle(mark);
        return `${borderTopStyle} ${borderTopWidth}`;
      }),
    ),
  ]);
  expect(marks.sort()).toEqual(['dotted 4px', 'double 12px', 'solid 16px', 'solid 1px']);
});

it('follows the themes of Office and the high contrast of the system', async () => {
  const look = () =>
    pane.pane.locator('.fui-FluentProvider').evaluate((element) => {
      const { backgroundColor, colorScheme } = getComputedStyle(element);
      return `${backgroundColor} ${colorScheme}`;
    });
  const looks: string[] = [];
  for (const theme of THEMES) {
    await pane.dress(theme);
    looks.push(await look());
  }
  expect(looks).toEqual([
    'rgb(255, 255, 255) light',
    'rgb(41, 41, 41) dark',
    'rgb(10, 10, 10) dark',
    'rgb(0, 0, 0) light dark',
  ]);
});

describe('at every width and zoom', () => {
  // 160 is the narrowest pane at 200 percent, 175 Excel's own width at 200 percent
  const WIDTHS = [160, 175, 240, 320, 480, 600];

  it('shows a result without cutting anything off', async () => {
    await workbench.finding('家、次').click();
    await pane.button('改法（2 种）').click();
    for (const width of WIDTHS) {
      await pane.widen(width);
      expect([width, await pane.overflow(), await pane.cutOff()]).toEqual([width, 0, []]);
    }
  });

  it.each(['工作簿', '标准表述', '设置'])('shows %s without cutting anything off', async (view) => {
    await pane.tab(view).click();
    if (view === '工作簿') {
      await pane.button('检查整个工作簿').click();
      await pane.pane.getByRole('heading', { name: /张表/ }).waitFor();
    } else await pane.pane.getByRole('searchbox').waitFor();
    for (const width of WIDTHS) {
      await pane.widen(width);
      expect([width, await pane.overflow(), await pane.cutOff()]).toEqual([width, 0, []]);
    }
  });

  it('at 200 percent on a laptop the head scrolls away and leaves the pane to the findings', async () => {
    await pane.zoom(350, 600);
    await workbench.finding('家、次').click();
    await pane.pane.locator('[data-pane-scroller]').evaluate((element) => element.scrollTo(0, 400));
    const head = await pane.pane.locator('[data-pane-head]').boundingBox();
    const frame = await workbench.page.locator('iframe').boundingBox();
    expect((head?.y ?? 0) + (head?.height ?? 0)).toBeLessThanOrEqual(frame?.y ?? 0);
  });
});
