import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { checkSheet, type SheetResult } from '../../../src/core/check/check-sheet';
import { readWorkbook } from '../../../src/files/read-workbook';
import { snapshots } from '../../../src/files/snapshots';
import type { WorkbookData } from '../../../src/files/workbook-data';
import { PanePage } from './pane-page';

/** The library of standard phrasings in the pane, and the workbook that they go into. */
export class LibraryPage extends PanePage {
  get search(): Locator {
    return this.pane.getByRole('searchbox', { name: '查找标准表述' });
  }

  /** A phrasing in the list. */
  item(name: string): Locator {
    return this.pane.getByRole('listitem').getByRole('button', { name: new RegExp(`^${name}`) });
  }

  /** The names in the list, from the top. */
  async names(): Promise<string[]> {
    const lines = await this.pane.locator('li > button[aria-expanded]').allInnerTexts();
    return lines.map((line) => line.split('\n')[0] ?? '');
  }

  /** As Excel does when a button of the ribbon is pressed: its page takes the place of the one in the pane. */
  async press(asked: 'check' | 'library'): Promise<void> {
    const { page } = this.workbench;
    const replaced = page.waitForEvent('framenavigated', (frame) => frame.url().endsWith(`?${asked}=1`));
    await page.locator('iframe').evaluate((frame, address) => {
      (frame as HTMLIFrameElement).src = address;
    }, `taskpane-embedded.html?${asked}=1`);
    await replaced;
    if (asked === 'check') return this.pane.getByText('检查结果与表格一致').waitFor();
    await this.search.waitFor();
    await this.pane.getByText(/^先检查有绩效目标表的工作表/).waitFor({ state: 'detached' });
  }

  /** Selects a cell of the sheet by its address. */
  async select(address: string): Promise<void> {
    await this.workbench.page.getByLabel('名称框').fill(address);
    await this.workbench.page.keyboard.press('Enter');
  }

  /** Waits until this cell is selected, and types over it. */
  async fill(address: string, text: string): Promise<void> {
    const { page } = this.workbench;
    await page
      .getByLabel('名称框')
      .and(page.locator(`[value="${address}"]`))
      .waitFor();
    await this.workbench.type(address, text);
  }

  /** Looks for words. The list follows the typing a moment later, as a new list in which nothing is open. */
  async find(words: string): Promise<void> {
    if ((await this.search.inputValue()) === words) return;
    const lists = this.pane.locator('ul:has(> li > button[aria-expanded])');
    await lists.evaluateAll((all) => all.forEach((list) => list.setAttribute('data-before', '')));
    await this.search.fill(words);
    await this.pane.locator('ul[data-before]').waitFor({ state: 'detached' });
  }

  /** Puts a phrasing into the table. */
  async insert(name: string, { value = '', place = '' } = {}): Promise<void> {
    await this.find(name);
    await this.item(name).first().click();
    if (value) await this.pane.getByLabel(/^指标值/).fill(value);
    if (place) await this.pane.getByLabel('位置').selectOption({ label: place });
    await this.button(`插入“${name}”`).click();
    await this.shown(`已插入“${name}”。`).waitFor();
  }

  /** What is to be said of each sheet as it is now. */
  async results(): Promise<SheetResult[]> {
    return snapshots(await this.save()).map((snapshot) => checkSheet(snapshot));
  }

  /** The workbook as the user would save it. */
  async save(): Promise<WorkbookData> {
    const { page } = this.workbench;
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '保存' }).click();
    return readWorkbook(new Uint8Array(readFileSync(await (await download).path())));
  }
}
