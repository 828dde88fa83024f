import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { spawnSync } from 'node:child_process';
import { compoundFile, sampleBytes } from '../../test/support/xlsx/files';
import type { Report } from '../core/check/report';
import { findFiles } from './find-files';
import { run } from './run';
import type { SummaryReport } from './summary-report';

const ROOT = resolve(__dirname, '../..');

let folder: string;
const put = (name: string, bytes: Uint8Array | string = '') => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), bytes);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const foundNames = async (...paths: string[]) =>
  (await findFiles(paths)).files.map(({ file }) => relative(folder, file).split(sep).join('/'));

/** Three that can be read, in two folders, and two that cannot. */
function putSamples(): void {
  put('甲局/1.xlsx', sampleBytes('zhijiang-2026'));
  put('甲局/2.xlsx', 'no workbook');
  put('甲局/10.xlsx', sampleBytes('bazhou-2022'));
  put('乙局/旧.xls', compoundFile(['Workbook']));
  put('乙局/表.xlsx', sampleBytes('dongguan-2024'));
}

describe('a folder', () => {
  it('is searched for workbooks of any age, in the order of names, without what is no document', async () => {
    for (const name of ['2.xlsx', '10.XLSX', 'b/深/c.xlsm', 'b/d.xls', 'b/e.et', 'f.xlsb']) put(name);
    for (const name of ['~$2.xlsx', '.~2.xlsx', '._2.xlsx', '.git/x.xlsx', 'readme.txt', 'a.csv']) put(name);
    expect(await foundNames(folder)).toEqual(['2.xlsx', '10.XLSX', 'b/深/c.xlsm', 'b/d.xls', 'b/e.et', 'f.xlsb']);
  });

  it('may be named along with a file in it, which is checked once', async () => {
    put('a.xlsx');
    put('b.xlsx');
    expect(await foundNames(join(folder, 'b.xlsx'), folder)).toEqual(['b.xlsx', 'a.xlsx']);
  });

  it('is searched for templates and workbooks with macros too, which are the same inside', async () => {
    for (const name of ['a.xltx', 'b.xltm', 'c.xlsm']) put(name, sampleBytes('zhijiang-2026'));
    const { files } = JSON.parse((await run(['--format', 'json', folder])).stdout) as Report;
    expect(files.map(({ error, sheets }) => [error, sheets[0]?.tables.length])).toEqual([
      [null, 1],
      [null, 1],
      [null, 1],
    ]);
  });

  it('is told what is passed over in it, and why', async () => {
    put('表.xlsx');
    for (const name of ['a.ods', 'b.csv', 'c.ett', 'd/方案.docx', 'e.pdf', 'f.jpg', 'g.zip', 'readme', '~$表.xlsx'])
      put(name);
    for (const name of ['.DS_Store', '._表.xlsx', '.git/config.xlsx']) put(name);
    const { files, skipped } = await findFiles([folder]);
    expect(files).toHaveLength(1);
    expect(
      skipped.map(({ file, reason }) => [relative(folder, file).split(sep).join('/'), reason.split('。')[0]]),
    ).toEqual([
      ['~$表.xlsx', '打开工作簿时产生的临时文件，不是工作簿本身'],
      ['a.ods', '其他格式的表格'],
      ['b.csv', '其他格式的表格'],
      ['c.ett', '其他格式的表格'],
      ['d/方案.docx', '文字文档'],
      ['e.pdf', 'PDF 文件'],
      ['f.jpg', '图片'],
      ['g.zip', '压缩包'],
      ['readme', '不是工作簿'],
    ]);
  });

  it('with nothing to check but other files says so, and lists them', async () => {
    put('a.ods');
    const { exitCode, stdout } = await run([folder]);
    expect(exitCode).toBe(2);
    expect(stdout).toContain('文件夹里没有工作簿。');
    expect(stdout).toContain(join(folder, 'a.ods'));
  });

  // only an administrator may make links on Windows
  (process.platform === 'win32' ? it.skip : it)('that holds a link to itself is searched once', async () => {
    put('a/b.xlsx');
    symlinkSync(folder, join(folder, 'a/up'));
    expect(await foundNames(folder)).toEqual(['a/b.xlsx']);
  });
});

