import { composeReport, type ReportSheet } from '../../core/report-sheet';
import { createReportSession } from './report-session';

const REQUEST = { scope: { kind: 'sheet', sheet: '目标表' }, at: new Date(2026, 2, 5), parts: [] } as const;

it('says so where the code for reports cannot be fetched, and makes one once it can', async () => {
  const added: ReportSheet[] = [];
  let isOnline = false;
  const reports = createReportSession({
    spreadsheet: { addReport: async (report) => (added.push(report), { id: 'r', name: '检查报告', keptOther: false }) },
    loadComposer: async () => {
      if (!isOnline) throw new Error('Loading chunk report failed.');
      return { composeReport };
    },
  });
  await reports.make(REQUEST);
  expect(reports.getState()).toMatchObject({ busy: false, done: null, problem: { code: 'not-loaded', detail: null } });
  expect(added).toEqual([]);
  isOnline = true;
  await reports.make(REQUEST);
  expect(reports.getState()).toMatchObject({ busy: false, problem: null });
  expect(added).toEqual([composeReport(REQUEST)]);
});
