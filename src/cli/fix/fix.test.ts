import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formWith, rowsOf } from '../../../test/hostile/xml';
import { sampleBytes, xlsxOf } from '../../../test/support/xlsx/files';
import { differentParts } from '../../../test/support/xlsx/parts';
import type { Report, ReportCopy } from '../../core/check/report';
import { formatCell } from '../../core/sheet/address';
import { readWorkbook } from '../../files/read-workbook';
import { snapshots } from '../../files/snapshots';
import { run } from '../run';

const SAMPLES = join(__dirname, '../../../test/fixtures/samples/xlsx');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-fix-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const path = (...names: string[]): string => join(folder, ...names);
const put = (name: string, bytes: Uint8Array): string => {
  mkdirSync(path(name, '..'), { recursive: true });
  writeFileSync(path(name), bytes);
  return path(name);
};

/** Runs it with copies into "fixed". */
async function fix(...args: string[]): Promise<{ report: Report; exitCode: number }> {
  const { stdout, exitCode } = await run(['--format', 'json', '--fix', '--fixed', path('fixed'), ...args]);
  return { report: JSON.parse(stdout) as Report, exitCode };
}

/** The texts of a file's cells, by sheet and address. */
async function textsOf(file: string): Promise<ReadonlyMap<string, string>> {
  const sheets = snapshots(await readWorkbook(new Uint8Array(readFileSync(file))));
  return new Map(
    sheets.flatMap(({ name, top, left, text }) =>
      text.flatMap((row, r) =>
        row.map((each, c) => [`${name} ${formatCell({ row: top + r, column: left + c })}`, each] as const),
      ),
    ),
  );
}

/** The form of the hostile tests, with faults in its targets that can be fixed. */
const FORM = formWith({ D3: '>=95', D4: '>=64' });
const form = (rewrite: (xml: string) => string = (xml) => xml): Uint8Array =>
  xlsxOf({ sheet: rewrite(`<sheetData>${rowsOf(FORM)}</sheetData>`) });

test.each(readdirSync(SAMPLES))(
  '%s: the copy holds what the report says, and nothing else is changed',
  async (name) => {
    const file = put(name, new Uint8Array(readFileSync(join(SAMPLES, name))));
    const { report } = await fix(file);
    const copy = report.files[0]?.copy as ReportCopy;
    expect(copy).toMatchObject({ file: path('fixed', name), error: null });
    const expected = new Map(await textsOf(file));
    for (const { sheet, cell, before, after } of copy.cells) {
      expect(expected.get(`${sheet} ${cell}`)).toBe(before);
      expected.set(`${sheet} ${cell}`, after);
    }
    expect(await textsOf(copy.file)).toEqual(expected);
    if (copy.cells.length === 0) expect(readFileSync(copy.file)).toEqual(readFileSync(file));
    expect(report.files[0]?.sheets.flatMap(({ findings }) => findings.filter((finding) => finding.fix))).toEqual([]);
  },
);

test('only the sheet with the changed cells is written anew', async () => {
  const bytes = form();
  const { report } = await fix(put('a.xlsx', bytes));
  expect(report.files[0]?.copy?.cells).toEqual([
    { sheet: '表一', cell: 'D3', before: '>=95', after: '≥95', title: expect.any(String) },
    { sheet: '表一', cell: 'D4', before: '>=64', after: '≥64', title: expect.any(String) },
  ]);
  expect(await differentParts(bytes, readFileSync(path('fixed/a.xlsx')))).toEqual(['xl/worksheets/sheet1.xml']);
  expect(readFileSync(path('a.xlsx'))).toEqual(Buffer.from(bytes));
});

