import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../core/check/report';
import { writeWorkbook } from '../files/writing/write-workbook';
import { run } from './run';
import type { SummaryReport } from './summary-report';

/** What the command says of whole files: the same in every format, and never better than it is. */

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'verdict-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

type Rows = readonly (readonly string[])[];

const HEADER = ['一级指标', '二级指标', '三级指标', '指标值', '指标值确定依据'];

/** A project's table that can be handed in; `targets` take the place of its own. */
function table(title: string, targets: readonly string[] = []): Rows {
  const [number = '≥12次', share = '≥95%', known = '≥90%', content = '≥90%'] = targets;
  return [
    [`2024年${title}项目绩效目标表`],
    HEADER,
    ['产出指标', '数量指标', `${title}演练次数`, number, '《年度演练计划》'],
    ['', '质量指标', '演练合格率', share, '《演练规范》'],
    ['效益指标', '社会效益指标', '居民预案知晓率', known, '上年实际 88%'],
    ['满意度指标', '服务对象满意度指标', '参训人员满意度', content, '问卷调查'],
  ];
}

/** The same, with two columns of targets side by side and nothing to say which of them counts. */
function unsettled(title: string, targets: readonly string[] = []): Rows {
  const [heading = [], header = [], ...rows] = table(title, targets);
  const parted = (row: readonly string[], texts: readonly string[]) => [...row.slice(0, 3), ...texts, ...row.slice(4)];
  return [
    heading,
    parted(header, ['甲安排', '乙安排']),
    ...rows.map((row) => parted(row, [row[3] ?? '', row[3] ?? ''])),
  ];
}

async function put(name: string, sheets: Readonly<Record<string, Rows>>): Promise<string> {
  const file = join(folder, name);
  const data = Object.entries(sheets).map(([sheet, rows]) => ({
    name: sheet,
    cells: rows.flatMap((texts, row) => texts.map((value, column) => ({ row, column, value }))),
  }));
  writeFileSync(file, await writeWorkbook({ sheets: data }));
  return file;
}

const jsonOf = async (...argv: string[]) =>
  JSON.parse((await run(['--format', 'json', ...argv])).stdout) as Report & SummaryReport;
const csvOf = async (...argv: string[]) =>
  (await run(['--format', 'csv', ...argv])).stdout.split('\r\n').map((line) => line.split(','));

