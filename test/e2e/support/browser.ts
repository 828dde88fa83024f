import { chromium, type Browser } from 'playwright-core';
import { testBrowsers, unpackPackaged } from './browsers';

/** Headless, without sandbox (containers have none), and without any request of the browser's own. */
const FLAGS = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/** The browser of this run of the tests, set by jest; benchmarks run without jest and take the first. */
declare const __BROWSER__: string | undefined;

/** Starts a headless browser: the one that this run of the tests is for. */
export async function launchBrowser(): Promise<Browser> {
  await unpackPackaged();
  const [first] = testBrowsers();
  const executablePath = typeof __BROWSER__ === 'string' ? __BROWSER__ : first?.path;
  return chromium.launch({ executablePath, args: FLAGS });
}