describe('cells that are left alone', () => {
  const text = (cell: string): string =>
    `<c r="${cell}" t="inlineStr"><is><t xml:space="preserve">&gt;=95</t></is></c>`;
  test.each<readonly [string, (xml: string) => string]>([
    ['a formula', (xml) => xml.replace(text('D3'), '<c r="D3" t="str"><f>"&gt;="&amp;95</f><v>&gt;=95</v></c>')],
    [
      'a constant that is written as a formula',
      (xml) => xml.replace(text('D3'), '<c r="D3" t="str"><f>"&gt;=95"</f><v>&gt;=95</v></c>'),
    ],
    [
      'a text with fonts of its own',
      (xml) =>
        xml.replace(
          text('D3'),
          '<c r="D3" t="inlineStr"><is><r><t>&gt;=</t></r><r><rPr><b/></rPr><t>95</t></r></is></c>',
        ),
    ],
  ])('%s', async (_, rewrite) => {
    const { report } = await fix(put('a.xlsx', form(rewrite)));
    expect(report.files[0]?.copy?.cells.map(({ cell }) => cell)).toEqual(['D4']);
  });

  test('all locked ones of a protected sheet', async () => {
    const { report } = await fix(
      put(
        'a.xlsx',
        form((xml) => `${xml}<sheetProtection sheet="1"/>`),
      ),
    );
    expect(report.files[0]?.copy?.cells).toEqual([]);
  });
});

test('copies lie as the files do, and the folder itself is not searched', async () => {
  put('in/甲局/表.xlsx', form());
  put('in/乙局/表.xlsx', form());
  const into = ['--fix', '--fixed', path('in/fixed')];
  expect((await run([...into, path('in')])).exitCode).toBe(1);
  expect(existsSync(path('in/fixed/甲局/表.xlsx'))).toBe(true);
  expect(existsSync(path('in/fixed/乙局/表.xlsx'))).toBe(true);
  const again = await run([...into, path('in')]);
  expect(again.exitCode).toBe(2);
  expect(again.stdout).toContain('已有同名的文件，没有写入。');
  expect(again.stdout).toContain('副本：写出 0 个，共修改 0 格；2 个没有写出。');
});

test('never over a file, whatever it is', async () => {
  const file = put('a.xlsx', form());
  const { stdout, exitCode } = await run(['--fix', '--fixed', folder, file]);
  expect(exitCode).toBe(2);
  expect(stdout).toContain('没有写出副本');
  expect(readFileSync(file)).toEqual(Buffer.from(form()));
});

test('a file that cannot be read has no copy', async () => {
  const { report, exitCode } = await fix(put('a.xlsx', sampleBytes('linyi-2024').slice(0, 999)));
  expect(report.files[0]?.copy).toBeUndefined();
  expect(exitCode).toBe(2);
  expect(readdirSync(path('fixed'))).toEqual([]);
});

test('with some rules only, their fixes only', async () => {
  const { report } = await fix('--rules', 'ratio-over-100', put('a.xlsx', form()));
  expect(report.files[0]?.copy?.cells).toEqual([]);
});

test('says what it did, cell by cell, and in a list for a spreadsheet', async () => {
  const file = put('a.xlsx', form());
  const text = await run(['--fix', '--fixed', path('one'), file]);
  expect(text.stdout).toContain(`已修改 2 格，写入 ${path('one', 'a.xlsx')}`);
  expect(text.stdout).toContain('工作表“表一” D3：“>=95”改为“≥95”');
  const csv = await run(['--format', 'csv', '--fix', '--fixed', path('two'), file]);
  expect(csv.stdout).toContain('"D3","已修改",,"“>=95”改为“≥95”"');
  const brief = await run(['--summary', '--fix', '--fixed', path('three'), file]);
  expect(brief.stdout).toContain('副本：写出 1 个，共修改 2 格。');
});

test.each([
  [['--fix', 'a.xlsx'], '--fix 要与 --fixed'],
  [['--fixed', 'x', 'a.xlsx'], '--fixed 要与 --fix'],
  [['--fix', '--fixed', '', 'a.xlsx'], '--fixed 没有给出文件夹'],
  [['--fix', '--fixed', __filename, 'a.xlsx'], '不能建立'],
])('%j is refused', async (args, reason) => {
  const { exitCode, stderr } = await run(args);
  expect(exitCode).toBe(2);
  expect(stderr).toContain(reason);
});
