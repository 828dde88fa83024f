import type { SheetResult } from '../check/check-sheet';
import type { Finding, Severity } from '../finding/finding';
import type { SheetSnapshot } from '../sheet/snapshot';
import type { IndicatorTable } from '../reading/model';
import { composeReport, freeSheetName, isReportSheet, reportSheetName, type ReportPart, type ReportSheet } from '.';

const AT = new Date(2026, 2, 5, 9, 4);

const finding = (severity: Severity, parts: Partial<Finding> = {}): Finding => ({
  rule: 'unit-mismatch',
  severity,
  dimension: '适当性',
  table: 0,
  row: 6,
  cell: { row: 6, column: 6 },
  indicator: '检查\n企业数',
  title: '计量单位不规范',
  message: '计量单位写了两个。',
  reason: '参照财预〔2015〕88号。',
  advice: '只留一个。',
  fix: null,
  suggestions: [],
  ...parts,
});

const table = {
  rows: [{ kind: 'indicator' }, { kind: 'category' }, { kind: 'indicator' }],
} as unknown as IndicatorTable;

const part = (sheet: string, parts: Partial<SheetResult> = {}): ReportPart => ({
  sheet,
  result: { sheet, tables: [table], findings: [], ignored: [], doubts: [], unreadRows: [], ...parts },
});

const sheetReport = (parts: Partial<SheetResult> = {}) =>
  composeReport({ scope: { kind: 'sheet', sheet: '目标表' }, at: AT, parts: [part('目标表', parts)] });

const snapshotOf = ({ rows }: Pick<ReportSheet, 'rows'>): SheetSnapshot => {
  const text = rows.map((row) => row.map(String));
  return { name: '检查报告', top: 0, left: 0, text, values: text, merges: [] };
};

const line = (report: ReportSheet, row: number) => report.rows[row]?.[0];
const body = ({ rows, header }: ReportSheet) => rows.slice(header.top + 1);

describe('the report of one sheet', () => {
  const report = sheetReport({
    findings: [finding('error'), finding('info', { row: null, cell: { row: 5, column: 1 } })],
    ignored: [{ finding: finding('warning', { cell: { row: 7, column: 2 } }), reason: '表样如此要求' }],
  });

  it('says what, when and how it stands', () => {
    expect(line(report, 0)).toBe('绩效目标检查报告');
    expect(line(report, 1)).toBe('检查范围：工作表“目标表”');
    expect(line(report, 2)).toBe('检查时间：2026年3月5日 09:04');
    expect(line(report, 3)).toBe('检查结论：还有 1 处必改（必改 1 处，提示 1 处，已忽略 1 处，检查了 2 个指标）');
  });

  it('has one row for each finding, then the ignored ones with their reasons', () => {
    expect(body(report)).toEqual([
      [
        1,
        '目标表',
        'G7',
        '检查 企业数',
        '必改',
        '适当性',
        expect.stringContaining('单位'),
        '计量单位写了两个。',
        '只留一个。',
        '参照财预〔2015〕88号。',
        '',
      ],
      [2, '目标表', 'B6', '整张表', '提示', ...Array.from({ length: 5 }, () => expect.any(String)), ''],
      ['以下 1 处由填报人忽略，原因见“办理情况”一栏', ...Array<string>(10).fill('')],
      [3, '目标表', 'C8', ...Array.from({ length: 7 }, () => expect.any(String)), '已忽略：表样如此要求'],
    ]);
    expect(report.headings).toEqual([report.header.top + 3]);
  });

  it('leads to each cell', () => {
    expect(report.links).toEqual([
      { row: report.header.top + 1, column: 2, sheet: '目标表', target: { row: 6, column: 6 } },
      { row: report.header.top + 2, column: 2, sheet: '目标表', target: { row: 5, column: 1 } },
      { row: report.header.top + 4, column: 2, sheet: '目标表', target: { row: 7, column: 2 } },
    ]);
  });

  it('is as wide everywhere as its columns', () => {
    const widths = new Set(report.rows.map((row) => row.length));
    expect([...widths]).toEqual([report.columnWidths.length]);
    expect(report.table.bottom).toBe(report.rows.length - 1);
  });
});

it('says so when there is nothing to say', () => {
  const report = sheetReport();
  expect(line(report, 3)).toBe('检查结论：可以提交（没有发现问题，检查了 2 个指标）');
  expect(body(report).map(([first]) => first)).toEqual(['没有发现需要修改的问题。']);
});

