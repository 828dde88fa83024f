import { UserError } from '../../core/errors';
import type { Edit } from '../../core/edits/edit';
import { INITIAL_STATE } from './check';
import { createRepairs, type DoneBatch, type HandedOver } from './repairs';

const edit: Edit = { kind: 'set-text', cell: { row: 1, column: 1 }, expect: 'a', text: 'b' };
const insert: Edit = { kind: 'insert-rows', at: 3, count: 1, like: 2, columns: [], expect: [] };

function setUp(before?: HandedOver) {
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
    ...(before && { before }),
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

describe('what the page before this one has done', () => {
  const batch = (id: number): DoneBatch => ({ token: { id, sheetId: 's1' }, done: `第 ${id} 批`, moved: false });
  const batches = [batch(101), batch(102), batch(103)];
  const error = (code: string) => new UserError(code, '不能撤销。', '请手工修改。');

  test.each<[string, Readonly<Record<number, Error>>, readonly number[]]>([
    ['is offered where its cells are as it left them', {}, [101, 102, 103]],
    ['is not offered where the workbook is not what it was', { 103: error('changed-since') }, [101, 102]],
    [
      'is not offered where the workbook was opened anew',
      { 101: error('gone'), 102: error('gone'), 103: error('gone') },
      [],
    ],
    ['is offered where Excel cannot tell at the moment', { 103: error('cell-edit') }, [101, 102, 103]],
    ['is not offered where looking at it breaks', { 103: new TypeError('x is undefined') }, [101, 102]],
  ])('%s', async (_, failures, offered) => {
    const check = async ({ id }: { id: number }) => {
      const failure = failures[id];
      if (failure) throw failure;
    };
    const { repairs } = setUp({ batches, check });
    expect(repairs.getState()).toMatchObject({ batches: [], unproven: batches });
    await new Promise(setImmediate);
    expect(repairs.getState()).toMatchObject({ unproven: [] });
    expect(repairs.getState().batches.map(({ token }) => token.id)).toEqual(offered);
  });

  test('stands behind what is done here meanwhile, and goes on to the next page', async () => {
    let answer = () => {};
    const { repairs } = setUp({ batches, check: () => new Promise<void>((resolve) => (answer = resolve)) });
    await repairs.apply([edit], '一');
    const { unproven, batches: own } = repairs.getState();
    expect([...unproven, ...own].map(({ token }) => token.id)).toEqual([101, 102, 103, 1]);
    answer();
    await new Promise(setImmediate);
    expect(repairs.getState().batches.map(({ token }) => token.id)).toEqual([101, 102, 103, 1]);
  });
});