describe('a file with findings on both sheets', () => {
  let file: string;
  beforeAll(async () => {
    file = await put('two.xlsx', { 甲: table('防汛', ['']), 乙: table('防火', ['', '若干']) });
  });

  it('lists them under the table that they belong to', async () => {
    const { stdout } = await run([file]);
    const [, first = '', second = ''] = stdout.split(/表 \d {2}/);
    expect(first).toContain('2024年防汛项目绩效目标表');
    expect(first).toContain('“防汛演练次数”没有填写指标值');
    expect(second).toContain('2024年防火项目绩效目标表');
    expect(second).toContain('“防火演练次数”没有填写指标值');
    expect(stdout).not.toContain('没有发现问题');
  });

  it('gives title and number of the table in every line of the CSV', async () => {
    const [, ...rows] = await csvOf(file);
    expect(rows.map(([, sheet, number, title]) => [sheet, number, title])).toEqual([
      ['"甲"', '1', '"2024年防汛项目绩效目标表"'],
      ['"乙"', '2', '"2024年防火项目绩效目标表"'],
      ...rows.slice(2).map(() => ['"乙"', '2', '"2024年防火项目绩效目标表"']),
    ]);
    expect(rows.length).toBeGreaterThan(2);
  });

  it.each(['0', '2'])('names tables by ids that are unique in the file, with %s threads', async (workers) => {
    const { files } = await jsonOf('--workers', workers, file, file.replace('two', 'missing'));
    expect(files[0]?.sheets.map(({ tables, findings }) => [tables[0]?.id, findings[0]?.table])).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  it('limited to some rules, does not call a table clean that has other findings', async () => {
    const argv = ['--rules', 'comparator-style', file];
    const { exitCode, stdout } = await run(argv);
    expect(stdout.match(/按所选规则没有发现问题。/g)).toHaveLength(2);
    expect(stdout).not.toMatch(/ 没有发现问题|可以提交/);
    expect(stdout).toContain('工作表“甲”：还有 1 处必改');
    expect(exitCode).toBe(1);
    expect((await jsonOf(...argv)).files[0]?.sheets.map(({ verdict }) => verdict)).toEqual(['fix', 'fix']);
    expect((await jsonOf('--summary', ...argv)).summary).toMatchObject({ verdict: 'fix', error: 0 });
    expect((await run(['--summary', ...argv])).stdout).toContain('2 张表中，2 张还有必改');
  });
});

it('leaves no doubt about the samples, and every finding names a table of its own sheet', async () => {
  const { files, summary } = await jsonOf(join(__dirname, '../../test/fixtures/samples/xlsx'));
  expect(summary).toMatchObject({ doubts: 0, verdict: 'fix' });
  expect(summary.tables).toBeGreaterThan(20);
  const strays = files.flatMap(({ sheets }) =>
    sheets.flatMap(({ tables, findings }) => findings.filter(({ table }) => !tables.some(({ id }) => id === table))),
  );
  expect(strays).toEqual([]);
}, 30_000);

describe('targets that may stand in either of two columns', () => {
  const rows = unsettled('防汛', ['', '若干']);
  const LISTED = /可能是：D 列“甲安排”（[^）]*像指标值[^）]*）、E 列“乙安排”（[^）]*像指标值[^）]*）。/u;
  let file: string;
  beforeAll(async () => {
    file = await put('doubt.xlsx', { 目标表: rows });
  });

  it('are a doubt in every format, and nothing says that all is well', async () => {
    for (const argv of [
      ['--format', 'text'],
      ['--format', 'csv'],
      ['--format', 'text', '--summary'],
      ['--format', 'csv', '--summary'],
      ['--format', 'text', '--rules', 'unit-mismatch'],
    ]) {
      const { exitCode, stdout } = await run([...argv, file]);
      expect([argv, exitCode]).toEqual([argv, 1]);
      expect(stdout).toMatch(/待确认|识别要确认/);
      expect(stdout).not.toMatch(/没有发现|可以提交/);
    }
    const [sheet] = (await jsonOf(file)).files[0]?.sheets ?? [];
    expect(sheet).toMatchObject({ verdict: 'confirm', doubts: [], findings: [] });
    expect(sheet?.tables[0]?.doubts).toMatchObject([
      {
        role: 'value',
        columns: ['D', 'E'],
        question: '指标值在哪一列？',
        why: expect.stringMatching(LISTED),
      },
    ]);
    expect((await jsonOf('--summary', file)).summary).toMatchObject({ verdict: 'confirm', doubts: 1 });
  });

  it('are told with the columns that may be it, in the summary too', async () => {
    const told = new RegExp(`工作表“目标表”：指标值在哪一列？.*${LISTED.source}`, 'u');
    expect((await run(['--summary', file])).stdout).toMatch(/\n待确认（1 处）：\n {2}.*doubt\.xlsx {2}工作表/);
    for (const format of ['text', 'csv']) {
      expect((await run(['--summary', '--format', format, file])).stdout).toMatch(told);
      expect((await run(['--format', format, file])).stdout).toMatch(LISTED);
    }
  });

  it('are told under their table, where the header is', async () => {
    const { stdout } = await run([file]);
    expect(stdout).toMatch(/工作表“目标表”：还有 1 处识别要确认\n {4}表 1 .*\n {6}待确认 {2}A2 {5}指标值在哪一列？/);
    expect(stdout).toContain('，待确认 1。');
    expect((await csvOf(file))[1]?.slice(1, 6)).toEqual([
      ...['"目标表"', '1', '"2024年防汛项目绩效目标表"', '"A2"', '"待确认"'],
    ]);
  });
});

describe('the exit code and the words', () => {
  const EMPTY: Rows = [['填表说明'], ['一、按年度填写']];
  const blankForm: Rows = [
    ['2024年防汛项目绩效目标表'],
    HEADER,
    ...table('防汛')
      .slice(2)
      .map(([level1 = '', level2 = '']) => [level1, level2]),
  ];

  it.each<[string, Record<string, Rows>, number, string, string]>([
    ['ready', { 表: table('防汛') }, 0, 'ready', '可以提交'],
    ['ready beside a sheet without a table', { 表: table('防汛'), 说明: EMPTY }, 0, 'ready', '可以提交'],
    ['to improve', { 表: table('防汛').slice(0, -1) }, 0, 'improve', '没有必改项，还有 1 处建议改'],
    ['to confirm', { 表: unsettled('防汛') }, 1, 'confirm', '还有 1 处识别要确认'],
    ['to fix', { 表: table('防汛', ['']) }, 1, 'fix', '还有 1 处必改'],
    [
      'to fix and to confirm',
      { 甲: table('防汛', ['']), 乙: unsettled('防火') },
      1,
      'fix',
      '2 张表中，1 张还有必改，1 张识别要确认',
    ],
    ['no table', { 说明: EMPTY }, 1, 'none', '没有找到绩效目标表'],
    ['a form that nobody has filled in', { 表: blankForm }, 0, 'improve', '还没有填写指标'],
  ])('%s', async (name, sheets, code, verdict, words) => {
    const file = await put(`${name}.xlsx`, sheets);
    const { exitCode, stdout } = await run(['--summary', file]);
    expect([exitCode, (await jsonOf(file)).summary.verdict]).toEqual([code, verdict]);
    expect(stdout.split('\n')[1]?.split(/ {2,}/).at(-1)).toBe(words);
    const isReady = verdict === 'ready';
    const texts = [stdout, (await run([file])).stdout, (await run(['--format', 'csv', file])).stdout].join('\n');
    expect(/可以提交/.test(texts)).toBe(isReady);
    if (!isReady) expect(texts).not.toContain('没有发现问题');
  });

  it('of a run is that of its worst file; one without a table is told even beside others', async () => {
    const [ready, none] = await Promise.all([put('甲.xlsx', { 表: table('防汛') }), put('乙.xlsx', { 说明: EMPTY })]);
    const { exitCode, stdout } = await run(['--format', 'csv', ready, none]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('"没有表",,"没有找到绩效指标表。"');
    expect((await jsonOf(ready, none)).summary.verdict).toBe('ready');
    expect((await run([ready, none, join(folder, '没有.xlsx')])).exitCode).toBe(2);
  });
});
