import { UserError } from '../../core/errors';
import type { CellMarks, SheetMarks } from '../../host/spreadsheet';
import { createMarksSession, type MarkPlan } from './marks-session';

const PLAN: MarkPlan = {
  key: 'plan',
  counts: { error: 1, warning: 0, info: 1 },
  cells: 2,
  marks: [{ severity: 'error', range: { top: 6, left: 6, bottom: 6, right: 6 } }],
  comments: [{ cell: { row: 6, column: 6 }, text: '必改' }],
};

function setUp(found: Partial<SheetMarks> = {}, own: Partial<CellMarks> = {}) {
  const calls: string[] = [];
  const bugs: unknown[] = [];
  const marks: CellMarks = {
    read: async (sheetId) => {
      calls.push(`read ${sheetId}`);
      return { isColoured: false, comments: 0, ...found };
    },
    colour: async (sheetId, wanted) => void calls.push(`colour ${sheetId} ${wanted.length}`),
    comment: async (sheetId, comments) => {
      calls.push(`comment ${sheetId} ${comments.length}`);
      return { added: 1, skipped: 1 };
    },
    remove: async (sheetId) => {
      calls.push(`remove ${sheetId}`);
      return { keptComments: 0 };
    },
    ...own,
  };
  const session = createMarksSession({ spreadsheet: { marks }, onBug: (error) => bugs.push(error) });
  return { session, calls, bugs, known: () => session.getState().sheets.get('s') };
}

const protectedSheet = new UserError('sheet-protected', '受保护。', '请撤销保护。');

it('looks once for marks of an earlier day', async () => {
  const { session, calls, known } = setUp({ isColoured: true });
  await session.look('s');
  await session.look('s');
  expect(calls).toEqual(['read s']);
  expect(known()).toEqual({ isColoured: true, comments: 0, plan: null });
});

it('knows nothing of a sheet without marks, and says nothing when it cannot look', async () => {
  const plain = setUp();
  await plain.session.look('s');
  expect(plain.known()).toBeUndefined();
  const failing = setUp({}, { read: () => Promise.reject(protectedSheet) });
  await failing.session.look('s');
  expect([failing.session.getState().problem, failing.bugs]).toEqual([null, []]);
});

it('tells what was marked, and what it takes to know whether that still holds', async () => {
  const { session, calls, known } = setUp();
  await session.colour('s', PLAN);
  expect(known()).toEqual({ isColoured: true, comments: 0, plan: PLAN });
  expect(session.getState().done).toBe('已标出 2 格。报送前请取消标出。');
  await session.comment('s', PLAN);
  expect(known()).toMatchObject({ isColoured: true, comments: 1 });
  expect(session.getState().done).toContain('已加 1 条批注；另有 1 格已有批注，没有改动');
  await session.remove('s');
  expect(known()).toEqual({ isColoured: false, comments: 0, plan: null });
  expect(calls).toEqual(['colour s 1', 'comment s 1', 'remove s']);
  session.dismiss();
  expect(session.getState().done).toBeNull();
});

it('forgets all sheets when all marks are taken away, and says what stays', async () => {
  const { session } = setUp({}, { remove: async () => ({ keptComments: 2 }) });
  await session.colour('s', PLAN);
  await session.remove(null);
  expect(session.getState().sheets.size).toBe(0);
  expect(session.getState().done).toBe('已取消工作簿中的全部标注。有 2 条批注已有人回复，予以保留。');
});

it('looks again after a failure, which it tells', async () => {
  const { session, calls, known, bugs } = setUp({ isColoured: true }, { colour: () => Promise.reject(protectedSheet) });
  await session.colour('s', PLAN);
  expect(session.getState()).toMatchObject({ busy: false, done: null, problem: { code: 'sheet-protected' } });
  expect(known()).toEqual({ isColoured: true, comments: 0, plan: null });
  expect([calls, bugs]).toEqual([['read s'], []]);
});

it('tells a bug, and reports it', async () => {
  const { session, bugs } = setUp({}, { colour: () => Promise.reject(new TypeError('x')) });
  await session.colour('s', PLAN);
  expect(session.getState().problem).toMatchObject({ code: 'internal-error', message: '标出单元格时出现意外错误。' });
  expect(bugs).toHaveLength(1);
});

it('does one thing at a time', async () => {
  const { session, calls } = setUp();
  await Promise.all([session.colour('s', PLAN), session.remove('s')]);
  expect(calls).toEqual(['colour s 1']);
});
