import type { IndicatorTable } from '../reading/model';
import type { Finding } from '../finding/finding';
import type { SheetResult } from './check-sheet';
import { addSummaries, buildReport } from './report';

const TABLE: IndicatorTable = {
  id: 0,
  title: '部门整体绩效目标表',
  header: { top: 5, left: 1, bottom: 5, right: 9 },
  body: { top: 6, left: 1, bottom: 28, right: 9 },
  columns: [
    { column: 1, right: 1, half: null, role: 'level1', label: '一级指标', confidence: 1, evidence: [] },
    { column: 26, right: 26, half: null, role: 'unit', label: '计量单位', confidence: 1, evidence: [] },
  ],
  rows: [
    { row: 6, kind: 'indicator', level1: '产出指标', level2: '数量指标', level1Key: null, level2Key: null, cells: {} },
    { row: 7, kind: 'category', level1: '产出指标', level2: '质量指标', level1Key: null, level2Key: null, cells: {} },
  ],
  context: { year: 2026, moneyUnit: null, fields: [], goals: [] },
  confidence: 0.98123,
  preamble: null,
  footer: null,
  uncertain: [],
  notices: [],
};

const FINDING: Finding = {
  rule: 'unit-mismatch',
  severity: 'error',
  dimension: '适当性',
  table: 0,
  row: 6,
  cell: { row: 6, column: 6 },
  indicator: '隐患排查数',
  title: '计量单位不规范',
  message: '计量单位“家、次”里有两个单位。',
  reason: '参照财预〔2021〕101号',
  advice: '只留一个单位。',
  fix: null,
  suggestions: [
    { title: '改为“家”', edits: [{ kind: 'set-text', cell: { row: 6, column: 6 }, expect: '家、次', text: '家' }] },
    // moving a row is more than a list of cells can say
    { title: '移到“质量指标”', moveTo: 'quality' },
  ],
};

