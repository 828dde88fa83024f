import type { Fault } from '../../src/workbench/host';
import { openForEachTest } from './support/for-each-test';
import { PanePage } from './support/pane-page';
import type { WorkbenchPage } from './support/workbench-page';

let workbench: WorkbenchPage;
let pane: PanePage;
openForEachTest((opened) => {
  workbench = opened;
  pane = new PanePage(opened);
});

/** Opens the page anew after something was taken from it; what the browser says of that is no news. */
async function reloadWithout(prepare: () => Promise<unknown>): Promise<void> {
  await prepare();
  await workbench.page.reload();
}

const forgetProblems = () => workbench.problems.splice(0);
const script = '**/taskpane.*.js';

describe('Excel', () => {
  const FAILURES: readonly (readonly [string, Fault, string, string, string])[] = [
    [
      'cell-edit',
      { code: 'InvalidOperationInCellEditMode' },
      'Excel 正在编辑单元格，暂时无法读写表格。',
      '请按 Enter 键完成编辑，或按 Esc 键取消编辑，然后重试。',
      'cell-edit',
    ],
    [
      'too-large',
      { code: 'ResponsePayloadSizeLimitExceeded', status: 413 },
      '表格内容太多，超出了 Excel 一次能传送的数据量。',
      '请删除表格以外多余的行列，或把绩效目标表单独放到一张工作表中，然后重试。',
      'too-large',
    ],
    [
      'a lost connection',
      { code: '', status: 503, emptyBody: true },
      '与 Excel 的连接中断了。',
      '请检查网络，稍候重试；仍不行时请关闭任务窗格再重新打开。',
      '',
    ],
    [
      'a refusal',
      { code: 'AccessDenied' },
      'Excel 拒绝了这次操作：工作表或工作簿可能受保护，或者是以只读方式打开的。',
      '请先在“审阅”选项卡中撤销保护，或另存一份可编辑的副本，然后重试。',
      '',
    ],
  ];

  it.each(FAILURES)('%s: says what to do, and checks once that is done', async (_name, fault, title, advice, state) => {
    await workbench.openSample('zhijiang-2026');
    await pane.button('检查本表').waitFor();
    await pane.fail(fault);
    await pane.button('检查本表').click();
    await pane.pane.getByRole('heading', { name: title }).waitFor();
    expect(await pane.shown(advice).count()).toBe(1);
    if (state !== '') await pane.pictures(state);
    expect(await pane.violations()).toEqual([]);
    await pane.fail();
    await workbench.check();
    await workbench.finding('家、次').waitFor();
  });

  it('loses nothing of a result when going to a cell or checking again fails', async () => {
    await workbench.openSample('zhijiang-2026');
    await workbench.check();
    await pane.fail({ code: 'InvalidOperationInCellEditMode' });
    await workbench.finding('家、次').click();
    await pane.shown(/Excel 正在编辑单元格，暂时无法读写表格。请按 Enter 键/).waitFor();
    await pane.button('知道了').click();
    await workbench.type('G7', '家');
    await pane.shown(/Excel 正在编辑单元格/).waitFor();
    expect(await workbench.finding('家、次').count()).toBe(1);
    await pane.pane.getByText('表格已改动，结果未更新').waitFor();
    await pane.fail();
    await pane.button('重新检查').click();
    await workbench.finding('家、次').waitFor({ state: 'detached' });
  });
});

describe('progress', () => {
  /** Milliseconds from a press of 检查本表 to the progress and to the result, by the clock of the pane. */
  const timesOf = () =>
    pane.pane.locator('body').evaluate(
      (body) =>
        new Promise<{ progress: number | null; result: number }>((done) => {
          let progress: number | null = null;
          const start = performance.now();
          const observer = new MutationObserver(() => {
            if (body.querySelector('[role=progressbar]')) progress ??= performance.now() - start;
            if (!body.textContent?.includes('检查结果与表格一致')) return;
            observer.disconnect();
            done({ progress, result: performance.now() - start });
          });
          observer.observe(body, { subtree: true, childList: true, characterData: true });
          const button = [...body.querySelectorAll('button')].find(({ textContent }) => textContent === '检查本表');
          button?.click();
        }),
    );

  it('is not shown for a check that is over in a moment', async () => {
    await workbench.openSample('zhijiang-2026');
    await pane.button('检查本表').waitFor();
    const { progress, result } = await timesOf();
    // a machine that is busy with other things may need longer, and then progress is right
    if (result < 300) expect(progress).toBeNull();
  });

  it('appears after 300 ms, not before, and goes with the result', async () => {
    await workbench.openSample('zhijiang-2026');
    await pane.button('检查本表').waitFor();
    await pane.delay(700);
    const times = timesOf();
    await pane.pane.getByRole('progressbar').waitFor();
    await pane.pictures('progress');
    expect(await pane.violations()).toEqual([]);
    const { progress, result } = await times;
    expect(progress).toBeGreaterThanOrEqual(299);
    expect(progress).toBeLessThan(result);
    expect(await pane.pane.getByRole('progressbar').count()).toBe(0);
  });
});

