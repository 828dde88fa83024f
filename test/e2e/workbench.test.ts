import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type Axe from 'axe-core';
import { readWorkbook } from '../../src/files/read-workbook';
import { xlsxOf } from '../support/xlsx/files';
import { openForEachTest } from './support/for-each-test';
import type { WorkbenchPage } from './support/workbench-page';

const SAMPLES = join(__dirname, '../fixtures/samples/xlsx');

let workbench: WorkbenchPage;
openForEachTest((opened) => {
  workbench = opened;
});

async function textOf(address: string): Promise<string> {
  return (await workbench.cell(address).textContent()) ?? '';
}

describe('cells', () => {
  it('are typed into, undone and redone', async () => {
    const { page } = workbench;
    await workbench.type('B2', '100%');
    expect(await workbench.selectedAddress()).toBe('B3');
    await page.keyboard.type('第二');
    await page.keyboard.press('Tab');
    expect([await textOf('B2'), await textOf('B3'), await workbench.selectedAddress()]).toEqual(['100%', '第二', 'C3']);
    await page.keyboard.press('Control+z');
    expect(await textOf('B3')).toBe('');
    await page.getByRole('button', { name: '撤销' }).click();
    expect(await textOf('B2')).toBe('');
    await page.getByRole('button', { name: '重做' }).click();
    expect(await textOf('B2')).toBe('100%');
  });

  it('are edited in place, left alone by Esc, emptied by Delete', async () => {
    const { page } = workbench;
    await workbench.type('A1', '≥95');
    await workbench.cell('A1').dblclick();
    await page.keyboard.type('%');
    await page.keyboard.press('Enter');
    expect(await textOf('A1')).toBe('≥95%');
    await workbench.cell('A1').click();
    await page.keyboard.type('no');
    await page.keyboard.press('Escape');
    expect(await textOf('A1')).toBe('≥95%');
    await page.keyboard.press('Delete');
    expect(await textOf('A1')).toBe('');
  });

  it('keep what is typed when the user turns to the pane', async () => {
    const { page } = workbench;
    await workbench.cell('A1').click();
    await page.keyboard.type('指标');
    await workbench.pane.getByRole('button', { name: '检查本表' }).click();
    await workbench.pane.getByRole('heading', { name: '没有找到绩效目标表' }).waitFor();
    expect([await textOf('A1'), await workbench.selectedAddress()]).toEqual(['指标', 'A1']);
  });

  it('take what an input method composes', async () => {
    const { page } = workbench;
    await workbench.cell('C3').click();
    const keyboard = await page.context().newCDPSession(page);
    await keyboard.send('Input.imeSetComposition', { text: 'jia', selectionStart: 3, selectionEnd: 3 });
    await keyboard.send('Input.insertText', { text: '家' });
    await page.keyboard.press('Enter');
    expect([await textOf('C3'), await workbench.selectedAddress()]).toEqual(['家', 'C4']);
  });

  it('are reached by arrows, by the name box, and edited in the formula bar', async () => {
    const { page } = workbench;
    await workbench.openSample('zhijiang-2026');
    await page.getByLabel('名称框').fill('B7');
    await page.getByLabel('名称框').press('Enter');
    expect(await page.getByLabel('编辑栏').inputValue()).toBe('产出指标');
    await page.getByLabel('编辑栏').fill('效益指标');
    await page.getByLabel('编辑栏').press('Enter');
    expect(await textOf('B7')).toBe('效益指标');
    // B7 is merged down: the arrow leaves the merged area at its end
    await page.keyboard.press('ArrowDown');
    expect(await workbench.selectedAddress()).not.toBe('B8');
    await page.keyboard.press('Control+Home');
    expect(await workbench.selectedAddress()).toBe('A1');
  });

  it('are copied and pasted as texts', async () => {
    const { page } = workbench;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await workbench.type('A1', '一');
    await workbench.type('B1', '二');
    await workbench.cell('A1').click();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Control+c');
    await workbench.cell('A3').click();
    await page.keyboard.press('Control+v');
    expect([await textOf('A3'), await textOf('B3')]).toEqual(['一', '二']);
  });
});

