import type { IndicatorTable } from '../table/model';
import type { Finding } from './finding';
import { buildReport } from './report';

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
    const sheets = [{ sheet: '表', tables: [TABLE], findings: [FINDING, whole], ignored: [], doubts: [] }];
    expect(buildReport([{ file: 'a.xlsx', error: null, sheets }], 12.34)).toEqual({
      version: 1,
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
                },
              ],
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
      summary: { error: 1, warning: 0, info: 1, indicators: 1, tables: 1 },
      elapsedMs: 12.3,
    });
  });

  it('carries the reason why a file could not be read', () => {
    const error = { code: 'damaged', message: '文件已损坏。', advice: '请重新下载。' };
    const { files, summary } = buildReport([{ file: 'b.xlsx', error, sheets: [] }], 0);
    expect(files).toEqual([{ file: 'b.xlsx', error, sheets: [] }]);
    expect(summary).toEqual({ error: 0, warning: 0, info: 0, indicators: 0, tables: 0 });
  });
});
