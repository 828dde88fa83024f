import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** Headless, without sandbox (containers have none), and without any request of the browser's own. */
const FLAGS = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

function installedBrowsers(): string[] {
  const programs = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
  const paths: Partial<Record<NodeJS.Platform, string[]>> = {
    win32: programs.flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
    darwin: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    linux: [
      ...['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chromium', 'chromium-browser'].map(
        (name) => `/usr/bin/${name}`,
      ),
      '/snap/bin/chromium',
    ],
  };
  return paths[process.platform] ?? [];
}

async function findBrowser(): Promise<string> {
  const { CHROME_PATH: chosen } = process.env;
  if (chosen) return chosen;
  // the same browser for everybody where npm can bring one
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: packaged } = await import('@sparticuz/chromium');
    return packaged.executablePath();
  }
  const installed = installedBrowsers().find((path) => existsSync(path));
  if (!installed) throw new Error('No browser found: install Chrome or Edge, or set CHROME_PATH to one.');
  return installed;
}

/** Starts a headless browser: the one that CHROME_PATH names, the one that npm brings, or an installed one. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser(), args: FLAGS });
}
