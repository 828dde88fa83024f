import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { run } from '../../src/packaging/run';
import { descendants, readXml } from '../../src/packaging/xml';
import { launchBrowser } from '../e2e/support/browser';
import { serveOverHttps, type HttpsServer } from './https-server';
import { ROOT, resourcesOf, unzip } from './support';

const SITE_URL = 'https://oa.example.gov.cn/绩效/jx';
const BELOW = '/绩效/jx';

let files: Map<string, Buffer>;
let server: HttpsServer;
let browser: Browser;
let page: Page;
let requests: string[];
let problems: string[];

beforeAll(async () => {
  const out = mkdtempSync(path.join(tmpdir(), 'package-'));
  const site = process.env.DIST ?? path.join(ROOT, 'dist');
  const made = await run(ROOT, ['--url', SITE_URL, '--site', site, '--out', out]);
  expect(made).toMatchObject({ exitCode: 0, stderr: '' });
  const { name, version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as Record<string, string>;
  files = await unzip(readFileSync(path.join(out, `${name}-${version}.zip`)));
  rmSync(out, { recursive: true });
  const inSite = [...files].filter(([file]) => file.startsWith('site/'));
  server = await serveOverHttps(new Map(inSite.map(([file, content]) => [file.slice('site/'.length), content])), BELOW);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

beforeEach(async () => {
  page = await browser.newPage({ ignoreHTTPSErrors: true, locale: 'zh-CN', viewport: { width: 1200, height: 800 } });
  [requests, problems] = [[], []];
  page.on('request', (request) => requests.push(request.url()));
  page.on('websocket', (socket) => requests.push(socket.url()));
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
});
afterEach(() => page.close());

const address = (file: string) => `${server.origin}${encodeURI(BELOW)}/${file}`;
const foreign = () => requests.filter((url) => !/^(?:data|blob):/.test(url) && new URL(url).origin !== server.origin);

/** Paths that were asked for and are not there. Whole browsers ask by themselves for an icon of the server. */
const missingSince = (before: number) => server.missing.slice(before).filter((file) => file !== '/favicon.ico');

/** The files that office.js loads by itself: one for each Excel, the texts, all without the library's own fallbacks. */
const OFFICE_FILES = ['win32-16.01', 'mac-16.00', 'web-16.00', 'ios-16.00'].map((host) => `office/excel-${host}.js`);

it('every page finds what it asks for in the package', () => {
  for (const [name, content] of files) {
    if (!name.startsWith('site/') || !name.endsWith('.html')) continue;
    const resources = resourcesOf(content.toString());
    expect(resources.length).toBeGreaterThan(0);
    for (const resource of resources)
      expect([name, resource, files.has(`site/${resource}`)]).toEqual([name, resource, true]);
  }
  for (const file of [...OFFICE_FILES, 'office/zh-cn/office_strings.js']) expect(files.has(`site/${file}`)).toBe(true);
});

it('every address of the manifest is served', async () => {
  const manifest = readXml(files.get('manifest.xml')?.toString() ?? '');
  const addresses = descendants(manifest)
    .map(({ attributes }) => attributes.DefaultValue ?? '')
    .filter((value) => value.startsWith('https:'));
  expect(addresses.length).toBeGreaterThan(5);
  for (const each of addresses) {
    const response = await page.request.get(server.origin + new URL(each).pathname, { ignoreHTTPSErrors: true });
    expect([each, response.status()]).toEqual([each, 200]);
  }
});

it('the pane in a plain browser says where it belongs, and asks nobody else', async () => {
  const before = server.missing.length;
  // office.js wants this table where there is no Excel around it; without the table it does not get ready
  const table = 'office/o15apptofilemappingtable.js';
  const isThere = files.has(`site/${table}`);
  await page.goto(address('taskpane.html'));
  await page.getByText(isThere ? '这个页面需要在 Excel 的任务窗格中使用' : '加载项的文件没有下载成功').waitFor();
  expect(missingSince(before)).toEqual(isThere ? [] : [`${BELOW}/${table}`]);
  expect(foreign()).toEqual([]);
});

it('the pane checks a table through office.js, with nothing missing and nobody else asked', async () => {
  const before = server.missing.length;
  const shim = [...files].find(([name]) => /^site\/pane-shim\./.test(name))?.[1].toString() ?? '';
  await page.addInitScript(shim);
  await page.goto(address('workbench.html'));
  await page.getByLabel('示例', { exact: true }).selectOption('zhijiang-2026');
  await page.getByRole('banner').getByText('zhijiang-2026.xlsx').waitFor();
  // the page that Excel opens, opened as its ribbon button does, in the place of the workbench's own
  await page.locator('iframe').evaluate((frame: HTMLIFrameElement) => {
    frame.src = 'taskpane.html?check=1';
  });
  const pane = page.frameLocator('iframe');
  await pane.getByText('检查结果与表格一致').waitFor();
  await pane.getByText('家、次').first().waitFor();
  expect(requests).toContain(address('taskpane.html?check=1'));
  expect(missingSince(before)).toEqual([]);
  expect(foreign()).toEqual([]);
  expect(problems).toEqual([]);
});

it('the guide for staff is one page, the note for the administrator a few', async () => {
  const pagesOf = async (name: string) => {
    await page.setContent(files.get(name)?.toString() ?? '');
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  };
  expect(await pagesOf('使用说明.html')).toBe(1);
  expect(await pagesOf('安装说明（管理员）.html')).toBeLessThanOrEqual(4);
});
