import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import { packageFiles } from '../../src/packaging/package-files';
import { HASHED_NAME } from '../../src/packaging/server-config';
import type { Configuration } from 'webpack';

/** docs/install.zh-CN.md says what the zip holds and what each of it is for: no more, no less. */

const configure = jest.requireActual<(env: object, argv: object) => Promise<Configuration>>('../../webpack.config.js');

const ROOT = join(__dirname, '../..');
const DOCUMENT = readFileSync(join(ROOT, 'docs/install.zh-CN.md'), 'utf8');
const PACKING = DOCUMENT.slice(DOCUMENT.indexOf('## 打包'), DOCUMENT.indexOf('## 选哪种途径'));

/** The names in the first column of each table of contents: of the zip, and of `site/` in it. */
const [IN_ZIP = [], IN_SITE = []] = PACKING.split('| 内容 | 用途 |')
  .slice(1)
  .map((part) => part.slice(0, part.indexOf('\n\n')))
  .map((table) => [...table.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, names = '']) => codes(names)));

/** `a`、`b` */
function codes(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
}

/** The files that the build puts beside the scripts that it makes, by what its settings say. */
async function builtFiles(): Promise<string[]> {
  const { plugins = [] } = await configure({}, { mode: 'production' });
  const pages = plugins.flatMap((plugin) => (plugin instanceof HtmlPlugin ? [plugin.userOptions.filename] : []));
  const copies = plugins.flatMap((plugin) => (plugin instanceof CopyPlugin ? patternsOf(plugin) : []));
  return [
    ...pages.map(String),
    ...copies.map(({ from, to = from }) => to.replace('*', 'icon-64').replace('[name][ext]', 'a.xlsx')),
  ];
}

function patternsOf(plugin: CopyPlugin): { from: string; to?: string }[] {
  return (plugin as unknown as { patterns: { from: string; to?: string }[] }).patterns;
}

let folder: string;
let packed: string[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'contents-'));
  for (const name of [...(await builtFiles()), 'taskpane.0123abcd.js', 'taskpane.0123abcd.js.LICENSE.txt']) {
    // a folder of samples is named like one of them
    const file = join(folder, name.includes('.') ? name : `${name}/b.xlsx`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, 'x');
  }
  cpSync(join(ROOT, 'assets'), join(folder, 'assets'), { recursive: true });
  const facts = { url: 'https://oa.example.gov.cn/jx', share: '\\\\fs\\x', shareGiven: true, version: '1' } as const;
  packed = [...packageFiles(ROOT, folder, { ...facts, office: 'local' }).keys()];
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Whether a path is what a name of the document stands for: a file, a folder "office/", "*.js" for what is built. */
function stands(name: string, path: string): boolean {
  if (name === '*.js') return HASHED_NAME.test(path);
  if (name.endsWith('/')) return path.startsWith(name);
  return name.startsWith('*') ? path.endsWith(name.slice(1)) : path === name;
}

const inSite = (): string[] => packed.filter((path) => path.startsWith('site/')).map((path) => path.slice(5));

it.each([
  ['the zip', () => packed, IN_ZIP],
  ['its site', inSite, IN_SITE],
])('every part of %s is named, and nothing else', (_, paths, names) => {
  expect(names.length).toBeGreaterThan(8);
  expect(paths().filter((path) => !names.some((name) => stands(name, path)))).toEqual([]);
  expect(names.filter((name) => !paths().some((path) => stands(name, path)))).toEqual([]);
});

it('says what every part is for', () => {
  const rows = PACKING.split('\n').filter((line) => line.startsWith('| `'));
  expect(rows.filter((row) => (row.split('|')[2] ?? '').trim().length < 2)).toEqual([]);
});