describe('buildReport', () => {
  it('writes addresses as Excel does, and counts', () => {
    const whole: Finding = { ...FINDING, severity: 'info', row: null, cell: { row: 5, column: 6 }, suggestions: [] };
    const sheets = [
      { sheet: '表', tables: [TABLE], findings: [FINDING, whole], ignored: [], doubts: [], unreadRows: [] },
    ];
    expect(buildReport([{ file: 'a.xlsx', error: null, sheets }], 12.34)).toEqual({
      version: 2,
      files: [
        {
          file: 'a.xlsx',
          error: null,
          sheets: [
            {
              sheet: '表',
              tables: [
                {
                  id: 0,
                  title: '部门整体绩效目标表',
                  year: 2026,
                  header: 'B6:J6',
                  body: 'B7:J29',
                  columns: { B: 'level1', AA: 'unit' },
                  indicators: 1,
                  confidence: 0.98,
                  doubts: [],
                },
              ],
              doubts: [],
              verdict: 'fix',
              findings: [
                {
                  rule: 'unit-mismatch',
                  severity: 'error',
                  dimension: '适当性',
                  table: 0,
                  row: 7,
                  cell: 'G7',
                  message: '计量单位“家、次”里有两个单位。',
                  advice: '只留一个单位。',
                  suggestions: [{ title: '改为“家”', edits: [{ cell: 'G7', expect: '家、次', text: '家' }] }],
                  fix: null,
                },
                expect.objectContaining({ severity: 'info', row: null, cell: 'G6', suggestions: [] }),
              ],
            },
          ],
        },
      ],
      summary: { verdict: 'fix', error: 1, warning: 0, info: 1, indicators: 1, tables: 1, doubts: 0 },
      elapsedMs: 12.3,
    });
  });

  it('carries the reason why a file could not be read', () => {
    const error = { code: 'damaged', message: '文件已损坏。', advice: '请重新下载。' };
    const { files, summary } = buildReport([{ file: 'b.xlsx', error, sheets: [] }], 0);
    expect(files).toEqual([{ file: 'b.xlsx', error, sheets: [] }]);
    expect(summary).toEqual({
      ...{ verdict: 'none', error: 0, warning: 0, info: 0 },
      ...{ indicators: 0, tables: 0, doubts: 0 },
    });
  });

  const second: IndicatorTable = { ...TABLE, id: 1 };
  const candidates = [4, 5].map((column) => ({ column, label: '计划数', why: '内容像指标值' }));
  const doubt = { table: 1, role: 'value', candidates, question: '指标值在哪一列？', why: '…' } as const;
  const sheet = (parts: Partial<SheetResult> = {}): SheetResult => {
    return { sheet: '表', tables: [TABLE], findings: [], ignored: [], doubts: [], unreadRows: [], ...parts };
  };
  const reported = (sheets: readonly SheetResult[], listed: ReadonlySet<string> | null = null) =>
    buildReport([{ file: 'a.xlsx', error: null, sheets }], 0, listed);

  it('names the table of a finding by the id that the table has in its file', () => {
    const findings = [FINDING, { ...FINDING, table: 1 }];
    const [file] = reported([
      sheet({ tables: [TABLE, second], findings }),
      sheet({ tables: [] }),
      sheet({ tables: [TABLE, second], findings }),
    ]).files;
    expect(file?.sheets.map(({ tables }) => tables.map(({ id }) => id))).toEqual([[0, 1], [], [2, 3]]);
    expect(file?.sheets.map((each) => each.findings.map(({ table }) => table))).toEqual([[0, 1], [], [2, 3]]);
  });

  it('puts a doubt to its table, with columns as Excel names them', () => {
    const { files, summary } = reported([sheet({ tables: [TABLE, second], doubts: [doubt] })]);
    const why = '…指标值没有检查。可能是：E 列“计划数”（内容像指标值）、F 列“计划数”（内容像指标值）。';
    expect(files[0]?.sheets[0]?.tables.map(({ doubts }) => doubts)).toEqual([
      [],
      [{ role: 'value', columns: ['E', 'F'], question: '指标值在哪一列？', why }],
    ]);
    expect(summary).toMatchObject({ verdict: 'confirm', doubts: 1 });
  });

  it('puts rows that may be a table to their sheet, which is to be confirmed although it has no table', () => {
    const unread = {
      role: 'header',
      rows: { top: 8, bottom: 30 },
      header: '甲|乙',
      question: '第 9–31 行？',
      why: '…',
    } as const;
    const { files, summary } = reported([sheet({ tables: [], unreadRows: [unread] })]);
    expect(files[0]?.sheets).toMatchObject([
      { verdict: 'confirm', doubts: [{ role: 'header', rows: '9:31', question: '第 9–31 行？', why: '…' }] },
    ]);
    expect(summary).toMatchObject({ verdict: 'confirm', tables: 0, doubts: 1 });
  });

  it('lists the findings of some rules, and judges by all', () => {
    const { files, summary } = reported([sheet({ findings: [FINDING] })], new Set(['value-missing']));
    expect(files[0]?.sheets[0]).toMatchObject({ findings: [], verdict: 'fix' });
    expect(summary).toMatchObject({ error: 0, verdict: 'fix' });
  });

  it('gives a run the worst verdict of its sheets, and none where there is no table', () => {
    const warning = { ...FINDING, severity: 'warning' as const };
    const sheets = [sheet(), sheet({ tables: [] }), sheet({ findings: [warning] })];
    const { files, summary } = reported(sheets);
    expect(files[0]?.sheets.map(({ verdict }) => verdict)).toEqual(['ready', 'none', 'improve']);
    expect(summary.verdict).toBe('improve');
    expect(reported([sheet({ tables: [] })]).summary.verdict).toBe('none');
    const total = addSummaries([summary, reported([sheet({ findings: [FINDING] })]).summary]);
    expect(total).toMatchObject({ verdict: 'fix', error: 1, warning: 1, tables: 3 });
    expect(addSummaries([]).verdict).toBe('none');
  });
});
