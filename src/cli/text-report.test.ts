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
  doubts: [],
} as const;

const DOUBT = { role: 'value', columns: [], question: '指标值在哪一列？', why: '没有认出。' } as const;

const UNREAD = {
  role: 'header',
  rows: '9:31',
  question: '第 9–31 行是绩效指标吗？',
  why: '没有认出表头。',
} as const;

it('reads like a list of what to do', () => {
  const report: Report = {
    version: 2,
    files: [
      {
        file: 'a.xlsx',
        error: null,
        sheets: [
          {
            sheet: '一',
            tables: [TABLE, { ...TABLE, id: 1, title: '' }, { ...TABLE, id: 2, doubts: [DOUBT] }],
            doubts: [],
            verdict: 'fix',
            findings: [FINDING],
          },
          { sheet: '二', tables: [], doubts: [], verdict: 'none', findings: [] },
          { sheet: '三', tables: [], doubts: [UNREAD], verdict: 'confirm', findings: [] },
        ],
      },
      { file: 'b.xlsx', error: { code: 'damaged', message: '文件已损坏。', advice: '请重新下载。' }, sheets: [] },
    ],
    summary: { verdict: 'fix', error: 1, warning: 0, info: 0, indicators: 69, tables: 3, doubts: 2 },
    elapsedMs: 12,
    skipped: [{ file: 'c.ods', reason: '其他格式的表格。' }],
  };
  const standings = [
    { tables: 3, indicators: 69, error: 1, warning: 0, doubts: 1 },
    { tables: 0, indicators: 0, error: 0, warning: 0, doubts: 0 },
    { tables: 0, indicators: 0, error: 0, warning: 0, doubts: 1 },
  ];
  const side = { notes: new Map([['二', ['没有找到绩效指标表。']]]), standings };
  expect(formatText(report, [side], false)).toBe(`a.xlsx
  工作表“一”：还有 1 处必改，另有 1 处识别要确认
    表 1  部门整体绩效目标表（表头 B6:J6，23 个指标）
      必改　  G7     计量单位“家、次”里有两个单位。 [unit-mismatch]
                     → 只留一个单位。
    表 2  （无标题）（表头 B6:J6，23 个指标）
      没有发现问题。
    表 3  部门整体绩效目标表（表头 B6:J6，23 个指标）
      待确认  B6     指标值在哪一列？没有认出。
                     → 把这一栏的表头写成通用的名称，或在窗格上方的提问里指明是哪一列，再检查一次。
  工作表“二”
    没有找到绩效指标表。
  工作表“三”：还有 1 处识别要确认
      待确认  A9     第 9–31 行是绩效指标吗？没有认出表头。
                     → 给这些行写上“三级指标”“指标值”等栏目的表头，或在窗格上方的提问里回答，再检查一次。

b.xlsx
  读不出：文件已损坏。
  → 请重新下载。

没有检查的文件（1 个）：
  c.ods  其他格式的表格。

合计：2 个文件（1 个读不出），3 张表，69 个指标；必改 1，建议改 0，提示 0，待确认 2。用时 12 毫秒。`);
});
