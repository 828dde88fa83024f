import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type Axe from 'axe-core';
import type { Frame, Locator } from 'playwright-core';
import type { Fault } from '../../../src/workbench/host';
import { looksOf } from './looks';
import { withPalette } from './palette-png';
import type { WorkbenchPage } from './workbench-page';

const IMAGES = resolve(__dirname, '../../../docs/images');

/** The colours that Excel or the system may ask for. */
export const THEMES = ['light', 'dark', 'black', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** What Office says of its background in each of its themes, as the numbers that office.js asks for. */
const BACKGROUNDS: Readonly<Record<Theme, number>> = {
  light: 0xf3f2f1,
  dark: 0x262626,
  black: 0x0a0a0a,
  contrast: 0xf3f2f1,
};

/** The pane's window as far as it is Excel to the pane. */
interface PaneHost {
  readonly external: { GetContext?(): { GetOfficeThemeInfo: () => string } };
  /** Office.js asks Excel again when its last answer is old. */
  _osfOfficeThemeTimeStamp?: number;
  readonly _richApiNativeBridge: { faults: { set(...faults: readonly object[]): void }; options: object };
}

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

  /** What has the focus, in words: its name for a screen reader. */
  async focused(): Promise<string> {
    const frame = await this.frame();
    return frame.evaluate(() => {
      const element = document.activeElement;
      const label = element?.getAttribute('aria-label') ?? (element?.textContent || element?.tagName) ?? '';
      return label.replace(/\s+/gu, ' ').trim();
    });
  }

  /** Makes the pane as wide as this. */
  async widen(width: number): Promise<void> {
    await this.workbench.page.locator('iframe').evaluate((frame, px) => {
      frame.style.width = `${px}px`;
    }, width);
  }

  /** Opens the dimensions, the rows at a glance and the filters, unless they are open. */
  async openOverview(): Promise<void> {
    await this.unfold('概览和筛选');
    await this.pane.getByLabel('排列').waitFor();
  }

  /** Opens what is not needed all the time, unless it is open, or always there as in the view of the workbook. */
  async openTools(): Promise<void> {
    await this.unfold(/^更多：/);
  }

  private async unfold(name: string | RegExp): Promise<void> {
    const toggle = this.button(name);
    if ((await toggle.count()) > 0 && (await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
  }

  /** Makes the pane as a screen of this size shows it at 200 percent. */
  async zoom(width: number, height: number): Promise<void> {
    await this.resize(width / 2, height / 2);
  }

  /** Makes the pane as wide and as high as this. */
  async resize(width: number, height: number): Promise<void> {
    await this.workbench.page.locator('iframe').evaluate(
      (frame, [px, high]) => {
        Object.assign(frame.style, { width: `${px}px`, height: `${high}px`, flex: 'none' });
      },
      [width, height] as const,
    );
  }

  /** Turns the wheel over the pane until nothing moves any more. */
  async wheelToEnd(): Promise<void> {
    const { page } = this.workbench;
    const box = await page.locator('iframe').boundingBox();
    if (!box) throw new Error('the pane is not there');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    let before: string | null = null;
    for (let place = await this.scrolled(); place !== before; place = await this.scrolled()) {
      before = place;
      for (let turn = 0; turn < 10; turn++) await page.mouse.wheel(0, 800);
      // the browser scrolls with the next frames, and the list is drawn behind it
      await page.waitForTimeout(250);
    }
  }

  /** How far the page of the pane was scrolled itself, which takes all that it shows out of sight. */
  async pageScroll(): Promise<number> {
    const frame = await this.frame();
    return frame.evaluate(() => document.documentElement.scrollTop + document.body.scrollTop);
  }

  /** How far everything was scrolled. */
  private async scrolled(): Promise<string> {
    const frame = await this.frame();
    return frame.evaluate(() => {
      const scroller = document.querySelector('[data-pane-scroller]');
      return `${scroller?.scrollTop} ${scroller?.scrollHeight} ${document.documentElement.scrollTop}`;
    });
  }

  /** Gives Office, or the system, this theme. */
  async dress(theme: Theme): Promise<void> {
    const contrast = theme === 'contrast';
    await this.workbench.page.emulateMedia({
      forcedColors: contrast ? 'active' : 'none',
      colorScheme: contrast ? 'dark' : 'light',
    });
    const frame = await this.frame();
    const asked = await frame.evaluate((bodyBackgroundColor) => {
      const host = window as unknown as PaneHost;
      const excel = host.external.GetContext?.();
      if (!excel || !('Office' in window)) return false;
      excel.GetOfficeThemeInfo = () => JSON.stringify({ bodyBackgroundColor });
      host._osfOfficeThemeTimeStamp = 0;
      // the pane asks again when the user comes back to it
      window.dispatchEvent(new Event('focus'));
      return true;
    }, BACKGROUNDS[theme]);
    // without office.js only the system has a say
    const shown = asked || contrast ? theme : 'light';
    await frame.locator(`[data-theme="${shown}"]`).first().waitFor();
    await this.rest();
  }

  /** Waits until nothing moves or changes its colour any more, but for what turns for ever. */
  private async rest(): Promise<void> {
    const frame = await this.frame();
    await frame.evaluate(async () => {
      // changes of colour begin with the next frame
      await new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
      const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
      // one that is given up, since its element went away, has ended too
      await Promise.allSettled(ending.map(({ finished }) => finished));
    });
  }

  /** Lets Excel fail from now on; nothing at all lets it work again. */
  async fail(...faults: readonly Fault[]): Promise<void> {
    const frame = await this.frame();
    await frame.evaluate((planned) => {
      (window as unknown as PaneHost)._richApiNativeBridge.faults.set(...planned);
    }, faults);
  }

  /** Lets Excel take this long for each answer, in milliseconds. */
  async delay(milliseconds: number | undefined): Promise<void> {
    const frame = await this.frame();
    await frame.evaluate((delay) => {
      (window as unknown as PaneHost)._richApiNativeBridge.options = { delay };
    }, milliseconds);
  }

  /**
   * What axe has against the pane as it is now: everything in light, and in the other themes what depends on colours.
   *
   * @param themes black is dark with less light: it need not be tried in every state
   */
  async violations(themes: readonly Theme[] = ['light', 'dark', 'contrast']): Promise<unknown[]> {
    const found: unknown[] = [];
    for (const theme of themes) {
      if (theme !== 'light') await this.dress(theme);
      for (const violation of await this.axe(theme === 'light' ? undefined : ['color-contrast'])) {
        found.push([theme, violation]);
      }
    }
    await this.dress('light');
    return found;
  }

  /** Pixels by which something is wider than the pane. */
  async overflow(): Promise<number> {
    const frame = await this.frame();
    return frame.evaluate(() => {
      const pane = document.querySelector('[data-pane-scroller]') ?? document.documentElement;
      return pane.scrollWidth - pane.clientWidth;
    });
  }

  /** Texts that do not fit where they stand, although nothing says that they go on. */
  async cutOff(): Promise<string[]> {
    const frame = await this.frame();
    return frame.evaluate(() => {
      const isCut = (element: HTMLElement) => {
        const { overflowX, textOverflow, position, clipPath } = getComputedStyle(element);
        if (position === 'absolute' && clipPath !== 'none') return false;
        const { left, right } = element.getBoundingClientRect();
        const isOutside = right > document.documentElement.clientWidth + 1 || left < -1;
        const isClipped = overflowX !== 'visible' && textOverflow !== 'ellipsis' && overflowX !== 'auto';
        return isOutside || (isClipped && element.scrollWidth > element.clientWidth + 1);
      };
      return [...document.querySelectorAll<HTMLElement>('#root *')]
        .filter(
          (element) => element.offsetWidth > 0 && (element.textContent || element.matches('input')) && isCut(element),
        )
        .map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`);
    });
  }

  /** Takes pictures of this state for the documents when SCREENSHOTS is set. */
  async pictures(state: string): Promise<void> {
    if (!process.env.SCREENSHOTS) return;
    const { page } = this.workbench;
    mkdirSync(IMAGES, { recursive: true });
    // a pointer that happens to rest on something would leave its mark
    await page.mouse.move(0, 0);
    for (const { name, width, height, theme } of looksOf(state)) {
      await (height ? this.resize(width, height) : this.widen(width));
      await this.dress(theme);
      // the list follows the width
      await page.waitForTimeout(200);
      writeFileSync(join(IMAGES, `pane-${state}-${name}.png`), withPalette(await page.locator('iframe').screenshot()));
    }
    await this.dress('light');
  }

  private async axe(rules: readonly string[] | undefined): Promise<unknown[]> {
    const frame = await this.frame();
    await this.rest();
    const isThere = await frame.evaluate(() => 'axe' in window);
    // not as a script element: the page's security policy would refuse it
    if (!isThere) await frame.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
    return frame.evaluate(async (values) => {
      const { axe } = window as unknown as { axe: typeof Axe };
      const found = await axe.run(document, {
        resultTypes: ['violations'],
        ...(values && { runOnly: { type: 'rule', values: [...values] } }),
      });
      return found.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html).slice(0, 3)]);
    }, rules);
  }

  private async frame(): Promise<Frame> {
    const element = await this.workbench.page.locator('iframe').elementHandle();
    const frame = await element?.contentFrame();
    if (!frame) throw new Error('the pane is not there');
    return frame;
  }
}
