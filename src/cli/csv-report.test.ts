import type { Report } from '../core/check/report';
import { formatCsv } from './csv-report';

const UNREAD = { role: 'header', rows: '9:31', question: '第 9–31 行是绩效指标吗？', why: '没有认出表头。' } as const;

it('tells rows that may be a table, and not that there is no table', () => {
  const report: Report = {
    version: 2,
    files: [
      {
        file: 'a.xlsx',
        error: null,
        sheets: [{ sheet: '一', tables: [], doubts: [UNREAD], verdict: 'confirm', findings: [] }],
      },
      { file: 'b.xlsx', error: null, sheets: [{ sheet: '二', tables: [], doubts: [], verdict: 'none', findings: [] }] },
    ],
    summary: { verdict: 'confirm', error: 0, warning: 0, info: 0, indicators: 0, tables: 0, doubts: 1 },
    elapsedMs: 1,
  };
  expect(formatCsv(report).split('\r\n').slice(1)).toEqual([
    '"a.xlsx","一",,,"A9","待确认",,"第 9–31 行是绩效指标吗？","没有认出表头。",',
    expect.stringMatching(/^"b\.xlsx",,,,,"没有表",/),
  ]);
});
