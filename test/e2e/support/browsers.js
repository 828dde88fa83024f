const { execFileSync } = require('node:child_process');
const { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } = require('node:fs');
const { dirname, join } = require('node:path');

/**
 * Which browsers there are for the tests: the one that npm brings (Linux x64 only) and the newest that is installed.
 * Plain JavaScript, since the configuration of jest reads it too; types: browsers.d.ts.
 */

const ROOT = join(__dirname, '../../..');
const PACKAGED = '@sparticuz/chromium';

const onWindows = (path) =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
    process.env[name] ? [join(process.env[name], path)] : [],
  );

/** Where installers put Chrome, Edge and Chromium. */
const INSTALLED = {
  win32: () => [
    ...onWindows('Google/Chrome/Application/chrome.exe'),
    ...onWindows('Microsoft/Edge/Application/msedge.exe'),
  ],
  darwin: () => [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  linux: () => [
    ...['google-chrome', 'microsoft-edge', 'chromium', 'chromium-browser'].map((name) => `/usr/bin/${name}`),
    '/snap/bin/chromium',
  ],
};

/** What a browser tells of its version: "Chromium 156.0.8078.108". '' where it tells nothing (on Windows never). */
function versionOf(path) {
  if (process.platform === 'win32') return '';
  try {
    const told = execFileSync(path, ['--version'], {
      encoding: 'utf8',
      timeout: 20_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return told.trim();
  } catch {
    return '';
  }
}

/** The path of the newest installed browser; null where there is none. */
function newestInstalled() {
  const paths = (INSTALLED[process.platform]?.() ?? []).filter((path) => existsSync(path));
  if (paths.length < 2) return paths[0] ?? null;
  const known = paths.map((path) => ({ path, version: Number(/\d+/.exec(versionOf(path))?.[0] ?? 0) }));
  return known.reduce((best, each) => (each.version > best.version ? each : best)).path;
}

/**
 * Where the browser that npm brings is unpacked: in a folder of the project's own that `npm ci` clears, never in the
 * temporary folder, where a half of another run's may lie. Null where npm brings none.
 */
function packagedPath() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const { version } = require(join(ROOT, 'node_modules', PACKAGED, 'package.json'));
  return join(ROOT, 'node_modules/.cache/test-browser', version, 'chromium');
}

/**
 * Unpacks the browser that npm brings, if that has not been done. It appears at its place whole or not at all, so that
 * a run that is stopped half-way, or two runs at once, leave nothing broken behind.
 */
async function unpackPackaged() {
  const path = packagedPath();
  if (path === null || existsSync(path)) return;
  const place = dirname(path);
  mkdirSync(dirname(place), { recursive: true });
  const draft = mkdtempSync(`${place}-`);
  const before = process.env.TMPDIR;
  try {
    // the package knows no other place than the temporary folder
    process.env.TMPDIR = draft;
    const { default: packaged } = await import(PACKAGED);
    await packaged.executablePath();
    renameSync(draft, place);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // another run was faster
    if (!existsSync(path)) throw error;
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/**
 * The browsers that tests run in. CHROME_PATH names the installed one to take, and outside of CI the only one.
 * With CI=true both have to be there.
 */
function testBrowsers() {
  const { CHROME_PATH: chosen, CI } = process.env;
  const isCi = CI === 'true' || CI === '1';
  const packaged = packagedPath();
  const installed = chosen || newestInstalled();
  const browsers = [
    ...(packaged && (isCi || !chosen) ? [{ name: 'npm', path: packaged }] : []),
    ...(installed ? [{ name: 'installed', path: installed }] : []),
  ];
  if (browsers.length === 0 || (isCi && !installed)) {
    throw new Error('No installed browser was found: install Chrome, Edge or Chromium, or set CHROME_PATH to one.');
  }
  return browsers;
}

module.exports = { testBrowsers, unpackPackaged, versionOf };