describe('files', () => {
  const choose = (file: string | { name: string; mimeType: string; buffer: Buffer }) =>
    workbench.page.locator('input[type=file]').setInputFiles(file);
  const fileOf = (name: string, bytes: Uint8Array | string) => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  });

  it('are opened from the computer and saved with what was changed', async () => {
    const { page } = workbench;
    await choose(join(SAMPLES, 'laoting-2024.xlsx'));
    await page.getByRole('tab', { name: '视频监控全覆盖' }).click();
    await workbench.type('A1', '改过的标题');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '保存' }).click();
    const saved = await readWorkbook(new Uint8Array(readFileSync(await (await download).path())));
    const before = await readWorkbook(new Uint8Array(readFileSync(join(SAMPLES, 'laoting-2024.xlsx'))));
    const sheet = saved.sheets[1];
    expect(sheet?.cells[0]?.value).toBe('改过的标题');
    expect(saved).toEqual({
      activeSheet: 1,
      sheets: before.sheets.map((each, n) =>
        n === 1 ? { ...each, cells: [sheet?.cells[0], ...each.cells.slice(1)] } : each,
      ),
    });
  });

  it('are saved without what cannot be kept only when that is wanted', async () => {
    const { page } = workbench;
    const asked: string[] = [];
    const answers = [false, true];
    page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      void (answers.shift() ? dialog.accept() : dialog.dismiss());
    });
    const sheet = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><pageSetup orientation="landscape"/>';
    await choose(fileOf('横向.xlsx', xlsxOf({ sheet })));
    await workbench.cell('A1').getByText('1', { exact: true }).waitFor();
    const saves: string[] = [];
    page.on('download', (download) => void saves.push(download.suggestedFilename()));
    await page.getByRole('button', { name: '保存' }).click();
    expect([asked[0]?.includes('打印设置'), saves]).toEqual([true, []]);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '保存' }).click();
    expect((await download).suggestedFilename()).toBe('横向.xlsx');
    expect(asked).toHaveLength(2);
  });

  it('are opened by dropping them on the page', async () => {
    const { page } = workbench;
    const bytes = readFileSync(join(SAMPLES, 'dongguan-2024.xlsx')).toString('base64');
    await page.evaluate((content) => {
      const transfer = new DataTransfer();
      const letters = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([letters], 'dongguan-2024.xlsx'));
      const target = document.querySelector('[role=grid]');
      for (const type of ['dragover', 'drop']) {
        target?.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
      }
    }, bytes);
    await page.getByRole('tab', { name: '部门整体预算绩效目标表' }).waitFor();
  });

  it('that cannot be read are explained, and the workbook stays', async () => {
    const { page } = workbench;
    await workbench.type('A1', '还在');
    page.on('dialog', (dialog) => void dialog.accept());
    await choose(fileOf('a.xlsx', '指标,数量'));
    await page.getByRole('alert').filter({ hasText: '这不是 .xlsx 工作簿。' }).waitFor();
    await page.getByRole('button', { name: '关闭提示' }).click();
    expect([await page.getByRole('alert').count(), await textOf('A1')]).toEqual([0, '还在']);
  });

  it('do not replace unsaved changes without asking', async () => {
    const { page } = workbench;
    // the pane has come by then: what it asked for is looked at in the end
    await workbench.pane.getByRole('button', { name: '检查本表' }).waitFor();
    await workbench.type('A1', '未保存');
    page.on('dialog', (dialog) => void dialog.dismiss());
    await page.getByLabel('示例', { exact: true }).selectOption('bazhou-2022');
    expect(await textOf('A1')).toBe('未保存');
  });

  it('with a protected sheet refuse edits and say why', async () => {
    const { page } = workbench;
    const sheet = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><sheetProtection sheet="1"/>';
    await choose(fileOf('锁.xlsx', xlsxOf({ sheet })));
    await page.getByRole('tab', { name: '表一（受保护）' }).waitFor();
    await workbench.type('A1', '2');
    await page.getByRole('alert').filter({ hasText: '工作表受保护' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await textOf('A1')).toBe('1');
  });
});

it('passes an accessibility check', async () => {
  const { page } = workbench;
  await workbench.openSample('zhijiang-2026');
  // not as a script element: the page's security policy would refuse it
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof Axe };
    // the pane has its own check
    const found = await axe.run({ exclude: ['iframe'] }, { resultTypes: ['violations'] });
    return found.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html).slice(0, 2)]);
  });
  expect(violations).toEqual([]);
});
