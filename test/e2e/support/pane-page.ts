import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type Axe from 'axe-core';
import type { Frame, Locator } from 'playwright-core';
import type { WorkbenchPage } from './workbench-page';

const IMAGES = resolve(__dirname, '../../../docs/images');

/** The narrowest pane that Excel allows, and a comfortable one. */
const WIDTHS = [320, 480] as const;

/** The task pane in the workbench, at the widths and in the colours that Excel may give it. */
export class PanePage {
  constructor(readonly workbench: WorkbenchPage) {}

  get pane() {
    return this.workbench.pane;
  }

  button(name: string | RegExp): Locator {
    return this.pane.getByRole('button', { name });
  }

  /** Turns to one of the pane's views. */
  tab(name: string): Locator {
    return this.pane.getByRole('navigation').getByRole('button', { name, exact: true });
  }

  /** Words that are on screen, not only told to screen readers. */
  shown(words: string | RegExp): Locator {
    return this.pane.getByRole('main').getByText(words);
  }

  /** The finding that the pane shows with its actions. */
  get current(): Locator {
    return this.pane.locator('button[aria-current="true"]');
  }

  /** Makes the pane as wide as this. */
  async widen(width: number): Promise<void> {
    await this.workbench.page.locator('iframe').evaluate((frame, px) => {
      frame.style.width = `${px}px`;
    }, width);
  }

  /** What axe has against the pane as it is now. */
  async violations(): Promise<unknown[]> {
    const frame = await this.frame();
    // not as a script element: the page's security policy would refuse it
    await frame.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
    return frame.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof Axe };
      const found = await axe.run(document, { resultTypes: ['violations'] });
      return found.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html).slice(0, 3)]);
    });
  }

  /** Pixels by which something is wider than the pane. */
  async overflow(): Promise<number> {
    const frame = await this.frame();
    return frame.evaluate(() => {
      const pane = document.querySelector('[data-pane-scroller]');
      return pane ? pane.scrollWidth - pane.clientWidth : 0;
    });
  }

  /** Takes pictures of this state for the documents when SCREENSHOTS is set: both widths, light and high contrast. */
  async pictures(state: string): Promise<void> {
    if (!process.env.SCREENSHOTS) return;
    const { page } = this.workbench;
    mkdirSync(IMAGES, { recursive: true });
    for (const width of WIDTHS) {
      await this.widen(width);
      for (const forcedColors of ['none', 'active'] as const) {
        await page.emulateMedia({ forcedColors, reducedMotion: 'reduce' });
        // the theme follows the media query, the list follows the theme
        await page.waitForTimeout(250);
        const name = `pane-${state}-${width}${forcedColors === 'active' ? '-contrast' : ''}.png`;
        await page.locator('iframe').screenshot({ path: join(IMAGES, name) });
      }
      await page.emulateMedia({ forcedColors: 'none', reducedMotion: null });
    }
  }

  private async frame(): Promise<Frame> {
    const element = await this.workbench.page.locator('iframe').elementHandle();
    const frame = await element?.contentFrame();
    if (!frame) throw new Error('the pane is not there');
    return frame;
  }
}