it('says below the verdict what was worked out of a self-evaluation', () => {
  const evaluations = ['自评核算：总分 98.5 分（表中 97.5 分），未达标 1 项'];
  const parts = [{ ...part('自评表'), evaluations }];
  const report = composeReport({ scope: { kind: 'sheet', sheet: '自评表' }, at: AT, parts });
  expect([line(report, 4), report.header.top]).toEqual([evaluations[0], sheetReport().header.top + 1]);
  expect(isReportSheet(snapshotOf(report))).toBe(true);
});

describe('what could not be read for certain', () => {
  const doubt = { table: 0, role: 'value', candidates: [], question: '指标值在哪一列？', why: '没有认出。' } as const;
  const tables = [{ ...table, header: { top: 3, left: 0, bottom: 3, right: 6 } }];

  it('stands before what was found, and leads to the header', () => {
    const report = sheetReport({ tables, doubts: [doubt], findings: [finding('error')] });
    expect(line(report, 3)).toBe(
      '检查结论：还有 1 处必改，另有 1 处识别要确认（必改 1 处，待确认 1 处，检查了 2 个指标）',
    );
    expect(body(report).map((row) => row.slice(0, 8))).toEqual([
      ['以下 1 处识别要确认，有关的规则没有检查', ...Array<string>(7).fill('')],
      [1, '目标表', 'A4', '整张表', '待确认', '', '表样识别', '指标值在哪一列？没有认出。指标值没有检查。'],
      ['检查发现的问题，共 1 处', ...Array<string>(7).fill('')],
      [2, '目标表', 'G7', '检查 企业数', '必改', '适当性', expect.any(String), '计量单位写了两个。'],
    ]);
    expect(report.links.map(({ target }) => target)).toEqual([
      { row: 3, column: 0 },
      { row: 6, column: 6 },
    ]);
  });

  it('is never called clean', () => {
    const report = sheetReport({ tables, doubts: [doubt] });
    expect(line(report, 3)).toBe('检查结论：还有 1 处识别要确认（待确认 1 处，检查了 2 个指标）');
    expect(report.rows.flat().join()).not.toMatch(/没有发现|可以提交/);
  });
});

it.each<[string, Partial<SheetResult>, string]>([
  ['what had better be changed', { findings: [finding('warning')] }, '没有必改项，还有 1 处建议改（建议改 1 处，'],
  [
    'a form that nobody has filled in',
    { tables: [{ rows: [{ kind: 'category' }] } as unknown as IndicatorTable] },
    '还没有填写指标（检查了 0 个指标）',
  ],
])('does not call ready: %s', (_, parts, conclusion) => {
  const report = sheetReport(parts);
  expect(line(report, 3)).toContain(`检查结论：${conclusion}`);
  expect(report.rows.flat().join()).not.toMatch(/没有发现|可以提交/);
});

it('numbers the tables where a sheet has several', () => {
  const report = sheetReport({ tables: [table, table], findings: [finding('error', { table: 1 })] });
  expect(body(report)[0]?.[3]).toBe('表 2　检查 企业数');
});

it('keeps texts to what a cell can show', () => {
  const [row] = body(
    sheetReport({
      findings: [finding('error', { message: `甲\r\n乙\u0000\u0007${'长'.repeat(40_000)}`, title: '检查程序出错' })],
    }),
  );
  expect(row?.[6]).toBe('检查程序出错');
  expect(row?.[7]).toMatch(/^甲\n乙 {2}长+……$/u);
  expect(String(row?.[7]).length).toBeLessThan(2_100);
});

