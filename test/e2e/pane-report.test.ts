import { writeFileSync, mkdtempSync, rmSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import type { Report } from '../../src/core/check/report';
import { openForEachTest } from './support/for-each-test';
import { PanePage } from './support/pane-page';
import type { WorkbenchPage } from './support/workbench-page';

const NAME = '检查报告-部门整体绩效目标表';

let workbench: WorkbenchPage;
let pane: PanePage;
openForEachTest((opened) => {
  workbench = opened;
  pane = new PanePage(opened);
});

const tabs = () => workbench.page.getByRole('tab').allTextContents();
const inFront = (name: string) => workbench.page.getByRole('tab', { name, exact: true, selected: true }).waitFor();

describe('the report of a sheet', () => {
  beforeEach(async () => {
    await workbench.openSample('zhijiang-2026');
    await workbench.check();
  });

  it('stands on a new sheet, which is not checked itself, and leads back', async () => {
    await pane.openTools();
    await pane.button('生成检查报告').click();
    await inFront(NAME);
    await pane.pane.getByRole('heading', { name: '这是检查报告，不再检查' }).waitFor();
    await pane.shown(/已生成检查报告/).waitFor();
    expect(await workbench.cell('A1').textContent()).toBe('绩效目标检查报告');
    expect(await workbench.cell('A4').textContent()).toMatch(/^检查结论：还有 1 处必改（必改 1 处，建议改 2 处/);
    await workbench.picture('report-sheet');
    await pane.pictures('report');
    expect(await pane.violations()).toEqual([]);
    await pane.button('回到“部门整体绩效目标表”').click();
    await inFront('部门整体绩效目标表');
    await workbench.finding('家、次').first().waitFor();
  });

  it('leads to the cell that a line is about', async () => {
    await pane.openTools();
    await pane.button('生成检查报告').click();
    await inFront(NAME);
    await workbench.grid.getByRole('gridcell', { name: /^C\d+ G7$/ }).click();
    await inFront('部门整体绩效目标表');
    expect(await workbench.selectedAddress()).toBe('G7');
  });

  it('is brought up to date first, and takes the place of the one before', async () => {
    await pane.openTools();
    await pane.button('生成检查报告').click();
    await inFront(NAME);
    await pane.button('回到“部门整体绩效目标表”').click();
    await workbench.finding('家、次').first().waitFor();
    await workbench.type('G7', '家');
    await pane.openTools();
    await pane.button('生成检查报告').click();
    await inFront(NAME);
    expect(await tabs()).toEqual(['部门整体绩效目标表', NAME]);
    expect(await workbench.cell('A4').textContent()).toMatch(/^检查结论：没有必改项，还有 2 处建议改/);
    // whoever writes into a report keeps it
    await workbench.type('K9', '已核实');
    await pane.button('回到“部门整体绩效目标表”').click();
    await pane.openTools();
    await pane.button('生成检查报告').click();
    await inFront(`${NAME}2`);
    await pane.shown(/原来的报告改过名或写过内容，没有删除/).waitFor();
    expect(await tabs()).toEqual(['部门整体绩效目标表', NAME, `${NAME}2`]);
  });

  it('holds what was ignored, with the reason', async () => {
    await workbench.finding('家、次').first().click();
    await pane.button('忽略…').click();
    await pane.button('表样如此要求').click();
    await pane.button('确认忽略').click();
    await pane.openTools();
    await pane.button('生成检查报告').click();
    await inFront(NAME);
    await workbench.grid.getByText('以下 1 处由填报人忽略，原因见“办理情况”一栏').click();
    await workbench.page.keyboard.press('ArrowDown');
    for (let column = 0; column < 10; column++) await workbench.page.keyboard.press('ArrowRight');
    await workbench.grid.getByText('已忽略：表样如此要求').waitFor();
  });

  it('is passed over by the check of the workbook and by the command line', async () => {
    await pane.openTools();
    await pane.button('生成检查报告').click();
    await inFront(NAME);
    await pane.tab('工作簿').click();
    await pane.button('检查整个工作簿').click();
    await pane.pane.getByRole('heading', { name: '1 张表中，1 张还有必改' }).waitFor();
    await pane
      .button(new RegExp(`^${NAME}`))
      .filter({ hasText: '检查报告，不再检查' })
      .waitFor();
    const downloading = workbench.page.waitForEvent('download');
    // the report's print setup and links are not saved, and the workbench says so
    workbench.page.once('dialog', (dialog) => void dialog.accept());
    await workbench.page.getByRole('button', { name: '保存' }).click();
    const folder = mkdtempSync(join(tmpdir(), 'saved-'));
    try {
      const file = join(folder, '表.xlsx');
      writeFileSync(file, readFileSync(await (await downloading).path()));
      const { files, summary } = JSON.parse((await run(['--format', 'json', file])).stdout) as Report;
      expect(files[0]?.sheets.map(({ sheet, tables }) => [sheet, tables.length])).toEqual([
        ['部门整体绩效目标表', 1],
        [NAME, 0],
      ]);
      expect(summary).toMatchObject({ error: 1, warning: 2 });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

it('reports on a whole workbook, sheet by sheet', async () => {
  await workbench.openSample('laoting-2024');
  await pane.tab('工作簿').click();
  await pane.button('检查整个工作簿').click();
  await pane.openTools();
  await pane.button('生成检查报告').click();
  await inFront('检查报告');
  expect(await workbench.cell('A2').textContent()).toBe('检查范围：整个工作簿，共 9 张工作表');
  expect(await workbench.cell('A4').textContent()).toMatch(/^检查结论：9 张表中，\d 张还有必改/);
  expect(await workbench.cell('A8').textContent()).toBe('各工作表情况');
  expect(await workbench.cell('C9').textContent()).toMatch(/^还有 \d+ 处必改（/);
  await workbench.picture('report-sheet-workbook');
  await pane.pictures('report-workbook');
  expect(await pane.violations()).toEqual([]);
});

describe('copying', () => {
  it('gives the opinions and a summary of all sheets, one line a finding', async () => {
    const { page } = workbench;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await workbench.openSample('laoting-2024');
    await pane.tab('工作簿').click();
    await pane.button('检查整个工作簿').click();
    await pane.openTools();
    await pane.button('复制审核意见').click();
    const told = (await pane.pane.getByText(/^已复制 \d+ 条审核意见/).textContent()) ?? '';
    const opinions = await page.evaluate(() => navigator.clipboard.readText());
    expect(opinions.split('\n').filter((line) => /^\d+\. 【(?:必改|建议改|提示)】/.test(line)).length).toBe(
      Number(/\d+/.exec(told)?.[0]),
    );
    expect(opinions.match(/绩效目标审核意见$/gm)).toHaveLength(9);
    await pane.openTools();
    await pane.button('复制摘要').click();
    await pane.pane.getByText('已复制摘要').waitFor();
    const summary = await page.evaluate(() => navigator.clipboard.readText());
    expect(summary.match(/^应急储备：还有 \d+ 处必改（/gm)).toHaveLength(1);
  });

  it('shows the text to be copied by hand where the clipboard is out of reach', async () => {
    await workbench.openSample('zhijiang-2026');
    await workbench.check();
    await workbench.page.locator('iframe').evaluate((frame: HTMLIFrameElement) => {
      const inner = frame.contentWindow as (Window & typeof globalThis) | null;
      if (!inner) throw new Error('the pane is not there');
      inner.navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'));
      inner.document.execCommand = () => false;
    });
    await pane.openTools();
    await pane.button('复制审核意见').click();
    const box = pane.pane.getByRole('textbox', { name: /请选中下面的文字/ });
    expect(await box.inputValue()).toMatch(/^部门整体绩效目标表\u3000绩效目标审核意见\n1\. 【/);
    await pane.pictures('copy-by-hand');
    expect(await pane.violations()).toEqual([]);
  });
});
