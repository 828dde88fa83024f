import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { compoundFile, xlsxOf } from '../../test/support/xlsx/files';
import type { Report } from '../core/check/report';
import { readForm } from '../../test/support/forms';
import { writeWorkbook } from '../files/writing/write-workbook';
import { run } from './run';

const ROOT = resolve(__dirname, '../..');
const SAMPLE = join(ROOT, 'test/fixtures/samples/xlsx/zhijiang-2026.xlsx');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, bytes: Uint8Array | string): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

async function jsonOf(...argv: string[]): Promise<Report> {
  return JSON.parse((await run(['--format', 'json', ...argv])).stdout) as Report;
}

describe('the command line', () => {
  test.each([
    [[], '没有给出要检查的文件'],
    [['--format', 'xml', 'a.xlsx'], '--format 只能是 text、json 或 csv'],
    [['--format'], '--format'],
    [['--colour', 'a.xlsx'], '--colour'],
    [['--rules', 'unit-mismatch,unit-missmatch', 'a.xlsx'], '没有这样的规则：unit-missmatch'],
    [['--rules', ',', 'a.xlsx'], '--rules 没有给出规则'],
  ])('%j is answered with the usage', async (argv, words) => {
    const { exitCode, stdout, stderr } = await run(argv);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
    expect(stderr).toContain('用法：');
  });

  it('shows the usage when asked', async () => {
    expect(await run(['--help'])).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('用法：'), stderr: '' });
  });
});

describe('files that cannot be checked', () => {
  test.each([
    ['a missing file', () => join(folder, '没有.xlsx'), '找不到文件'],
    ['a folder without workbooks', () => mkdtempSync(join(folder, 'empty-')), '没有工作簿'],
    ['a text file', () => write('a.xlsx', '指标,数量'), '不是 .xlsx 工作簿'],
    ['an encrypted file', () => write('b.xlsx', compoundFile(['EncryptedPackage'])), '打开密码'],
    ['a damaged file', () => write('c.xlsx', 'PK\u0003\u0004 and no more'), '已损坏'],
  ])('%s is said, and the other files are checked', async (_, file, words) => {
    const { exitCode, stdout } = await run([file(), SAMPLE]);
    expect(exitCode).toBe(2);
    expect(stdout).toMatch(new RegExp(`读不出：.*${words}.*\\n  → .+`));
    expect(stdout).toContain('工作表“部门整体绩效目标表”');
    expect(stdout).toContain('2 个文件（1 个读不出）');
  });

  test.each([
    ['an empty sheet', '', '工作表是空的。'],
    ['a sheet without a table', '<row r="1"><c r="A1"><v>1</v></c></row>', '没有找到绩效指标表。'],
  ])('%s is said, and is no table to hand in', async (_, rows, words) => {
    const file = write('d.xlsx', xlsxOf({ sheet: `<sheetData>${rows}</sheetData>` }));
    const { exitCode, stdout } = await run([file]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain(words);
    const { files, summary } = await jsonOf(file);
    expect(files[0]?.sheets).toEqual([{ sheet: '表一', tables: [], doubts: [], verdict: 'none', findings: [] }]);
    expect(summary.verdict).toBe('none');
  });
});

it('says under the sheet what was worked out of a self-evaluation', async () => {
  const file = join(folder, '自评表.xlsx');
  const { sheets } = readForm('self-evaluation-hospital-points-in-categories.json');
  const data = sheets.map(({ name = '', rows }) => ({
    name,
    cells: rows.flatMap((line, row) => line.map((value, column) => ({ row, column, value: value ?? '' }))),
  }));
  writeFileSync(file, await writeWorkbook({ sheets: data }));
  const { stdout } = await run([file]);
  expect(stdout).toContain('    自评核算：总分 98.5 分（表中 97.5 分），执行率 85%，未达标 1 项\n');
  expect((await run([SAMPLE])).stdout).not.toContain('自评核算');
});

describe('the report', () => {
  it('has the shape that others read', async () => {
    const report = await jsonOf(SAMPLE, join(folder, '没有.xlsx'));
    expect(report).toMatchObject({
      version: 2,
      files: [
        { file: SAMPLE, error: null, sheets: [{ sheet: '部门整体绩效目标表' }] },
        { error: { code: 'file-not-found' }, sheets: [] },
      ],
    });
    expect(Object.keys(report)).toEqual(['version', 'files', 'summary', 'elapsedMs']);
  });

  it('is limited to the rules asked for', async () => {
    const all = (await jsonOf(SAMPLE)).files[0]?.sheets.flatMap((sheet) => sheet.findings) ?? [];
    const some = (await jsonOf('--rules', 'unit-mismatch, unit-missing', SAMPLE)).files[0]?.sheets[0]?.findings;
    expect(some?.map(({ rule }) => rule)).toContain('unit-mismatch');
    expect(some).toEqual(all.filter(({ rule }) => ['unit-mismatch', 'unit-missing'].includes(rule)));
  });
});

it('runs as a command', () => {
  const argv = ['run', '--silent', 'check', '--', '--format', 'json', SAMPLE];
  // npm is a script on Windows, which only a shell starts
  const options = { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' } as const;
  const { status, stdout } = spawnSync('npm', argv, options);
  const report = JSON.parse(stdout) as Report;
  expect(report.files.map(({ file }) => file)).toEqual([SAMPLE]);
  expect(status).toBe(report.summary.error > 0 ? 1 : 0);
}, 30_000);
