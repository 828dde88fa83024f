import { writeWorkbook } from '../../src/files/writing/write-workbook';
import { openFaultyForm } from './support/faulty-form';
import { openForEachTest } from './support/for-each-test';
import { LibraryPage } from './support/library-page';
import type { WorkbenchPage } from './support/workbench-page';

let workbench: WorkbenchPage;
let pane: LibraryPage;
openForEachTest((opened) => {
  workbench = opened;
  pane = new LibraryPage(opened);
});

const NAME = '应急演练次数';
const undo = () => pane.pane.getByTitle(`撤销：已插入“${NAME}”。`);

/** Whatever the browser at hand does: Chromium answers with promises since 2026, others with nothing. */
it.each([
  ['a promise', () => Promise.resolve()],
  ['nothing', () => undefined],
])('goes on after an insertion where scrolling answers with %s', async (_, answer) => {
  await workbench.page.addInitScript(`Element.prototype.scrollIntoView = ${String(answer)}`);
  await workbench.page.reload();
  await workbench.openSample('laoting-2024');
  await workbench.check();
  await pane.tab('标准表述').click();
  await pane.insert(NAME);
  await pane.pane.getByText(`“${NAME}”还有 2 处待填`).waitFor();
  await pane.insert('应急演练评估合格率');
  await pane.tab('本表').click();
  await pane.pane.getByText('检查结果与表格一致').waitFor();
  await pane.tab('标准表述').click();
  await pane.search.waitFor();
  expect(await pane.pane.getByText('意外错误').count()).toBe(0);
});

it.each([
  ['the pane', 'scrollTo', '窗格出现意外错误。'],
  ['a part of it', 'closest', '这一部分出现意外错误。'],
])('does not deny what was written when %s breaks after it, and can take it back', async (_, missing, title) => {
  // long enough that only what is in view is drawn
  await openFaultyForm(workbench, 70);
  await workbench.check();
  await pane.tab('标准表述').click();
  await pane.insert(NAME);
  const body = pane.pane.locator('body');
  await body.evaluate((_body, name) => {
    const prototype = Element.prototype as unknown as Record<string, unknown>;
    Object.assign(window, { whole: prototype[name] });
    prototype[name] = undefined;
  }, missing);
  // not by the mouse: the driver itself needs what was taken away
  await pane.tab('本表').evaluate((tab) => (tab as HTMLElement).click());
  const heading = pane.pane.getByRole('heading', { name: title });
  await heading.waitFor();
  await body.evaluate((_body, name) => {
    const prototype = Element.prototype as unknown as Record<string, unknown>;
    prototype[name] = (window as unknown as { whole: unknown }).whole;
  }, missing);
  const said = (await pane.pane.locator('main').textContent()) ?? '';
  expect(said).toContain('如果刚才通过本窗格改过表格，请核对改动是否已在表中');
  expect(said).not.toMatch(/没有被?改动/);
  await pane.button('重试').click();
  await undo().click();
  await pane.shown(`已撤销：已插入“${NAME}”。`).waitFor();
  workbench.problems.splice(0);
});

describe('another opening of the workbook', () => {
  beforeEach(async () => {
    workbench.page.on('dialog', (dialog) => void dialog.accept());
    await workbench.openSample('laoting-2024');
    await workbench.check();
    await pane.tab('标准表述').click();
    await pane.insert(NAME);
    await pane.tab('本表').click();
    await undo().waitFor();
  });

  const openFile = async (name: string, rows: readonly (readonly string[])[]) => {
    const cells = rows.flatMap((line, row) => line.map((value, column) => ({ row, column, value })));
    const bytes = await writeWorkbook({ sheets: [{ name: '目标表', cells }] });
    const mimeType = 'application/octet-stream';
    await workbench.page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
  };
  const ROWS = [
    ['项目支出绩效目标表'],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '培训人次', '≥300人次'],
  ] as const;

  it.each([
    [
      'the same file once more',
      async () => workbench.page.getByLabel('示例', { exact: true }).selectOption('laoting-2024'),
    ],
    ['another file of its name', async () => openFile('laoting-2024.xlsx', ROWS)],
    ['another file', async () => openFile('目标表.xlsx', ROWS)],
  ])('has nothing to take back: %s', async (_, open) => {
    await open();
    await undo().waitFor({ state: 'detached' });
    await workbench.check();
    await pane.press('library');
    await pane.press('check');
    expect(await pane.button('撤销').count()).toBe(0);
  });
});