describe('the report of a workbook', () => {
  const parts = [
    part('一', { findings: [finding('error')] }),
    part('二', { findings: [finding('info')] }),
    part('三', { tables: [] }),
    { sheet: '四', result: null, note: '没有读成' },
  ];
  const report = composeReport({ scope: { kind: 'workbook' }, at: AT, parts });

  it('says how each sheet stands, below a header that stays near the top', () => {
    expect(report.rows.slice(1, 4).map(([first]) => first)).toEqual([
      '检查范围：整个工作簿，共 4 张工作表',
      '检查时间：2026年3月5日 09:04',
      '检查结论：2 张表中，1 张还有必改（必改 1 处，提示 1 处，检查了 4 个指标）',
    ]);
    expect(report.header.top).toBe(6);
    expect(body(report).map((row) => [row[0], row[1], row[7] === '' ? row[2] : row[7]])).toEqual([
      ['各工作表情况', '', ''],
      ['', '一', '还有 1 处必改（必改 1 处，检查了 2 个指标）'],
      ['', '二', '可以提交（提示 1 处，检查了 2 个指标）'],
      ['', '三', '没有找到绩效目标表'],
      ['', '四', '没有读成'],
      ['检查发现的问题，共 2 处', '', ''],
      [1, '一', '计量单位写了两个。'],
      [2, '二', '计量单位写了两个。'],
    ]);
    expect(report.headings).toEqual([7, 12]);
    expect(report.spans).toEqual([8, 9, 10, 11].map((row) => ({ top: row, bottom: row, left: 2, right: 10 })));
    expect(report.links.map(({ row }) => row)).toEqual([13, 14]);
  });

  it.each([
    [[part('一'), part('二')], '2 张表都可以提交（没有发现问题，检查了 4 个指标）'],
    [[part('一'), part('三', { tables: [] })], '1 张表可以提交（没有发现问题，检查了 2 个指标）'],
    [[part('三', { tables: [] }), part('四', { tables: [] })], '没有找到绩效目标表'],
    [
      [part('一'), { sheet: '四', result: null, note: '没有读成', isUnread: true }],
      '1 张表可以提交（没有发现问题，检查了 2 个指标），另有 1 张没有读成',
    ],
  ])('concludes: %#', (sheets, expected) => {
    const { rows } = composeReport({ scope: { kind: 'workbook' }, at: AT, parts: sheets });
    expect(rows[3]?.[0]).toBe(`检查结论：${expected}`);
  });
});

describe('recognising a report', () => {
  const report = sheetReport({ findings: [finding('error')] });
  const { rows, header } = report;
  const without = (drop: (row: number) => boolean) => ({ rows: rows.filter((_, index) => !drop(index)) });
  const columnBefore = { rows: rows.map((row) => ['', ...row]) };
  const retitled = { rows: rows.map((row, index) => (index === 0 ? ['核对单'] : row)) };

  it.each([
    ['as it was made', report],
    ['with the title changed', retitled],
    ['without its header', without((row) => row === header.top)],
    ['without the lines above the header', without((row) => row < header.top)],
    ['with a column put before', columnBefore],
    [
      'of many sheets',
      composeReport({
        scope: { kind: 'workbook' },
        at: AT,
        parts: Array.from({ length: 120 }, (_, n) => part(`表${n}`)),
      }),
    ],
  ])('%s: a report', (_, changed) => expect(isReportSheet(snapshotOf(changed))).toBe(true));

  it.each([
    ['nothing', { rows: [] }],
    ['a form with a column for numbers', { rows: [['序号', '一级指标', '二级指标', '三级指标', '指标值']] }],
    ['a paper of the same title', { rows: [['绩效目标检查报告'], ['一、基本情况']] }],
    ['a mention of the checker', { rows: [['填表说明'], ['本表由“绩效目标表检查”在本机生成']] }],
  ])('%s: no report', (_, other) => expect(isReportSheet(snapshotOf(other))).toBe(false));
});

describe('the name of the sheet', () => {
  it.each([
    [{ kind: 'workbook' } as const, '检查报告'],
    [{ kind: 'sheet', sheet: '目标表' } as const, '检查报告-目标表'],
    [
      { kind: 'sheet', sheet: '某某县应急管理局二〇二六年部门整体支出绩效目标申报表（定稿）' } as const,
      '检查报告-某某县应急管理局二〇二六年部门整体支出绩效目标申报表',
    ],
    [{ kind: 'sheet', sheet: `${'长'.repeat(25)}'底` } as const, `检查报告-${'长'.repeat(25)}`],
    [{ kind: 'sheet', sheet: `${'长'.repeat(25)}𠮷底` } as const, `检查报告-${'长'.repeat(25)}`],
  ])('%j → %s', (scope, expected) => {
    expect(reportSheetName(scope)).toBe(expected);
    expect(expected.length).toBeLessThanOrEqual(31);
  });

  it.each([
    ['检查报告', ['表'], '检查报告'],
    ['检查报告', ['检查报告', '检查报告2'], '检查报告3'],
    ['Report', ['REPORT'], 'Report2'],
    ['长'.repeat(31), ['长'.repeat(31)], `${'长'.repeat(30)}2`],
  ])('%s beside %j → %s', (wanted, taken, expected) => {
    expect(freeSheetName(wanted, taken)).toBe(expected);
  });
});
