import { UserError } from '../../core/errors';
import type { Edit } from '../../core/edits/edit';
import { INITIAL_STATE } from './check';
import { createRepairs } from './repairs';

const edit: Edit = { kind: 'set-text', cell: { row: 1, column: 1 }, expect: 'a', text: 'b' };
const insert: Edit = { kind: 'insert-rows', at: 3, count: 1, like: 2, columns: [], expect: [] };

function setUp() {
  const log: string[] = [];
  let failure: Error | null = null;
  let ids = 0;
  const attempt = () => {
    if (failure) throw failure;
  };
  const repairs = createRepairs({
    spreadsheet: {
      applyEdits: async (sheetId, edits) => {
        attempt();
        log.push(`apply ${edits.length}`);
        return { id: ++ids, sheetId };
      },
      undo: async ({ id }) => {
        attempt();
        log.push(`undo ${id}`);
      },
    },
    checks: {
      getState: () => ({ ...INITIAL_STATE, outcome: { kind: 'empty-sheet', sheet: { id: 's1', name: '表' } } }),
      refresh: async (moved) => void log.push(moved ? 'refresh moved' : 'refresh'),
      locate: async ({ top }) => void log.push(`locate ${top}`),
    },
  });
  return { repairs, log, fail: (error: Error | null) => (failure = error) };
}

test('a batch is done, told, checked again, and shown', async () => {
  const { repairs, log } = setUp();
  const goTo = { top: 3, left: 0, bottom: 3, right: 0 };
  expect(await repairs.apply([edit, insert], '已插入。', goTo)).toBe(true);
  expect(log).toEqual(['apply 2', 'refresh moved', 'locate 3']);
  expect(repairs.getState()).toMatchObject({ busy: false, done: '已插入。', batches: [{ moved: true }] });
});

test('a stale batch is told and the sheet checked again', async () => {
  const { repairs, log, fail } = setUp();
  fail(new UserError('stale', '内容已经改变。', '请重试。'));
  expect(await repairs.apply([edit], '已修改。')).toBe(false);
  expect(log).toEqual(['refresh']);
  expect(repairs.getState()).toMatchObject({ done: null, problem: { code: 'stale' }, batches: [] });
});

test('batches are taken back from the latest on', async () => {
  const { repairs, log } = setUp();
  await repairs.apply([edit], '一');
  await repairs.apply([insert], '二');
  log.length = 0;
  await repairs.undo();
  await repairs.undo();
  await repairs.undo();
  expect(log).toEqual(['undo 2', 'refresh moved', 'undo 1', 'refresh']);
  expect(repairs.getState().done).toBe('已撤销：一');
});

test('a batch that cannot be taken back any more gives way, one that cannot be now stays', async () => {
  const { repairs, fail } = setUp();
  await repairs.apply([edit], '一');
  fail(new UserError('cell-edit', '正在编辑。', '请按 Enter。'));
  await repairs.undo();
  expect(repairs.getState()).toMatchObject({ problem: { code: 'cell-edit' }, batches: [{ done: '一' }] });
  fail(new UserError('stale', '已经改变。', '不能撤销。'));
  await repairs.undo();
  expect(repairs.getState()).toMatchObject({ problem: { code: 'stale' }, batches: [] });
});
