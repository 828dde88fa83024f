import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../e2e/support/browser';
import { serveFolder } from '../../e2e/support/static-server';
import { compare, type BenchCase } from '../bench-case';
import { buildPane, initialKilobytes } from '../build-pane';
import { median } from '../measure';

const ALLOWED_KB = 220;
const WARM_UP = 2;
const ROUNDS = 15;

/** The button that each pane is there for. */
const PANES = { ours: '检查本表', hello: '你好' } as const;
type Pane = keyof typeof PANES;

declare global {
  interface Window {
    /** Milliseconds from the start of the pane's navigation until its button could be pressed. */
    interactiveAfter?: number;
  }
}

/** Opens the workbench anew, with nothing cached, and answers how long its pane took. */
async function timeToInteractive(browser: Browser, origin: string, label: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 860 }, locale: 'zh-CN' });
  await context.addInitScript((text) => {
    if (!location.pathname.endsWith('taskpane-embedded.html')) return;
    const observer = new MutationObserver(() => {
      const button = [...document.querySelectorAll('button')].find((each) => each.textContent === text);
      if (!button || button.disabled) return;
      observer.disconnect();
      // painted, and nothing left to do in front of a click
      requestAnimationFrame(() => setTimeout(() => (window.interactiveAfter = performance.now())));
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true });
  }, label);
  const page = await context.newPage();
  await page.goto(`${origin}/workbench.html`);
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  const time = await frame?.waitForFunction(() => window.interactiveAfter);
  const milliseconds = await time?.jsonValue();
  await context.close();
  if (milliseconds === undefined) throw new Error('the workbench has no pane');
  return milliseconds;
}

/** The pane has to be there at once: little to fetch, and little to do beyond what any pane of its kind does. */
export const pane: BenchCase = {
  name: 'pane',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-pane-'));
    const folders: Record<Pane, string> = { ours: join(folder, 'ours'), hello: join(folder, 'hello') };
    const names = Object.keys(PANES) as Pane[];
    const times: Record<Pane, number[]> = { ours: [], hello: [] };
    try {
      for (const name of names) await buildPane(name, folders[name]);
      const sizes = [initialKilobytes(folders.ours), initialKilobytes(folders.hello)] as const;
      const servers = { ours: await serveFolder(folders.ours), hello: await serveFolder(folders.hello) };
      const browser = await launchBrowser();
      for (let round = 0; round < WARM_UP + ROUNDS; round++) {
        for (const name of names) {
          const time = await timeToInteractive(browser, servers[name].origin, PANES[name]);
          if (round >= WARM_UP) times[name].push(time);
        }
      }
      await browser.close();
      for (const name of names) await servers[name].close();
      return [
        compare(
          'first JavaScript of the pane, gzip',
          [sizes[0], `(a hello-world pane: ${sizes[1].toFixed(0)} KB)`],
          [ALLOWED_KB, 'allowed'],
          1,
          'KB',
        ),
        compare('pane ready in the workbench', [median(times.ours), ''], [median(times.hello), 'for hello world'], 1.3),
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
