import type { Report } from '../core/check/report';
import { formatText } from './text-report';

const FINDING = {
  rule: 'unit-mismatch',
  severity: 'error',
  dimension: '适当性',
  table: 0,
  row: 7,
  cell: 'G7',
  message: '计量单位“家、次”里有两个单位。',
  advice: '只留一个单位。',
  suggestions: [],
  fix: null,
} as const;

const TABLE = {
  id: 0,
  title: '部门整体绩效目标表',
  year: 2026,
  header: 'B6:J6',
  body: 'B7:J29',
  columns: {},
  indicators: 23,
  confidence: 0.98,
} as const;

it('reads like a list of what to do', () => {
  const report: Report = {
    version: 1,
    files: [
      {
        file: 'a.xlsx',
        error: null,
        sheets: [
          { sheet: '一', tables: [TABLE, { ...TABLE, id: 1, title: '' }], findings: [FINDING] },
          { sheet: '二', tables: [], findings: [] },
        ],
      },
      { file: 'b.xlsx', error: { code: 'damaged', message: '文件已损坏。', advice: '请重新下载。' }, sheets: [] },
    ],
    summary: { error: 1, warning: 0, info: 0, indicators: 46, tables: 2 },
    elapsedMs: 12,
  };
  expect(formatText(report, [new Map([['二', ['没有找到绩效指标表。']]])])).toBe(`a.xlsx
  工作表“一”
    表 1  部门整体绩效目标表（表头 B6:J6，23 个指标）
      必改　  G7     计量单位“家、次”里有两个单位。 [unit-mismatch]
                     → 只留一个单位。
    表 2  （无标题）（表头 B6:J6，23 个指标）
      没有发现问题。
  工作表“二”
    没有找到绩效指标表。

b.xlsx
  读不出：文件已损坏。
  → 请重新下载。

合计：2 个文件（1 个读不出），2 张表，46 个指标；必改 1，建议改 0，提示 0。用时 12 毫秒。`);
});