describe('a file that is named', () => {
  // links as above
  const links = process.platform !== 'win32';

  it('more than once, along with its folder or by another way, is checked once', async () => {
    put('甲/a.xlsx');
    const [file, inside] = [join(folder, '甲/a.xlsx'), join(folder, '甲')];
    expect(await foundNames(inside, file)).toEqual(['甲/a.xlsx']);
    expect(await foundNames(file, file)).toEqual(['甲/a.xlsx']);
    expect(await foundNames(relative('.', file), `${folder}/甲/../甲/./a.xlsx`)).toEqual(['甲/a.xlsx']);
    expect(await foundNames(folder, inside)).toEqual(['甲/a.xlsx']);
  });

  (links ? it : it.skip)('and linked is checked once, under the name that comes first', async () => {
    put('甲/a.xlsx');
    symlinkSync(join(folder, '甲/a.xlsx'), join(folder, 'b.xlsx'));
    symlinkSync(join(folder, '甲'), join(folder, '乙'));
    expect(await foundNames(folder)).toEqual(['甲/a.xlsx']);
    expect(await foundNames(join(folder, 'b.xlsx'), folder)).toEqual(['b.xlsx']);
    expect(await foundNames(join(folder, '甲'), join(folder, 'b.xlsx'))).toEqual(['甲/a.xlsx']);
    const { skipped } = await findFiles([folder]);
    expect(skipped).toEqual([{ file: join(folder, '乙'), reason: expect.stringContaining('链接') }]);
  });

  it('like another but for the case of its letters is another, where the system tells them apart', async () => {
    put('a.xlsx', '1');
    put('A.xlsx', '2');
    const names = readdirSync(folder);
    expect(await foundNames(...['a.xlsx', 'A.xlsx'].map((name) => join(folder, name)))).toHaveLength(names.length);
  });

  it('and only locks a workbook is passed over in words', async () => {
    put('a.xlsx', sampleBytes('zhijiang-2026'));
    for (const name of ['~$a.xlsx', '.~a.xlsx', '.~lock.a.xlsx#', '._a.xlsx']) put(name, 'lock');
    const named = ['a.xlsx', '~$a.xlsx', '.~a.xlsx', '.~lock.a.xlsx#', '._a.xlsx'].map((name) => join(folder, name));
    const { exitCode, stdout } = await run(named);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('没有检查的文件（4 个）：');
    for (const file of named.slice(1)) expect(stdout).toContain(`  ${file}  `);
    expect(stdout).toContain('合计：1 个文件，1 张表');
    const report = JSON.parse((await run(['--format', 'json', ...named])).stdout) as Report;
    expect(report.skipped?.map(({ file }) => file)).toEqual(named.slice(1));
    for (const brief of [[], ['--summary']]) {
      expect((await run(['--format', 'csv', ...brief, ...named])).stdout).toContain(`"${named[1]}"`);
    }
  });

  it('and only locks a workbook leaves nothing checked, which is no good news', async () => {
    put('~$a.xlsx', 'lock');
    const { exitCode, stdout } = await run([join(folder, '~$a.xlsx')]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('没有检查的文件（1 个）：');
    expect(await foundNames(join(folder, '~$b.xlsx'))).toEqual(['~$b.xlsx']);
  });
});

describe('the check of a folder', () => {
  beforeEach(putSamples);

  it.each([0, 2])(
    'with %d threads gives every file its place, whatever the others are',
    async (workers) => {
      const { exitCode, stdout } = await run(['--format', 'json', '--workers', String(workers), folder]);
      const { files, summary } = JSON.parse(stdout) as Report;
      expect(exitCode).toBe(2);
      expect(
        files.map(({ file, error }) => [relative(folder, file).split(sep).join('/'), error?.code ?? null]),
      ).toEqual([
        ['甲局/1.xlsx', null],
        ['甲局/2.xlsx', 'not-xlsx'],
        ['甲局/10.xlsx', null],
        ['乙局/表.xlsx', null],
        ['乙局/旧.xls', 'old-xls'],
      ]);
      const indicators = files.flatMap(({ sheets }) => sheets.flatMap(({ tables }) => tables.map((t) => t.indicators)));
      expect(summary.indicators).toBe(indicators.reduce((sum, count) => sum + count, 0));
    },
    30_000,
  );

  it('in numbers is one line a file and a line of sums', async () => {
    const numbers = JSON.parse((await run(['--summary', '--format', 'json', folder])).stdout) as SummaryReport;
    const lines = (await run(['--summary', folder])).stdout.split('\n');
    expect(lines).toHaveLength(7);
    expect(lines[0]).toMatch(/^文件 +表 +指标 +必改 +建议改 +提示 +待确认 +结论$/);
    const { tables, indicators, error, warning, info, doubts } = numbers.files[0]?.summary ?? numbers.summary;
    const own = [tables, indicators, error, warning, info, doubts].map(String);
    expect(lines[1]?.split(/\s{2,}/)).toEqual([join(folder, '甲局/1.xlsx'), ...own, `还有 ${error} 处必改`]);
    expect(lines[2]).toMatch(/2\.xlsx +读不出：这不是 \.xlsx 工作簿。$/);
    expect(lines[6]).toMatch(/^合计 5 个文件（2 个读不出） +3 /);
  });

  it('writes the report into a file of the kind that its name says', async () => {
    const out = join(folder, '结果.csv');
    const { exitCode, stdout, stderr } = await run(['--out', out, folder]);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain('结果已写入');
    const csv = readFileSync(out, 'utf8');
    expect(csv.startsWith('\uFEFF"文件","工作表"')).toBe(true);
    const { files } = JSON.parse((await run(['--format', 'json', folder])).stdout) as Report;
    const findings = files.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.findings));
    expect(csv.trimEnd().split('\r\n')).toHaveLength(1 + findings.length + 2);
  });
});

test.each([
  [['--out', 'a.xlsx'], '--out 不能是工作簿'],
  [['--out', 'no/such/folder/a.csv'], '不存在'],
  [['--out', tmpdir()], '是文件夹'],
  [['--workers', 'two'], '--workers 应是'],
])('%j is refused before anything is checked', async (options, words) => {
  const { exitCode, stderr } = await run([...options, folder]);
  expect(exitCode).toBe(2);
  expect(stderr).toContain(words);
});

it('runs as a command, in threads', () => {
  for (let n = 0; n < 6; n++) {
    copyFileSync(join(ROOT, 'test/fixtures/samples/xlsx/zhijiang-2026.xlsx'), join(folder, `${n}.xlsx`));
  }
  const argv = ['run', '--silent', 'check', '--', '--summary', '--workers', '2', folder];
  // npm is a script on Windows, which only a shell starts
  const options = { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' } as const;
  const { status, stdout } = spawnSync('npm', argv, options);
  expect(stdout.trimEnd().split('\n')).toHaveLength(8);
  expect(status).toBe(1);
}, 60_000);
