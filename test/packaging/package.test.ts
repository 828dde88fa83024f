import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkManifest } from '../../src/packaging/manifest-check';
import { run } from '../../src/packaging/run';
import { readXml } from '../../src/packaging/xml';
import { ICONS, ROOT, fakeSite, resourcesOf, unzip } from './support';

const URL_GIVEN = 'https://oa.example.gov.cn/jx/';
const SITE_URL = 'https://oa.example.gov.cn/jx';

let folder: string;
let site: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'package-'));
  [site, out] = [path.join(folder, 'site'), path.join(folder, 'out')];
  fakeSite(site);
});
afterEach(() => rmSync(folder, { recursive: true }));

const { name, version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as Record<string, string>;

async function makePackage(...options: string[]): Promise<Map<string, Buffer>> {
  const made = await run(ROOT, ['--url', URL_GIVEN, '--site', site, '--out', out, ...options]);
  expect(made).toMatchObject({ exitCode: 0, stderr: '' });
  return unzip(readFileSync(path.join(out, `${name}-${version}.zip`)));
}

it('holds the site, the manifest, and what administrator and staff need', async () => {
  const files = await makePackage();
  expect([...files.keys()]).toEqual([
    ...['安装说明（管理员）.html', '使用说明.html', 'manifest.xml', 'trust-share.reg', 'untrust-share.reg'],
    ...['nginx.conf.txt', 'LICENSE.txt', 'third-party-licences.txt'],
    ...ICONS.map((icon) => `site/assets/${icon}`),
    ...['site/commands.html', 'site/manifest.xml', 'site/office/office.js', 'site/pane.0123abcd.js'],
    ...['site/startup.js', 'site/taskpane.html', 'site/workbench.html', 'site/web.config'],
  ]);
  for (const resource of resourcesOf(files.get('site/taskpane.html')?.toString() ?? '')) {
    expect(files.has(`site/${resource}`)).toBe(true);
  }
});

it('has a manifest for the address, which Office would take', async () => {
  const files = await makePackage();
  const manifest = files.get('manifest.xml')?.toString() ?? '';
  expect(manifest).not.toContain('localhost');
  expect(files.get('site/manifest.xml')?.toString()).toBe(manifest);
  const readFile = (file: string) => files.get(`site/${file}`) ?? null;
  expect(checkManifest(manifest, { origin: SITE_URL, readFile })).toEqual([]);
  for (const asked of ['check', 'library']) expect(manifest).toContain(`"${SITE_URL}/taskpane.html?${asked}=1"`);
});

it('names address and share in the notes, and explains a share that nobody has named', async () => {
  const share = '\\\\fs01\\绩效 加载项';
  const note = (files: Map<string, Buffer>) => files.get('安装说明（管理员）.html')?.toString() ?? '';
  const named = await makePackage('--share', share);
  expect(note(named)).toContain(`<code>${share}</code>`);
  expect(note(named)).toContain(`${SITE_URL}/taskpane.html`);
  expect(note(named)).not.toContain('没有指定共享文件夹');
  expect(named.get('trust-share.reg')?.toString('utf16le')).toContain('"\\\\\\\\fs01\\\\绩效 加载项"');
  expect(named.get('使用说明.html')?.toString()).toContain(`${SITE_URL}/workbench.html`);
  expect(note(await makePackage())).toContain('没有指定共享文件夹');
});

it('tells the servers what may be cached, and lets Excel show the pane in a frame', async () => {
  const files = await makePackage();
  const config = files.get('site/web.config')?.toString() ?? '';
  expect(() => readXml(config)).not.toThrow();
  expect(config).toContain('<location path="pane.0123abcd.js">');
  expect(config).not.toMatch(/add name="X-Frame-Options"/);
  expect(files.get('nginx.conf.txt')?.toString()).toContain('location ^~ "/jx/" {');
});

it('carries the licences of what is in it', async () => {
  const texts = (await makePackage()).get('third-party-licences.txt')?.toString() ?? '';
  for (const part of ['react 19', 'saxes 6', '@fluentui/react-components 9', '@microsoft/office-js 1']) {
    expect(texts).toContain(`\n${part}`);
  }
  expect((await makePackage('--office', 'cdn')).get('third-party-licences.txt')?.toString()).not.toContain(
    'office-js 1',
  );
});

test.each([
  [[], '没有给出 --url'],
  [['--url', 'http://oa.example.gov.cn'], '必须以 https:// 开头'],
  [['--url', URL_GIVEN, '--office', 'local,cdn'], '--office 只能是'],
  [['--url', URL_GIVEN, '--share', 'D:\\x'], '不是共享文件夹'],
  [['--url', URL_GIVEN, '--site', tmpdir()], '缺少 taskpane.html'],
  [['--adress', URL_GIVEN], '“--adress”不是这个命令的选项'],
])('%j is refused', async (argv, words) => {
  const { exitCode, stderr } = await run(ROOT, [...argv, '--out', out]);
  expect(exitCode).toBe(2);
  expect(stderr).toContain(words);
});

it('is not made with an icon that Office would refuse', async () => {
  writeFileSync(path.join(site, 'assets/icon-80.png'), 'no picture');
  const { exitCode, stderr } = await run(ROOT, ['--url', URL_GIVEN, '--site', site, '--out', out]);
  expect(exitCode).toBe(2);
  expect(stderr).toContain('应是 80×80 的 PNG');
});
