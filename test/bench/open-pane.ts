import type { Browser, Frame } from 'playwright-core';
import { compare, type Result } from './bench-case';
import { median } from './measure';

declare global {
  interface Window {
    /** Milliseconds from the start of the pane's navigation until its button could be pressed. */
    interactiveAfter?: number;
  }
}

/** A file to put into the workbench. */
export interface File {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A workbench that was opened with nothing cached. */
export interface OpenedPane {
  /** Until the button of its pane could be pressed. */
  readonly milliseconds: number;
  readonly frame: Frame;
  readonly openFile: (file: File) => Promise<Frame>;
  close(): Promise<void>;
}

/** How the browser treats what the pane leaves for when there is nothing else to do. */
export type IdleTime = 'given' | 'never';

/** Opens the workbench anew. @param label of the button that its pane is there for */
export async function openPane(
  browser: Browser,
  origin: string,
  label: string,
  idle: IdleTime = 'given',
): Promise<OpenedPane> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 860 }, locale: 'zh-CN' });
  if (idle === 'never') await context.addInitScript(() => void (window.requestIdleCallback = () => 0));
  await context.addInitScript(tellWhenReady, label);
  const page = await context.newPage();
  await page.goto(`${origin}/workbench.html`);
  const paneFrame = async (): Promise<Frame> => {
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    if (!frame) throw new Error('the workbench has no pane');
    return frame;
  };
  const frame = await paneFrame();
  const milliseconds = await readyAfter(frame);
  return {
    milliseconds,
    frame,
    openFile: async (file) => {
      await page.locator('input[type=file]').setInputFiles(file);
      await page.getByRole('banner').getByText(file.name).waitFor();
      const opened = await paneFrame();
      await readyAfter(opened);
      return opened;
    },
    close: () => context.close(),
  };
}

async function readyAfter(frame: Frame): Promise<number> {
  const time = await frame.waitForFunction(() => window.interactiveAfter);
  return (await time.jsonValue()) ?? NaN;
}

/** Runs in the page. */
function tellWhenReady(label: string): void {
  if (!location.pathname.endsWith('taskpane-embedded.html')) return;
  const observer = new MutationObserver(() => {
    const button = [...document.querySelectorAll('button')].find((each) => each.textContent === label);
    if (!button || button.disabled) return;
    observer.disconnect();
    // painted, and nothing left to do in front of a click
    requestAnimationFrame(() => setTimeout(() => (window.interactiveAfter = performance.now())));
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true });
}

/** What the user sees of a check, in milliseconds since the click. */
export interface Seen {
  readonly verdict: number;
  readonly finding: number;
}

/** Presses the button; resolves when the verdict and the first finding were painted. */
export function pressCheck(frame: Frame, label: string): Promise<Seen> {
  return frame.evaluate(
    (text) =>
      new Promise<Seen>((done) => {
        const { body } = document;
        const painted = () =>
          new Promise<number>((tell) => requestAnimationFrame(() => setTimeout(() => tell(performance.now() - start))));
        const found = (isThere: () => boolean) =>
          new Promise<number>((tell) => {
            const observer = new MutationObserver(() => {
              if (!isThere()) return;
              observer.disconnect();
              void painted().then(tell);
            });
            observer.observe(body, { subtree: true, childList: true, characterData: true });
          });
        const both = Promise.all([
          found(() => body.querySelector('[data-pane-head] h2') !== null),
          found(() => body.querySelector('[data-stop]') !== null),
        ]);
        const start = performance.now();
        [...body.querySelectorAll('button')].find(({ textContent }) => textContent === text)?.click();
        void both.then(([verdict, finding]) => done({ verdict, finding }));
      }),
    label,
  );
}

/** A line from times of the pane and of a hello-world pane. */
export function againstHello(what: string, ours: number[], hello: number[], goal: number | null): Result {
  return compare(what, [median(ours), ''], [median(hello), 'for a hello-world pane to be ready'], goal);
}
