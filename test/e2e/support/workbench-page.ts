import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { launchBrowser } from './browser';
import { withPalette } from './palette-png';
import { serveFolder, type StaticServer } from './static-server';

const ROOT = resolve(__dirname, '../../..');
const IMAGES = join(ROOT, 'docs/images');

/** What a page is opened with besides its address. */
export interface Opening {
  /** A user who has never seen the pane. The others know its first steps. */
  readonly firstUse?: boolean;
  readonly userAgent?: string;
}

/** The built pages on a server of their own, and a browser. Started once for a file of tests. */
export interface Stage {
  open(path?: string, opening?: Opening): Promise<WorkbenchPage>;
  close(): Promise<void>;
}

/** Serves what `npm run build` made and starts a browser. Closing it fails if any page asked another origin for anything. */
export async function setStage(): Promise<Stage> {
  const server = await serveFolder(process.env.DIST ?? join(ROOT, 'dist'));
  const browser = await launchBrowser().catch(async (error: unknown) => {
    // a server that nobody closes would keep jest from ending
    await server.close();
    throw error;
  });
  const opened: WorkbenchPage[] = [];
  return {
    open: async (path = 'workbench.html', opening = {}) => {
      const page = await WorkbenchPage.open(browser, server, path, opening);
      opened.push(page);
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
      const foreign = opened.flatMap(({ foreignRequests }) => foreignRequests);
      if (foreign.length > 0) throw new Error(`asked other origins: ${foreign.join(', ')}`);
    },
  };
}

/** The workbench as a user sees it, and a record of what it asked the network for. */
export class WorkbenchPage {
  /** Every request and socket of the page and of the pane in it. */
  readonly requests: string[] = [];
  /** Exceptions, and whatever went to the console as an error; blocked requests among them. */
  readonly problems: string[] = [];
  readonly grid: Locator;
  readonly pane: FrameLocator;

  private constructor(
    readonly page: Page,
    readonly origin: string,
  ) {
    this.grid = page.getByRole('grid');
    this.pane = page.frameLocator('iframe[title="绩效目标检查"]');
    page.on('request', (request) => this.requests.push(request.url()));
    page.on('websocket', (socket) => this.requests.push(socket.url()));
    page.on('pageerror', (error) => this.problems.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(message.text());
    });
  }

  static async open(browser: Browser, server: StaticServer, path: string, opening: Opening): Promise<WorkbenchPage> {
    const { firstUse = false, userAgent } = opening;
    const page = await browser.newPage({
      viewport: { width: 1440, height: 860 },
      locale: 'zh-CN',
      // colours that are on their way are no colours to judge
      reducedMotion: 'reduce',
      ...(userAgent && { userAgent }),
    });
    if (!firstUse) await page.addInitScript(rememberFirstSteps);
    const workbench = new WorkbenchPage(page, server.origin);
    await page.goto(`${server.origin}/${path}`);
    return workbench;
  }

  /** Requests that went anywhere but to the server of the page. */
  get foreignRequests(): string[] {
    return this.requests.filter((url) => !/^(?:data|blob):/.test(url) && new URL(url).origin !== this.origin);
  }

  /** Opens a sample workbook from the menu. */
  async openSample(id: string): Promise<void> {
    await this.page.getByLabel('示例', { exact: true }).selectOption(id);
    // in the head of the page: while it is opened the name stands elsewhere
    await this.page.getByRole('banner').getByText(`${id}.xlsx`).waitFor();
  }

  /** The cell with this address, if it is in view. */
  cell(address: string): Locator {
    return this.grid.getByRole('gridcell', { name: new RegExp(`^${address}(?: |$)`) });
  }

  /** The address in the name box: where the selection begins. */
  selectedAddress(): Promise<string> {
    return this.page.getByLabel('名称框').inputValue();
  }

  /** Types a text over a cell. */
  async type(address: string, text: string): Promise<void> {
    await this.cell(address).click();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Presses 检查本表 in the pane and waits for its verdict. */
  async check(): Promise<void> {
    await this.pane.getByRole('button', { name: '检查本表' }).click();
    await this.pane.getByText('检查结果与表格一致').waitFor();
  }

  /** Waits until the sheet has come to the cell. */
  async selected(address: string): Promise<void> {
    await this.page.waitForFunction(
      (wanted) => document.querySelector<HTMLInputElement>('input[aria-label="名称框"]')?.value === wanted,
      address,
    );
  }

  /** A finding in the pane, by words of it. */
  finding(words: string | RegExp): Locator {
    return this.pane.getByRole('group', { name: '检查发现的问题' }).getByRole('button').filter({ hasText: words });
  }

  /** Takes a picture for the documents, when SCREENSHOTS is set. */
  async picture(name: string): Promise<void> {
    if (!process.env.SCREENSHOTS) return;
    mkdirSync(IMAGES, { recursive: true });
    await this.page.mouse.move(0, 0);
    writeFileSync(join(IMAGES, `${name}.png`), withPalette(await this.page.screenshot()));
  }
}

/** Runs in the page. As the pane leaves it behind once its first steps were taken. */
function rememberFirstSteps(): void {
  const key = 'performance-target-checker.preferences';
  if (localStorage.getItem(key) === null) localStorage.setItem(key, JSON.stringify({ guided: true }));
}