describe('starting', () => {
  it('says what is missing when Office.js cannot be fetched, and tries again when asked', async () => {
    await reloadWithout(() => workbench.page.route('**/office/office.js', (route) => route.abort()));
    // The start-up script's message stands until the pane's own comes up: only the last one stays to be seen.
    await pane.pane.getByText('Office 组件（office.js）没有加载成功').waitFor();
    await pane.pictures('office-missing');
    expect(await pane.violations()).toEqual([]);
    await workbench.page.unroute('**/office/office.js');
    await pane.button('重试').click();
    await pane.button('检查本表').waitFor();
    forgetProblems();
  });

  it.each([
    ['a script that is missing', undefined, '加载项的文件没有下载成功。', /请检查网络.*taskpane\..*\.js/],
    ['a script that breaks', "throw new Error('no such thing')", '窗格没有打开，程序出现意外错误。', /no such thing/],
    ['a script newer than the web view', 'const = 1;', '当前的 Excel 版本太旧，无法运行本加载项。', /Microsoft 365/],
  ])('%s leaves no white pane', async (_name, content, title, advice) => {
    await reloadWithout(() =>
      workbench.page.route(script, (route) =>
        content === undefined ? route.abort() : route.fulfill({ contentType: 'text/javascript', body: content }),
      ),
    );
    await pane.pane.getByRole('alert').getByText(title).waitFor();
    expect(await pane.pane.getByRole('alert').textContent()).toMatch(advice);
    forgetProblems();
  });

  it('shows a message where the pane breaks later, and goes on when it can', async () => {
    await reloadWithout(() =>
      workbench.page.addInitScript(() => {
        const observer = window.ResizeObserver;
        // a web view that lacks what every other one has
        if (window.parent !== window) Object.assign(window, { ResizeObserver: undefined, whole: observer });
      }),
    );
    await pane.pane.getByRole('heading', { name: '窗格出现意外错误。' }).waitFor();
    await pane.pane.getByText(/错误信息：TypeError: ResizeObserver is not a constructor（\d+\.\d+\.\d+ 版）/).waitFor();
    await pane.pictures('broken');
    expect(await pane.violations()).toEqual([]);
    await pane.pane.locator('body').evaluate(() => {
      const pane = window as unknown as { ResizeObserver: unknown; whole: unknown };
      pane.ResizeObserver = pane.whole;
    });
    await pane.button('重试').click();
    await workbench.openSample('zhijiang-2026');
    forgetProblems();
  });

  it('says so when the code of the check cannot be fetched, and checks once it can', async () => {
    await reloadWithout(() => workbench.page.route('**/check.*.js', (route) => route.abort()));
    await workbench.openSample('zhijiang-2026');
    await pane.button('检查本表').click();
    await pane.pane.getByRole('heading', { name: '检查程序没有下载成功，这次没有检查。' }).waitFor();
    expect(await pane.violations()).toEqual([]);
    await workbench.page.unroute('**/check.*.js');
    await workbench.check();
    await workbench.finding('家、次').waitFor();
    forgetProblems();
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
    await pane.tab('设置').click();
    // the code is asked for after the click: what is let through too early loads, and there is nothing to try again
    await pane.pane.getByRole('heading', { name: '这一部分没有打开。' }).waitFor();
    await workbench.page.unroute('**/settings*.js');
    await pane.button('重试').click();
    await pane.pane.getByRole('searchbox', { name: '查找规则' }).waitFor();
    forgetProblems();
  });
});

describe('what is stored', () => {
  it('is damaged in the workbook: checks with the default settings, and says so', async () => {
    await workbench.openSample('zhijiang-2026');
    await pane.button('检查本表').waitFor();
    await pane.pane.locator('body').evaluate(async () => {
      await Excel.run(async (context) => {
        context.workbook.settings.add('check-settings', '{"laxAdverse": 3');
        await context.sync();
      });
      location.reload();
    });
    await pane.button('检查本表').waitFor();
    await workbench.check();
    await pane.shown(/工作簿里保存的设置没有读成，已按默认设置检查。内容不是本加载项的设置。/).waitFor();
    await workbench.finding('家、次').waitFor();
  });

  it('is damaged on this computer: likewise, until it is put away', async () => {
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

  it('is refused by the browser: checks all the same, and says where settings can be kept', async () => {
    await reloadWithout(() =>
      workbench.page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      }),
    );
    await workbench.openSample('zhijiang-2026');
    await workbench.check();
    await workbench.finding('家、次').click();
    await pane.tab('设置').click();
    await pane.pane.getByText('“检查方式”里的选择在窗格关闭后不保留').waitFor();
    await pane.pane.getByLabel('本机（用于各个工作簿）').click();
    await pane.shown(/设置已生效，但没有保存下来。这台电脑的浏览器不允许保存/).waitFor();
    await pane.pictures('storage-refused');
    expect(await pane.violations()).toEqual([]);
    await pane.pane.getByLabel('这个工作簿里（随文件带走）').click();
    await pane.shown(/没有保存下来/).waitFor({ state: 'detached' });
    forgetProblems();
  });
});
